"""Rules that pass the filters, page by page, with the campaign and the document they come from."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from pipeline.queries.filters import Filters
from pipeline.queries.matching import Matching
from pipeline.queries.reader import Reader, Row
from pipeline.queries.snippets import snippet

_BATCH = 500

COLUMNS = (
    "r.id AS rule, c.name AS campaign, a.award, a.label, a.recipient, a.recipient_group, a.comparator, a.min, a.max,"
    " a.percent, a.percent_base, a.per, a.quota_kind, a.cash_vnd, a.cash_base_salary, a.granted_by, a.condition, a.phase,"
    " coalesce(d.number, d.announces_number) AS number, coalesce(d.issued_on, d.announces_issued_on) AS issued_on,"
    " d.document_type, coalesce(d.issuer, d.announces_issuer) AS issuer, d.province,"
    " c.period, d.id, (SELECT e.quote FROM evidence e WHERE e.document_id = a.document_id AND e.path = a.path"
    " AND e.position = 1) AS quote, a.confidence"
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
    matching = Matching.of(filters)
    if matching is None:
        return
    ids = matching.ids(reader, page.sort, page.limit, page.offset)
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
    matching = Matching.of(filters)
    return matching.count(reader) if matching else 0


def documents_of(reader: Reader, filters: Filters) -> set[str]:
    """Ids of the documents that the rules that pass come from."""
    matching = Matching.of(filters)
    return {document for document, _ in matching.groups(reader, "document_id")} if matching else set()


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
