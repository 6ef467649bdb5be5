"""Citations as edges between documents: resolved, ambiguous or unknown."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from pipeline.graph.validity import Named, instrument
from pipeline.queries.reader import Reader, Row
from pipeline.store.graph_rows import is_central

Status = Literal["resolved", "ambiguous", "unknown"]

_SURE = 0.6
_AHEAD = 0.2
"""A candidate that is this much better than the next one is the document that is meant."""

_NUMBER, _CENTRAL, _YEAR, _DAY, _PLACE, _ISSUER, _RECENT = 0.2, 0.4, 0.2, 0.4, 0.2, 0.2, 0.15
_RECENT_DAYS = 400  # numbers begin anew each year
_QUOTE = "(SELECT quote FROM evidence q WHERE q.document_id = t.document_id AND q.path = t.path AND q.position = 1) AS quote"


@dataclass(frozen=True)
class Candidate:
    """A document of the store that may be meant; ``score``: 0.2 for the number alone, up to 1 where all that is told agrees.

    ``identity``: day, issuer and place; copies of one document share it.
    """

    document_id: str
    score: float
    identity: tuple[str | None, ...] = ()


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
    candidates = sorted(
        {c.document_id: c for c in _candidates(number, edges)}.values(), key=lambda c: (-c.score, c.document_id)
    )
    named = Named(edges[0]["number_key"], None, edges[0]["issued_on"]) if edges else None
    entry = instrument(named) if named else None
    return Cited(
        position=row["position"],
        role=row["role"],
        number=number,
        title=row["title"],
        named=named,
        status="resolved" if entry else _status(candidates),
        candidates=tuple(candidates),
        instrument=entry.get("name", "") if entry else None,
        quote=row["quote"],
    )


def _best(candidates: Iterator[Candidate]) -> list[Candidate]:
    """One a document, by the place that agrees best."""
    found: dict[str, Candidate] = {}
    for candidate in candidates:
        known = found.get(candidate.document_id)
        if known is None or known.score < candidate.score:
            found[candidate.document_id] = candidate
    return list(found.values())


def _candidates(number: str | None, edges: list[Row]) -> Iterator[Candidate]:
    for edge in edges:
        if edge["cited_id"] and number:
            identity = (edge["cited_on"], edge["cited_issuer"], edge["cited_place"])
            yield Candidate(edge["cited_id"], _score(number, edge), identity)


def _score(number: str, edge: Row) -> float:
    """A central number says most; else day, place and issuer must."""
    score = _NUMBER + (_CENTRAL if is_central(number) else 0)
    score += _YEAR if any(part.isdecimal() and len(part) == 4 for part in number.split("/")) else 0
    for agrees, weight in (("same_day", _DAY), ("same_place", _PLACE), ("same_issuer", _ISSUER)):
        score += weight if edge[agrees] else 0
    if not edge["same_day"] and edge["cited_on"] and edge["own_day"] and len(edge["cited_on"]) == 10:
        age = (date.fromisoformat(edge["own_day"]) - date.fromisoformat(edge["cited_on"])).days
        score += _RECENT if 0 <= age <= _RECENT_DAYS else 0
    return round(min(score, 1.0), 2)


def _status(candidates: list[Candidate]) -> Status:
    if not candidates:
        return "unknown"
    best = candidates[0]
    rest = next((other.score for other in candidates[1:] if other.identity != best.identity), 0.0)
    return "resolved" if best.score >= _SURE and best.score - rest >= _AHEAD else "ambiguous"


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
