"""Rules that pass the filters, page by page, with the campaign and the document they come from."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from pipeline.queries.filters import Filters
from pipeline.queries.matching import SORTS, Matching
from pipeline.queries.ranking import ids_by_day, ranked_ids
from pipeline.queries.reader import Reader, Row
from pipeline.queries.snippets import snippet

_BATCH = 500

COLUMNS = (
    "r.id AS rule, c.name AS campaign, a.award, a.label, a.recipient, a.recipient_group, a.comparator, a.min, a.max,"
    " a.percent, a.percent_base, a.per, a.quota_kind, a.cash_vnd, a.cash_base_salary, a.granted_by, a.condition, a.phase,"
    " coalesce(d.number, d.announces_number) AS number, coalesce(d.issued_on, d.announces_issued_on) AS issued_on,"
    " d.document_type, coalesce(d.issuer, d.announces_issuer) AS issuer, d.issuer_level AS level, d.province,"
    " c.period, c.period_start, c.period_end, d.id,"
    " (SELECT e.quote FROM evidence e WHERE e.document_id = a.document_id AND e.path = a.path"
    "  ORDER BY length(e.quote) DESC, e.position LIMIT 1) AS quote,"  # the sentence rather than the heading above it
    " a.confidence"
)
_JOINED = (
    " FROM rules r JOIN documents d ON d.id = r.document_id"
    " LEFT JOIN campaigns c ON c.document_id = r.document_id AND c.campaign = r.campaign"
    " LEFT JOIN awards a ON a.document_id = r.document_id AND a.campaign = r.campaign AND a.position = r.position"
    " WHERE r.id IN (SELECT value FROM json_each(:ids))"
)
_CERTAIN = (
    ", CASE WHEN r.certain_first <= :force_last AND r.certain_last >= :force_first THEN 'certain' ELSE 'possible' END AS match"
)


@dataclass(frozen=True)
class Page:
    """``limit`` rows (``None`` for all) after the first ``offset``; ``sort``: a key of ``matching.SORTS``."""

    limit: int | None = None
    offset: int = 0
    sort: str | None = None


def find_rules(reader: Reader, filters: Filters, page: Page | None = None) -> Iterator[Row]:
    """Rows in order; a document without award rules is one row unless awards are asked for.

    With ``in_force``, ``match`` says whether the day is certainly or only possibly one of the campaign's; with ``text``,
    ``snippet`` shows where the words stand. Unless a sort is given, answers to words come best first, others newest first.
    """
    page = page or Page()
    conditions = filters.conditions()
    if conditions.impossible:
        return
    matching = Matching(reader, conditions)
    ids = _ids(matching, page)
    columns = COLUMNS + (_CERTAIN if filters.in_force is not None else "")
    force = {name: value for name, value in matching.parameters.items() if name.startswith("force")}
    snippets = _Snippets(reader, filters.text)
    while batch := list(islice(ids, _BATCH)):
        found = reader.rows(f"SELECT {columns}{_JOINED}", {"ids": json.dumps(batch)} | force)
        by_id = {row.pop("rule"): row for row in found}
        for each in batch:
            if each in by_id:
                yield by_id[each] | snippets.of(by_id[each]["id"])


def count_rules(reader: Reader, filters: Filters) -> int:
    """How many rules pass."""
    conditions = filters.conditions()
    return 0 if conditions.impossible else Matching(reader, conditions).count()


def documents_of(reader: Reader, filters: Filters) -> set[str]:
    """Ids of the documents that the rules that pass come from."""
    conditions = filters.conditions()
    return set() if conditions.impossible else {each for each, _ in Matching(reader, conditions).groups("document_id")}


def _ids(matching: Matching, page: Page) -> Iterator[int]:
    limit = -1 if page.limit is None else page.limit
    sort = page.sort or "relevance"
    if matching.conditions.text is None:
        return matching.ids(SORTS["newest" if sort == "relevance" else sort], limit, page.offset)
    if sort == "relevance":
        return ranked_ids(matching, limit, page.offset)
    if sort in ("newest", "oldest"):
        return ids_by_day(matching, limit, page.offset, newest=sort == "newest")
    return matching.ids(SORTS[sort], limit, page.offset)


class _Snippets:
    """One for all rules of a document."""

    def __init__(self, reader: Reader, words: str | None) -> None:
        self.reader, self.words = reader, words
        self.known: dict[str, str] = {}

    def of(self, document_id: str) -> Row:
        if self.words is None:
            return {}
        if document_id not in self.known:
            found = self.reader.rows("SELECT text FROM texts WHERE document_id = ?", (document_id,))
            self.known[document_id] = snippet(next(found)["text"], self.words)
        return {"snippet": self.known[document_id]}
