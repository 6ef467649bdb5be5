"""The cells that ruled lines enclose, on a PDF page or in the picture of one."""

from __future__ import annotations

from bisect import bisect_right
from itertools import groupby
from operator import itemgetter
from typing import Any

Edge = dict[str, Any]  # pdfplumber's form: x0, x1, top, bottom, width, height, orientation
Box = tuple[float, float, float, float]  # x0, top, x1, bottom
Grid = list[list[Box | None]]
Point = tuple[float, float]
Crossings = dict[Point, dict[str, list[Edge]]]  # pdfplumber's: the lines down (``v``) and across (``h``) that meet there

_NEAR = 3.0  # points between lines that count as one
_MAX_CROSSINGS = 5_000  # on a page


def ruled_edge(x0: float, top: float, x1: float, bottom: float) -> Edge:
    """A line across (``h``) or down (``v``), whichever it is longer."""
    width, height = x1 - x0, bottom - top
    way = "h" if width > height else "v"
    return {"x0": x0, "x1": x1, "top": top, "bottom": bottom, "width": width, "height": height, "orientation": way}


def is_table(grid: Grid) -> bool:
    """More than a frame around a text or a line of them."""
    cells = [box for row in grid for box in row if box]
    return len(grid) >= 2 and max(len(row) for row in grid) >= 2 and len(cells) >= 4


def frame_of(grid: Grid) -> Box:
    """The box around all cells."""
    x0, top, x1, bottom = zip(*(box for row in grid for box in row if box), strict=True)
    return min(x0), min(top), max(x1), max(bottom)


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
