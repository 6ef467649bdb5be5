"""Places inside a cited document, written from the inner to the outer: ``điểm b khoản 2 Điều 10 Nghị định …``."""

from __future__ import annotations

import re

from extractors.rules import Example, Rule
from schemas import Pinpoint

_LABELS = r"(?:[a-zđ]|\d{1,3}[a-zđ]?|[ivx]{1,5})(?:\s?(?:,|và|-)\s?(?:[a-zđ]|\d{1,3}[a-zđ]?|[ivx]{1,5})\b){0,5}"
PINPOINT = Rule(
    name="pinpoint",
    pattern=rf"(?:\bđiểm\s+(?P<point>{_LABELS})[\s,]{{1,3}})?(?:\bkhoản\s+(?P<clause>{_LABELS})[\s,]{{1,3}})?(?:\bcác\s+)?"
    rf"(?:\bđiều\s+(?P<article>{_LABELS})|\bchương\s+(?P<chapter>{_LABELS})|\bmục\s+(?P<section>{_LABELS})|\bphụ\s+lục\s+(?P<appendix>{_LABELS}))"
    r"[\s,]{1,3}(?:của\s+|ban\s+hành\s+kèm\s+theo\s+)?\Z",
    examples=(
        Example("theo ⟦điểm b khoản 2 Điều 10 ⟧", {"point": "b", "clause": "2", "article": "10"}),
        Example("⟦các Điều 5, 7 và 9 của ⟧", {"article": "5, 7 và 9"}),
        Example("⟦Phụ lục I ban hành kèm theo ⟧", {"appendix": "I"}),
        Example("Điều 5 nêu trên "),
    ),
)
_SPLIT = re.compile(r"\s?(?:,|và)\s?")
_REACH = 110


def pinpoints_before(folded: str, text: str, head: int, floor: int) -> tuple[Pinpoint, ...]:
    """Every place named directly before ``head``; a list of labels gives one each."""
    low = max(floor, head - _REACH)
    match = PINPOINT.regex.search(folded[low:head])
    if match is None:
        return ()
    named = {
        kind: _SPLIT.split(text[low + match.start(kind) : low + match.end(kind)])
        for kind in PINPOINT.regex.groupindex
        if match[kind]
    }
    longest = max(named, key=lambda kind: len(named[kind]))
    return tuple(
        Pinpoint(**{kind: label if kind == longest else labels[0] for kind, labels in named.items()})
        for label in named[longest]
    )
