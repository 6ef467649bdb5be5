"""Views for people with an SQLite tool; they hold no data, so every version makes them anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

_QUOTE = "(SELECT quote FROM evidence e WHERE e.document_id = {0}.document_id AND e.path = {0}.path AND e.position = 1)"

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
    "problem_counts": "SELECT stage, code, count(*) AS documents FROM problems GROUP BY stage, code",
}


def create_views(db: Database) -> None:
    for name, query in VIEWS.items():
        db.create_view(name, query, replace=True)
