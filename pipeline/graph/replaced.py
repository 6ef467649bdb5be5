"""Documents that rest on replaced or repealed law: at the day they were issued, or on another day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.queries.ended import had_ended
from pipeline.queries.reader import Reader


@dataclass(frozen=True)
class ReplacedBasis:
    """A legal basis that had ended by the day; ``source``: of the shipped table, ``ended_in``: a document of the store."""

    document_id: str
    number: str | None
    issuer: str | None
    issued_on: str | None
    cited: str
    last_day: str
    ended_by: str | None
    ended_in: str | None
    source: str | None
    quote: str


def replaced_bases(reader: Reader, day: str) -> Iterator[ReplacedBasis]:
    """Every such basis, newest document first; one row a citation, with the earliest end. ``day`` as ``had_ended`` takes it."""
    condition, parameters = had_ended(day)
    query = (
        "SELECT d.id, d.number, d.issuer, d.issued_on, coalesce(t.number, t.resolved_number) AS cited,"
        " min(b.last_day) AS last_day, b.ended_by, b.ended_in, b.source,"
        " (SELECT quote FROM evidence q WHERE q.document_id = t.document_id AND q.path = t.path AND q.position = 1) AS quote"
        " FROM ended_bases b JOIN current_documents d ON d.id = b.document_id"
        " JOIN citations t ON t.document_id = b.document_id AND t.position = b.position"
        f" WHERE {condition} GROUP BY b.document_id, b.position ORDER BY coalesce(d.issued_on, '') DESC, d.id, t.position"
    )
    for row in reader.rows(query, parameters):
        yield ReplacedBasis(document_id=row.pop("id"), **row)
