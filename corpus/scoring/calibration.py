"""How well confidence and truth agree: the values by confidence in ten bins, and the expected calibration error."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from corpus.scoring.board import Judged

BINS = 10


@dataclass(frozen=True, slots=True)
class Reliability:
    """Values of one bin: ``low`` to ``high`` (both 0 to 1), their mean confidence and the share of them that is right."""

    low: float
    high: float
    values: int
    confidence: float
    right: float


@dataclass(frozen=True, slots=True)
class Calibration:
    """``ece`` is the mean distance between confidence and share right over the bins, each by its number of values."""

    values: int
    confidence: float
    right: float
    ece: float
    bins: tuple[Reliability, ...]


def calibration(judged: Sequence[Judged]) -> Calibration:
    """Ten bins of one width, those without values left out; all zero where nothing was judged."""
    filled: dict[int, list[Judged]] = defaultdict(list)
    for value in judged:
        filled[min(int(value.confidence * BINS), BINS - 1)].append(value)
    bins = tuple(Reliability(n / BINS, (n + 1) / BINS, len(filled[n]), *_means(filled[n])) for n in sorted(filled))
    distance = sum(b.values * abs(b.confidence - b.right) for b in bins)
    return Calibration(len(judged), *_means(judged), distance / len(judged) if judged else 0.0, bins)


def by_kind(judged: Iterable[Judged]) -> dict[str, Calibration]:
    """The same for each field apart, by name."""
    kinds: dict[str, list[Judged]] = defaultdict(list)
    for value in judged:
        kinds[value.field].append(value)
    return {name: calibration(values) for name, values in sorted(kinds.items())}


def _means(values: Sequence[Judged]) -> tuple[float, float]:
    count = len(values) or 1
    return sum(v.confidence for v in values) / count, sum(v.right for v in values) / count
