"""Award rules that pass the filters, with the campaign and the document they come from."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.queries.filters import Filters
from pipeline.queries.reader import Reader, Row

COLUMNS = (
    "c.name AS campaign, a.award, a.label, a.recipient, a.recipient_group, a.comparator, a.min, a.max, a.percent,"
    " a.percent_base, a.per, a.quota_kind, a.cash_vnd, a.cash_base_salary, a.granted_by, a.condition, a.phase,"
    " coalesce(d.number, d.announces_number) AS number, coalesce(d.issued_on, d.announces_issued_on) AS issued_on,"
    " d.document_type, coalesce(d.issuer, d.announces_issuer) AS issuer, d.province,"
    " c.period, d.id, (SELECT e.quote FROM evidence e WHERE e.document_id = a.document_id AND e.path = a.path"
    " AND e.position = 1) AS quote"
)


def find_rules(reader: Reader, filters: Filters, limit: int | None = None) -> Iterator[Row]:
    """Rows newest document first; a document without award rules is one row unless awards are asked for."""
    conditions, parameters = filters.conditions()
    if filters.text is not None and parameters["text"] is None:
        return  # no word in it: nothing is found by nothing
    join = "JOIN" if filters.about_awards else "LEFT JOIN"
    where = " AND ".join(conditions) or "1"
    query = (
        f"SELECT {COLUMNS} FROM current_documents d"
        f" {join} campaigns c ON c.document_id = d.id"
        f" {join} awards a ON a.document_id = c.document_id AND a.campaign = c.campaign"
        f" WHERE {where}"
        " ORDER BY coalesce(d.issued_on, d.announces_issued_on, d.published_on, '') DESC, d.id, c.campaign, a.position"
        f"{'' if limit is None else ' LIMIT :limit'}"
    )
    yield from reader.rows(query, parameters | ({} if limit is None else {"limit": limit}))
