"""Confidences for the scores of rules: the share of right values of each, held to its kind and rising with the score."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from corpus.scoring.board import Judged

TUNED_WEIGHT = 0.1
"""Of a value in a document that the rules were made with: it says less of the next document than one met for the first time.

Of weights from none to a third, this one agreed best with sets that took no part in the fit.
"""

PRIOR = 20.0
"""Values that what is known of the whole weighs: of all kinds for a kind, of the kind for one of its scores."""


@dataclass(frozen=True, slots=True)
class Count:
    right: int = 0
    found: int = 0

    def with_one(self, right: bool) -> Count:
        return Count(self.right + right, self.found + 1)


@dataclass(frozen=True, slots=True)
class Point:
    """``score`` is what the rules gave, ``confidence`` what it is worth; both 0 to 1."""

    kind: str
    score: float
    confidence: float
    tuned: Count
    unseen: Count

    @property
    def weight(self) -> float:
        return _weight(self.tuned, self.unseen)[1]


def fit(tuned: Iterable[Judged], unseen: Iterable[Judged]) -> list[Point]:
    """By kind and rising score; the kind ``all`` has one point, for every kind without points of its own.

    Scores that few values have come out near the share of their kind, kinds that few values have near the share of all.
    """
    counts: dict[tuple[str, float], list[Count]] = defaultdict(lambda: [Count(), Count()])
    for side, values in enumerate((tuned, unseen)):
        for value in values:
            for key in ((value.field, round(value.confidence, 2)), ("all", 1.0)):
                counts[key][side] = counts[key][side].with_one(value.right)
    whole = _share(*counts["all", 1.0], prior=1.0)
    kinds: dict[str, list[tuple[float, Count, Count]]] = defaultdict(list)
    for (kind, score), (seen, new) in sorted(counts.items()):
        kinds[kind].append((score, seen, new))
    return [point for kind, levels in kinds.items() for point in _points(kind, levels, whole)]


def _points(kind: str, levels: Sequence[tuple[float, Count, Count]], whole: float) -> list[Point]:
    of_kind = _share(_sum(seen for _, seen, _ in levels), _sum(new for _, _, new in levels), prior=whole)
    return _rising([Point(kind, score, _share(seen, new, prior=of_kind), seen, new) for score, seen, new in levels])


def _rising(points: Sequence[Point]) -> list[Point]:
    """Neighbours that fall share their mean, until none falls (pool adjacent violators)."""
    pools: list[tuple[float, float, list[Point]]] = []  # mean, weight, points
    for point in points:
        pools.append((point.confidence, point.weight + PRIOR, [point]))
        while len(pools) > 1 and pools[-2][0] > pools[-1][0]:
            (one, w, before), (other, v, after) = pools[-2:]
            pools[-2:] = [((one * w + other * v) / (w + v), w + v, before + after)]
    return [Point(p.kind, p.score, round(mean, 3), p.tuned, p.unseen) for mean, _, pool in pools for p in pool]


def _share(tuned: Count, unseen: Count, *, prior: float) -> float:
    right, found = _weight(tuned, unseen)
    return (right + PRIOR * prior) / (found + PRIOR)


def _weight(tuned: Count, unseen: Count) -> tuple[float, float]:
    return unseen.right + TUNED_WEIGHT * tuned.right, unseen.found + TUNED_WEIGHT * tuned.found


def _sum(counts: Iterable[Count]) -> Count:
    counts = list(counts)
    return Count(sum(c.right for c in counts), sum(c.found for c in counts))
