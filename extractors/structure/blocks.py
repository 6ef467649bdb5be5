"""Lines joined to the paragraphs they were printed from, each with the headings above it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from extractors.structure.markers import Marker, marker_of

_BLOCK_END = re.compile(r"[.;:!?…]['\"”’)\]]*\s*$|\./\.\s*$")
_CELL = re.compile(r"\S\s*\|\s*\S|\S\t+\S|\S {4,}\S")
# Words that open a paragraph of their own, however full the line before is.
_OPENINGS = ("Căn cứ ", "CĂN CỨ ", "Xét đề nghị", "Theo đề nghị", "Nơi nhận", "Kính gửi")
_UNMARKED_RANK = 8.5  # an unmarked paragraph may introduce dash items, never numbered ones


@dataclass(frozen=True, slots=True)
class Line:
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


def split_lines(text: str) -> list[Line]:
    """Every line with something on it."""
    lines, blank, position = [], 0, 0
    for raw in text.split("\n"):
        stripped = raw.strip()
        if stripped:
            indent = len(raw) - len(raw.lstrip())
            lines.append(Line(position + indent, position + indent + len(stripped), indent, blank))
            blank = 0
        else:
            blank += 1
        position += len(raw) + 1
    return lines


def build_blocks(text: str) -> tuple[Block, ...]:
    """Blocks in order, disjoint, covering every word; time linear in the text."""
    lines = split_lines(text)
    width = wrap_width(lines)
    groups: list[list[Line]] = []
    for line in lines:
        if groups and _continues(text, groups[-1], line, width):
            groups[-1].append(line)
        else:
            groups.append([line])
    blocks = []
    for index, group in enumerate(groups):
        start, end = group[0].start, group[-1].end
        row = len(group) == 1 and bool(_CELL.search(text[start:end]))
        blocks.append(Block(index, start, end, marker_of(text[start : start + 40]), is_row=row, lines=tuple(group)))
    return _with_parents(text, blocks)


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


def _continues(text: str, group: list[Line], line: Line, width: int | None) -> bool:
    last = group[-1]
    if line.blank_before or marker_of(text[line.start : line.start + 40]):
        return False
    before, first = text[last.start : last.end], text[line.start : line.end]
    if first.startswith(_OPENINGS):
        return False
    if _CELL.search(before) or _CELL.search(first):
        return False
    if first[0].islower() and not before.isupper() and not _BLOCK_END.search(before):
        return True
    if width is None or before.isupper() != first.isupper():
        return False
    if _BLOCK_END.search(before) and not _fills(before, first, width):
        return False
    return _fills(before, first, width)


def _fills(before: str, first: str, width: int) -> bool:
    """A line that ends only since the next word had no room any more."""
    word = first.split(maxsplit=1)[0]
    return len(before) + len(word) + 1 > width * 0.9


def _with_parents(text: str, blocks: list[Block]) -> tuple[Block, ...]:
    open_blocks: list[tuple[float, Block]] = []
    done = []
    for block in blocks:
        rank = float(block.marker.rank) if block.marker else _UNMARKED_RANK
        while open_blocks and open_blocks[-1][0] >= rank:
            open_blocks.pop()
        parent = open_blocks[-1][1].index if open_blocks else None
        placed = Block(block.index, block.start, block.end, block.marker, parent, block.is_row, block.lines)
        done.append(placed)
        if not block.is_row:
            open_blocks.append((rank, placed))
    return tuple(done)
