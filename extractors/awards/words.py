"""Words that tell how a number is meant: comparators, nominations, grants, shares, and what a number is given for."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Literal

from extractors.awards.spelling import PhraseList, Reading
from extractors.lexicons import load_lexicon
from schemas import Span

WordKind = Literal["comparator", "nomination", "grant", "share", "per"]


@dataclass(frozen=True, slots=True)
class WordAt:
    span: Span
    value: str


@cache
def _phrases(kind: WordKind) -> PhraseList[str]:
    return PhraseList({p: e["value"] for e in load_lexicon("quota_words") if e["kind"] == kind for p in e["phrases"]})


def find_words(reading: Reading, span: Span, kind: WordKind) -> list[WordAt]:
    """Words of one kind in ``span``, in order, disjoint."""
    return [WordAt(at, value) for at, value in _phrases(kind).find(reading, span)]
