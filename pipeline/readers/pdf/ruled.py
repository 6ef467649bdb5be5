"""Tables with ruled lines, read row by row; looked for only on pages that have rules."""

from __future__ import annotations

from itertools import groupby
from operator import itemgetter

from pipeline.readers.pdf.rules import Edge
from pipeline.readers.printed import PrintedLine
from pipeline.readers.tables import CELL_BREAK, arrangement

_NEAR = 3.0  # points between lines that count as one
_MAX_CROSSINGS = 5_000  # on a page

Box = tuple[float, float, float, float]  # x0, top, x1, bottom
Grid = list[list[Box | None]]


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
    cells = table.intersections_to_cells(crossings)
    return [_grid(group) for group in table.cells_to_tables(cells)]


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
        filled = [[_cell_lines(box, inside) for box in row] for row in grid]
        if not inside or arrangement([[[p.text for p in cell] for cell in row] for row in filled], ruled=True) != "rows":
            continue
        first = lines.index(inside[0])
        kept = {id(line) for line in inside}
        table = [part for row in filled for part in _joined(row)]
        lines = [*lines[:first], *table, *(line for line in lines[first:] if id(line) not in kept)]
    return lines


def _cell_lines(box: Box | None, lines: list[PrintedLine]) -> list[PrintedLine]:
    """The parts of the lines that stand in a cell, from top to bottom."""
    if box is None:
        return []
    parts = []
    for line in lines:
        middle = (line.top + line.bottom) / 2
        if not box[1] - 1 <= middle <= box[3] + 1 or line.x1 < box[0] or line.x0 > box[2]:
            continue
        within = [
            i for i, (a, b) in enumerate(zip(line.left, line.right, strict=True)) if box[0] - 1 <= (a + b) / 2 <= box[2] + 1
        ]
        if within:
            part = line.part(within[0], within[-1] + 1).stripped()
            if part.text:
                parts.append(part)
    return sorted(parts, key=lambda part: round(part.top))


def _joined(row: list[list[PrintedLine]]) -> list[PrintedLine]:
    """A row's parts with what comes between them in the text."""
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
