"""Tables with ruled lines, read row by row."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from math import inf

from pipeline.readers.paper.grids import Box, Grid, frame_of, is_table
from pipeline.readers.paper.printed import PrintedLine
from pipeline.readers.tables import CELL_BREAK, arrangement


def rows_of_tables(lines: list[PrintedLine], grids: Sequence[Grid]) -> list[PrintedLine]:
    """The page's lines with those inside a table cut at its cells and put in the order of its rows."""
    for grid in filter(is_table, grids):
        frame = frame_of(grid)
        inside = [line for line in lines if not line.noise and _holds(frame, line)]
        levels = _Levels(inside)
        filled = [[_cell_lines(box, levels) for box in row] for row in grid]
        if not inside or arrangement([[[p.text for p in cell] for cell in row] for row in filled], ruled=True) != "rows":
            continue
        first = lines.index(inside[0])
        kept = {id(line) for line in inside}
        table = [part for row in filled for part in _joined(row)]
        lines = [*lines[:first], *table, *(line for line in lines[first:] if id(line) not in kept)]
    return lines


class _Levels:
    """Lines by the height at which they stand."""

    def __init__(self, lines: list[PrintedLine]) -> None:
        self._lines = sorted(((line.top + line.bottom) / 2, index, line) for index, line in enumerate(lines))

    def between(self, top: float, bottom: float) -> list[PrintedLine]:
        """Those whose middle stands there, in reading order."""
        first, last = bisect_left(self._lines, (top,)), bisect_right(self._lines, (bottom, inf))
        return [line for _, line in sorted((index, line) for _, index, line in self._lines[first:last])]


def _cell_lines(box: Box | None, levels: _Levels) -> list[PrintedLine]:
    """The parts of the lines that stand in a cell, from top to bottom."""
    if box is None:
        return []
    parts = []
    for line in levels.between(box[1] - 1, box[3] + 1):
        if line.x1 < box[0] or line.x0 > box[2]:
            continue
        whole = box[0] - 1 <= line.x0 and line.x1 <= box[2] + 1
        within = range(len(line.text)) if whole else _within(line, box)
        if within:
            part = line.part(within[0], within[-1] + 1).stripped()
            if part.text:
                parts.append(part)
    return sorted(parts, key=lambda part: round(part.top))


def _within(line: PrintedLine, box: Box) -> list[int]:
    """Which characters have their middle in the box."""
    first, last = 2 * (box[0] - 1), 2 * (box[2] + 1)
    return [i for i, (a, b) in enumerate(zip(line.left, line.right, strict=True)) if first <= a + b <= last]


def _joined(row: list[list[PrintedLine]]) -> list[PrintedLine]:
    """A row's parts with what comes between them in the text; a row with one cell in use holds paragraphs."""
    if sum(map(bool, row)) < 2:
        return [part for cell in row for part in cell]
    out: list[PrintedLine] = []
    owed = ""
    for index, cell in enumerate(row):
        owed += CELL_BREAK if index else ""
        for part in cell:
            if out:
                out[-1].after = owed or " "
            else:
                part.before = owed
            part.in_row = True
            out.append(part)
            owed = ""
    return out


def _holds(box: Box, line: PrintedLine) -> bool:
    x, y = (line.x0 + line.x1) / 2, (line.top + line.bottom) / 2
    return box[0] - 1 <= x <= box[2] + 1 and box[1] - 1 <= y <= box[3] + 1
