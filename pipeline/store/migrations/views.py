"""Views for people with an SQLite tool; they hold no data, so every version makes them anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

_QUOTE = "(SELECT quote FROM evidence e WHERE e.document_id = {0}.document_id AND e.path = {0}.path AND e.position = 1)"

# Ends of a citation meet where number and place are one and no day speaks against it; unknown places and days do not.
_ONE = """{0}.number_key = {1}.number_key AND ({0}.place IS NULL OR {1}.place IS NULL OR {0}.place = {1}.place)
        AND ({0}.issued_on IS NULL OR {1}.issued_on IS NULL OR substr({0}.issued_on, 1, length({1}.issued_on)) = {1}.issued_on
             OR substr({1}.issued_on, 1, length({0}.issued_on)) = {0}.issued_on)"""

VIEWS = {
    # A document whose every address has since given other bytes is history: kept, but no rule of today.
    "current_documents": """
        SELECT * FROM documents d
        WHERE EXISTS (SELECT 1 FROM sources s WHERE s.document_id = d.id AND s.is_current)""",
    "award_rules": f"""
        SELECT c.name AS campaign_name, a.award, a.label, a.recipient, a.recipient_group, a.comparator, a.min, a.max,
               a.percent, a.percent_base, a.per, a.quota_kind, a.granted_by, a.granted_level, a.cash_vnd, a.condition,
               a.phase, d.number, d.document_type, d.issuer, d.province, d.issued_on, {_QUOTE.format("a")} AS quote,
               a.confidence, a.document_id, a.campaign, a.position
        FROM awards a
        JOIN campaigns c ON c.document_id = a.document_id AND c.campaign = a.campaign
        JOIN current_documents d ON d.id = a.document_id""",
    "campaign_overview": """
        SELECT c.name, c.kind, c.launched_by, c.period, c.period_start, c.period_end, d.number, d.issuer, d.province,
               d.issued_on, (SELECT count(*) FROM awards a WHERE a.document_id = c.document_id AND a.campaign = c.campaign)
               AS awards, (SELECT count(*) FROM targets t WHERE t.document_id = c.document_id AND t.campaign = c.campaign)
               AS targets, c.document_id, c.campaign
        FROM campaigns c JOIN current_documents d ON d.id = c.document_id""",
    "citation_list": f"""
        SELECT d.number AS citing, d.issuer AS citing_issuer, t.role, t.document_type, t.number, t.title, t.issuer,
               t.issued_on, {_QUOTE.format("t")} AS quote, t.document_id, t.position
        FROM citations t JOIN current_documents d ON d.id = t.document_id""",
    "calendar": f"""
        SELECT x.value AS day, x.action, x.actor, x.recurrence, c.name AS campaign_name, d.number, d.issuer,
               {_QUOTE.format("x")} AS quote, x.document_id, x.campaign, x.position
        FROM deadlines x
        JOIN campaigns c ON c.document_id = x.document_id AND c.campaign = x.campaign
        JOIN current_documents d ON d.id = x.document_id""",
    "document_versions": """
        SELECT s.uri, s.retrieved_at, s.is_current, s.capture, s.parent, d.number, d.issued_on, d.title, s.document_id
        FROM sources s JOIN documents d ON d.id = s.document_id
        ORDER BY s.uri, s.retrieved_at""",
    "citation_graph": f"""
        SELECT e.document_id, e.position, e.role, e.number_key, e.issued_on, e.place, e.own_day, i.document_id AS cited_id,
               i.place = e.place AS same_place, i.issuer_words = e.issuer_words AS same_issuer,
               i.issued_on = e.issued_on AS same_day, i.issued_on AS cited_on, i.issuer_words AS cited_issuer,
               i.place AS cited_place
        FROM edges e JOIN current_documents d ON d.id = e.document_id
        LEFT JOIN identities i ON {_ONE.format("e", "i")} AND i.kind = 'own' AND i.document_id <> e.document_id""",
    # What a document rests on, where its validity has an end; compare last_day with the day that matters.
    "ended_bases": f"""
        SELECT e.document_id, e.position, e.role, e.number_key, e.own_day, v.last_day, v.ended_by,
               v.document_id AS ended_in, v.source
        FROM edges e JOIN validity_ends v ON {_ONE.format("e", "v")} AND v.document_id IS NOT e.document_id
        WHERE e.role = 'legal_basis'""",
    "problem_counts": "SELECT stage, code, count(*) AS documents FROM problems GROUP BY stage, code",
}


def create_views(db: Database) -> None:
    for name, query in VIEWS.items():
        db.create_view(name, query, replace=True)
