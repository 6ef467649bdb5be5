"""A text cut where quotes begin and end, so that each piece can show that it proves something."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from schemas import Evidence


@dataclass(frozen=True, slots=True)
class Piece:
    """``anchors``: of the quotes that begin here; ``marked``: within any quote."""

    text: str
    anchors: tuple[str, ...]
    marked: bool


def anchor(quote: Evidence) -> str:
    """Names the place of a quote within its page."""
    return f"c{quote.start}-{quote.end}"


def pieces(text: str, quotes: Iterable[Evidence]) -> Iterator[Piece]:
    """The whole text in order; quotes may overlap. Linear in the text and the quotes, after sorting."""
    spans = sorted({(quote.start, quote.end): quote for quote in quotes}.values(), key=lambda q: (q.start, -q.end))
    begins: dict[int, list[str]] = {}
    for quote in spans:
        begins.setdefault(quote.start, []).append(anchor(quote))
    cuts = sorted({0, len(text), *(q.start for q in spans), *(q.end for q in spans)})
    furthest, following = 0, iter(spans)
    coming = next(following, None)
    for start, end in pairwise(cuts):
        while coming and coming.start <= start:
            furthest = max(furthest, coming.end)
            coming = next(following, None)
        yield Piece(text[start:end], tuple(begins.get(start, ())), furthest > start)
