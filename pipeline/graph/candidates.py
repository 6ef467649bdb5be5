"""Which documents of the store a citation may mean, and how sure each is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from pipeline.queries.reader import Row
from pipeline.store.graph_rows import is_central

Status = Literal["resolved", "ambiguous", "unknown"]

_SURE = 0.6
_AHEAD = 0.2
"""A candidate that is this much better than the next one is the document that is meant."""

_NUMBER, _CENTRAL, _YEAR, _DAY, _PLACE, _ISSUER, _RECENT = 0.2, 0.4, 0.2, 0.4, 0.2, 0.2, 0.15
_RECENT_DAYS = 400  # numbers begin anew each year


@dataclass(frozen=True)
class Candidate:
    """A document of the store that may be meant; ``score``: 0.2 for the number alone, up to 1 where all that is told agrees.

    ``identity``: day, issuer and place; copies of one document share it.
    """

    document_id: str
    score: float
    identity: tuple[str | None, ...] = ()


def candidates_of(number: str | None, edges: Iterable[Row]) -> list[Candidate]:
    """Of rows of the view ``citation_graph`` for one citation; the surest first."""
    return sorted(_best(_candidates(number, edges)), key=lambda candidate: (-candidate.score, candidate.document_id))


def _best(candidates: Iterable[Candidate]) -> list[Candidate]:
    """One a document, by the place that agrees best."""
    found: dict[str, Candidate] = {}
    for candidate in candidates:
        known = found.get(candidate.document_id)
        if known is None or known.score < candidate.score:
            found[candidate.document_id] = candidate
    return list(found.values())


def _candidates(number: str | None, edges: Iterable[Row]) -> Iterator[Candidate]:
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


def status_of(candidates: Sequence[Candidate]) -> Status:
    if not candidates:
        return "unknown"
    best = candidates[0]
    rest = next((other.score for other in candidates[1:] if other.identity != best.identity), 0.0)
    return "resolved" if best.score >= _SURE and best.score - rest >= _AHEAD else "ambiguous"
