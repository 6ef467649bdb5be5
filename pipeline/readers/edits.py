"""Changes to a text that remember where every character came from."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise


@dataclass(frozen=True, slots=True)
class Edit:
    """``text[start:end]`` becomes ``new``."""

    start: int
    end: int
    new: str


@dataclass(frozen=True)
class Edited:
    """A text before and after its edits, which are sorted and disjoint."""

    before: str
    edits: tuple[Edit, ...]

    @cached_property
    def text(self) -> str:
        parts: list[str] = []
        position = 0
        for edit in self.edits:
            parts += (self.before[position : edit.start], edit.new)
            position = edit.end
        return "".join(parts) + self.before[position:]

    @cached_property
    def _starts(self) -> list[int]:
        return [edit.start for edit in self.edits]

    @cached_property
    def _shifts(self) -> list[int]:
        """How far the text behind the first ``i`` edits has moved."""
        shifts = [0]
        for edit in self.edits:
            shifts.append(shifts[-1] + len(edit.new) - (edit.end - edit.start))
        return shifts

    def moved(self, offset: int) -> int:
        """Where an offset of the text before stands in the text after."""
        count = bisect_right(self._starts, offset)
        if not count:
            return offset
        last = self.edits[count - 1]
        if offset >= last.end:
            return offset + self._shifts[count]
        return last.start + self._shifts[count - 1] + min(offset - last.start, len(last.new))

    def stretched(self, start: int, edges: tuple[float, ...]) -> tuple[float, ...]:
        """Edges of the characters from ``start`` on, one for each character that the edits made of them.

        A replaced piece shares its old width evenly.
        """
        end = start + len(edges) - 1
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
        if first == last:
            return edges
        out: list[float] = []
        position = start
        for edit in self.edits[first:last]:
            out += edges[position - start : edit.start - start]
            left, right = edges[edit.start - start], edges[min(edit.end, end) - start]
            out += [left + (right - left) * i / len(edit.new) for i in range(len(edit.new))]
            position = min(edit.end, end)
        return (*out, *edges[position - start :])


def edited(before: str, edits: Iterable[Edit]) -> Edited:
    """Edits in the order of the text; raises ``ValueError`` where two overlap."""
    kept = tuple(edits)
    if any(a.end > b.start for a, b in pairwise(kept)):
        raise ValueError("edits overlap")
    return Edited(before, kept)
