"""A number or share joined to what it counts."""

from __future__ import annotations

from dataclasses import dataclass

from extractors.awards.named import NamedAward
from extractors.awards.nouns import NounAt
from extractors.awards.quantities import Count, Share
from schemas import Span
from schemas.vocabulary import Comparator


@dataclass(frozen=True)
class Quota:
    """``count`` or ``share`` of ``noun`` (a recipient), of ``award`` (prizes themselves) or of bare prize units.

    ``part`` is the group that a part of a total is for.
    """

    span: Span
    comparator: Comparator
    count: Count | None = None
    share: Share | None = None
    noun: NounAt | None = None
    award: NamedAward | None = None
    part: Span | None = None

    @property
    def bounds(self) -> tuple[int | None, int | None]:
        """``min`` and ``max`` of the contract."""
        if self.count is None:
            return None, None
        low: int | None = self.count.low
        high: int | None = self.count.high
        if self.comparator == "max":
            low = None
        elif self.comparator == "min":
            high = None
        return low, high

    @property
    def end(self) -> int:
        return self.span.end
