"""Lines joined to the paragraphs they were printed from, each with the headings above it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from extractors.structure.markers import Marker, marker_of
from schemas import Span

_BLOCK_END = re.compile(r"[.;:!?…]['\"”’)\]]*\s*$|\./\.\s*$")
_CELL = re.compile(r"\S\s*\|\s*\S|\S\t+\S|\S {4,}\S")
# Words that open a paragraph of their own, however full the line before is.
_CARRIED_OUT = ("Nghị quyết", "Chỉ thị", "Kế hoạch", "Quyết định", "Hướng dẫn", "Công văn", "Chương trình", "Thông tư")
_OPENINGS = (
    *("Căn cứ ", "CĂN CỨ ", "Xét đề nghị", "Theo đề nghị", "Nơi nhận", "Kính gửi"),
    *(f"Thực hiện {type_name}" for type_name in _CARRIED_OUT),
)
_LONGEST_MARKER = 40  # characters
_UNMARKED_RANK = 8.5  # an unmarked paragraph may introduce dash items, never numbered ones


class Line(NamedTuple):
    """A line of the text without the white space around it; ``blank_before`` counts empty lines above."""

    start: int
    end: int
    indent: int
    blank_before: int


@dataclass(frozen=True)
class Block:
    """A paragraph, list item, heading or table row; ``parent`` is the index of the block above it in the outline."""

    index: int
    start: int
    end: int
    marker: Marker | None
    parent: int | None = None
    is_row: bool = False
    lines: tuple[Line, ...] = field(default=(), repr=False)

    @property
    def body_start(self) -> int:
        """Where the words begin, after the marker."""
        return self.start + (self.marker.width if self.marker else 0)


class _Group(NamedTuple):
    """Lines of one paragraph; a row of cells is a group of its own."""

    marker: Marker | None
    is_row: bool
    lines: list[Line]


def split_lines(text: str) -> list[Line]:
    """Every line with something on it."""
    lines, blank, position = [], 0, 0
    for raw in text.split("\n"):
        end = position + len(raw)
        unindented = raw.lstrip()
        if unindented:
            start = end - len(unindented)
            lines.append(Line(start, start + len(unindented.rstrip()), start - position, blank))
            blank = 0
        else:
            blank += 1
        position = end + 1
    return lines


def build_blocks(text: str, noise: Sequence[Span] = ()) -> tuple[Block, ...]:
    """Blocks in order, disjoint, covering every word; time linear in the text.

    What begins inside ``noise`` (sorted) has no place in the outline: a page number above a list is not its heading.
    """
    lines = split_lines(text)
    width = wrap_width(lines)
    groups: list[_Group] = []
    before = ""
    for line in lines:
        printed = text[line.start : line.end]
        marker = marker_of(text[line.start : line.start + _LONGEST_MARKER])
        group = _Group(marker, _is_row(printed), [line])
        alone = marker or line.blank_before or group.is_row or not groups or groups[-1].is_row
        if alone or not _continues(before, printed, width):
            groups.append(group)
        else:
            groups[-1].lines.append(line)
        before = printed
    return tuple(_placed(groups, noise))


def _is_row(line: str) -> bool:
    """Cells side by side: bars, tabs or wide gaps between words."""
    return ("|" in line or "    " in line or "\t" in line) and bool(_CELL.search(line))


def wrap_width(lines: Sequence[Line]) -> int | None:
    """The column at which running text was broken by hand or by layout; ``None`` where lines are whole paragraphs."""
    lengths = sorted(line.end - line.start + min(line.indent, 12) for line in lines)
    if len(lengths) < 8:
        return None
    longest = lengths[int(len(lengths) * 0.97)]
    if not 45 <= longest <= 130 or lengths[-1] > longest * 1.35:
        return None
    near = sum(length >= longest * 0.85 for length in lengths)
    return longest if near >= max(4, len(lengths) * 0.2) else None


def _continues(before: str, line: str, width: int | None) -> bool:
    """Whether ``line`` goes on with the paragraph whose last line is ``before``."""
    if line.startswith(_OPENINGS):
        return False
    if line[0].islower() and not before.isupper() and not _BLOCK_END.search(before):
        return True
    if width is None or before.isupper() != line.isupper():
        return False
    return _fills(before, line, width)


def _fills(before: str, first: str, width: int) -> bool:
    """A line that ends only since the next word had no room any more."""
    word = first.split(maxsplit=1)[0]
    return len(before) + len(word) + 1 > width * 0.9


def _placed(groups: Sequence[_Group], noise: Sequence[Span]) -> Iterator[Block]:
    """Each group of lines as a block under the nearest block above it that is of a higher rank."""
    above: list[tuple[float, int]] = []
    for index, (marker, is_row, lines) in enumerate(groups):
        if _begins_inside(lines[0], noise):
            yield Block(index, lines[0].start, lines[-1].end, marker, None, is_row, tuple(lines))
            continue
        rank = marker.rank if marker else _UNMARKED_RANK
        while above and above[-1][0] >= rank:
            above.pop()
        parent = above[-1][1] if above else None
        yield Block(index, lines[0].start, lines[-1].end, marker, parent, is_row, tuple(lines))
        if not is_row:
            above.append((rank, index))


def _begins_inside(line: Line, noise: Sequence[Span]) -> bool:
    at = bisect_right(noise, line.start, key=lambda span: span.start)
    return at > 0 and line.start < noise[at - 1].end
