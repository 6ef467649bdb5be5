"""Tables with ruled lines, read row by row; looked for only on pages that have rules."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import groupby
from math import inf
from operator import itemgetter

from pipeline.readers.pdf.rules import Edge
from pipeline.readers.printed import PrintedLine
from pipeline.readers.tables import CELL_BREAK, arrangement

_NEAR = 3.0  # points between lines that count as one
_MAX_CROSSINGS = 5_000  # on a page

Box = tuple[float, float, float, float]  # x0, top, x1, bottom
Grid = list[list[Box | None]]
Point = tuple[float, float]
Crossings = dict[Point, dict[str, list[Edge]]]  # pdfplumber's: the lines down (``v``) and across (``h``) that meet there


def find_grids(edges: list[Edge]) -> list[Grid]:
    """Cells of the tables that the lines of a page enclose, row by row.

    The geometry is pdfplumber's; its own reading of the page, a hundred times slower than pdfium's, is left out.
    """
    from pdfplumber import table

    if not edges:
        return []
    merged = table.merge_edges(edges, _NEAR, _NEAR, _NEAR, _NEAR)
    crossings = table.edges_to_intersections(merged, _NEAR, _NEAR)
    if len(crossings) > _MAX_CROSSINGS:
        return []
    return [_grid(group) for group in table.cells_to_tables(_cells(crossings))]


def _cells(crossings: Crossings) -> list[Box]:
    """The smallest box right and below each crossing whose corners are joined by lines.

    pdfplumber's ``intersections_to_cells`` finds the same, and compares every crossing with all others.
    """
    down = {point: frozenset(map(id, edges["v"])) for point, edges in crossings.items()}
    across = {point: frozenset(map(id, edges["h"])) for point, edges in crossings.items()}
    points = sorted(crossings)
    columns = {x: list(column) for x, column in groupby(points, itemgetter(0))}
    rows = {y: list(row) for y, row in groupby(sorted(points, key=itemgetter(1, 0)), itemgetter(1))}

    def cell(point: Point) -> Box | None:
        column, row = columns[point[0]], rows[point[1]]
        rights = [p for p in row[bisect_right(row, point) :] if across[point] & across[p]]
        for below in column[bisect_right(column, point) :]:
            if not down[point] & down[below]:
                continue
            for right in rights:
                corner = (right[0], below[1])
                if corner in crossings and down[corner] & down[right] and across[corner] & across[below]:
                    return (*point, *corner)
        return None

    return [box for box in map(cell, points) if box]


def _grid(cells: list[Box]) -> Grid:
    """Rows from the top, each with a place for every column; a place is empty where a cell spans from the left or above."""
    lefts = sorted({cell[0] for cell in cells})
    by_top = {top: {cell[0]: cell for cell in row} for top, row in groupby(sorted(cells, key=itemgetter(1, 0)), itemgetter(1))}
    return [[row.get(left) for left in lefts] for row in by_top.values()]


def rows_of_tables(lines: list[PrintedLine], grids: list[Grid]) -> list[PrintedLine]:
    """The page's lines with those inside a table cut at its cells and put in the order of its rows."""
    for grid in grids:
        cells = [box for row in grid for box in row if box]
        if len(grid) < 2 or max(len(row) for row in grid) < 2 or len(cells) < 4:
            continue
        frame = (min(c[0] for c in cells), min(c[1] for c in cells), max(c[2] for c in cells), max(c[3] for c in cells))
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
