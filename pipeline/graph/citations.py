"""Citations as edges between documents: resolved, ambiguous or unknown."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.graph.candidates import Candidate, Status, candidates_of, status_of
from pipeline.graph.validity import Named, instrument
from pipeline.queries.reader import Reader, Row

_QUOTE = "(SELECT quote FROM evidence q WHERE q.document_id = t.document_id AND q.path = t.path AND q.position = 1) AS quote"


@dataclass(frozen=True)
class Cited:
    """One citation; ``instrument``: name in the shipped table (``""`` where it has none), ``None`` if not of the table."""

    position: int
    role: str
    number: str | None
    title: str | None
    named: Named | None
    status: Status
    candidates: tuple[Candidate, ...]
    instrument: str | None
    quote: str


@dataclass(frozen=True)
class Citing:
    """A document that cites the one that was asked for; ``same_day``: it names the same day of issue."""

    id: str
    number: str | None
    issuer: str | None
    issued_on: str | None
    role: str
    quote: str
    same_day: bool


def citations_of(reader: Reader, document_id: str) -> list[Cited]:
    """What a document cites in its main text, in order; the document itself is no candidate."""
    found: dict[int, list[Row]] = {}
    query = "SELECT * FROM citation_graph WHERE document_id = ?"
    for row in reader.rows(query, (document_id,)):
        found.setdefault(row["position"], []).append(row)
    listed = (
        f"SELECT t.position, t.role, t.number, t.resolved_number, t.title, {_QUOTE} FROM citations t WHERE t.document_id = ?"
    )
    rows = reader.rows(f"{listed} AND t.within_main_text ORDER BY t.position", (document_id,))
    return [_cited(row, found.get(row["position"], [])) for row in rows]


def _cited(row: Row, edges: list[Row]) -> Cited:
    number = row["number"] or row["resolved_number"]
    candidates = candidates_of(number, edges)
    named = Named(edges[0]["number_key"], None, edges[0]["issued_on"]) if edges else None
    entry = instrument(named) if named else None
    return Cited(
        position=row["position"],
        role=row["role"],
        number=number,
        title=row["title"],
        named=named,
        status="resolved" if entry else status_of(candidates),
        candidates=tuple(candidates),
        instrument=entry.get("name", "") if entry else None,
        quote=row["quote"],
    )


def cited_by(reader: Reader, document: Named, limit: int | None = None) -> list[Citing]:
    """Who cites a document, in the store or not, newest first."""
    query = (
        f"SELECT DISTINCT d.id, d.number, d.issuer, d.issued_on, e.role, {_QUOTE}, e.issued_on = :issued AS same_day"
        " FROM edges e"
        " JOIN current_documents d ON d.id = e.document_id"
        " JOIN citations t ON t.document_id = e.document_id AND t.position = e.position"
        f" WHERE {Named.condition('e')} ORDER BY coalesce(d.issued_on, d.published_on, '') DESC, d.id, e.position LIMIT :limit"
    )
    rows = reader.rows(query, document.parameters | {"limit": -1 if limit is None else limit})
    return [Citing(**row | {"same_day": bool(row["same_day"])}) for row in rows]


def reachable(reader: Reader, document_id: str, depth: int) -> dict[str, int]:
    """Documents of the store that resolved citations lead to, with the number of steps; cycles end where they began."""
    steps, ring = {document_id: 0}, [document_id]
    for step in range(1, depth + 1):
        cited = {c.candidates[0].document_id for each in ring for c in citations_of(reader, each) if _leads_on(c)}
        ring = sorted(cited - steps.keys())
        steps |= dict.fromkeys(ring, step)
    return steps


def _leads_on(cited: Cited) -> bool:
    return cited.status == "resolved" and bool(cited.candidates)
