"""Counts per field and document, and the scores they give."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

_RESAMPLES = 1000


@dataclass(frozen=True, slots=True)
class Score:
    """``low`` and ``high`` bound F1 at 95 %, by resampling documents (1,000 times, a fixed seed)."""

    precision: float
    recall: float
    f1: float
    low: float
    high: float
    gold: int
    found: int


@dataclass(frozen=True, slots=True)
class Judged:
    """One found value: how sure the record is of it (0 to 1), and whether it is right."""

    field: str
    document: str
    confidence: float
    right: bool


@dataclass
class Board:
    """``counts[field][document]`` is hits, gold values, found values; ``misses`` are lines for a person.

    ``judged`` are the found values that have a confidence.
    """

    counts: dict[str, dict[str, list[int]]] = field(default_factory=lambda: defaultdict(lambda: defaultdict(lambda: [0, 0, 0])))
    misses: list[str] = field(default_factory=list)
    judged: list[Judged] = field(default_factory=list)

    def add(self, name: str, document: str, hits: int, gold: int, found: int) -> None:
        for position, count in enumerate((hits, gold, found)):
            self.counts[name][document][position] += count

    def single(self, name: str, document: str, right: bool, gold: Any, found: Any) -> None:
        """A field that has one value a document or item."""
        self.add(name, document, int(right), 1, 1)
        if not right:
            self.misses.append(f"{document}\t{name}\texpected {gold!r}\tgot {found!r}")

    def listed(
        self, name: str, document: str, gold: Sequence[str], found: Sequence[str], pairs: Iterable[tuple[int, int]]
    ) -> None:
        """A field that is a list; ``gold`` and ``found`` are what to show of each."""
        pairs = list(pairs)
        self.add(name, document, len(pairs), len(gold), len(found))
        hit_gold, hit_found = {i for i, _ in pairs}, {j for _, j in pairs}
        self.misses += [f"{document}\t{name}\tmissed {g}" for i, g in enumerate(gold) if i not in hit_gold]
        self.misses += [f"{document}\t{name}\tinvented {f}" for j, f in enumerate(found) if j not in hit_found]

    def judge(self, name: str, document: str, confidence: float | None, right: bool) -> None:
        """A found value; without a confidence it tells nothing of how well confidence and truth agree."""
        if confidence is not None:
            self.judged.append(Judged(name, document, confidence, right))

    def judge_all(self, name: str, document: str, found: Sequence[Mapping[str, Any]], right: Container[int]) -> None:
        """The items of a list; ``right`` holds the positions of those that the gold file has too."""
        for position, item in enumerate(found):
            self.judge(name, document, item.get("confidence"), position in right)

    def scores(self) -> dict[str, Score]:
        """By field name."""
        return {name: _score(list(documents.values())) for name, documents in sorted(self.counts.items())}


def _score(rows: list[list[int]]) -> Score:
    hits, gold, found = (sum(column) for column in zip(*rows, strict=True))
    precision, recall, f1 = _rates(hits, gold, found)
    chance = random.Random(7)
    resampled = []
    for _ in range(_RESAMPLES):
        drawn = chance.choices(rows, k=len(rows))
        resampled.append(_rates(*(sum(column) for column in zip(*drawn, strict=True)))[2])
    resampled.sort()
    return Score(precision, recall, f1, resampled[24], resampled[974], gold, found)


def _rates(hits: int, gold: int, found: int) -> tuple[float, float, float]:
    precision = hits / found if found else 1.0
    recall = hits / gold if gold else 1.0
    return precision, recall, 2 * precision * recall / (precision + recall) if precision + recall else 0.0
