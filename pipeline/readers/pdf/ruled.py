"""Tables with ruled lines, read row by row; looked for only on pages that have rules."""

from __future__ import annotations

import io
import logging
from collections.abc import Sequence
from typing import TYPE_CHECKING

from pipeline.readers.printed import PrintedLine
from pipeline.readers.tables import CELL_BREAK, arrangement

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

logger = logging.getLogger(__name__)
_MAX_PAGES = 120  # a tenth of a second each
_MAX_RULES = 3_000  # on a page; more is a drawing

Box = tuple[float, float, float, float]  # x0, top, x1, bottom
Grid = list[list[Box | None]]


def has_rules(page: PdfPage) -> bool:
    """At least two thin lines across and two down; a frame counts as two of each."""
    from pypdfium2 import raw

    across = down = 0
    for count, path in enumerate(page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH], max_depth=2)):
        left, bottom, right, top = path.get_bounds()
        width, height = right - left, top - bottom
        framed = width > 15 and height > 8
        across += 2 * framed or (width > 20 and height < 3)
        down += 2 * framed or (height > 8 and width < 3)
        if count > _MAX_RULES:
            return False
    return across >= 2 and down >= 2


def find_grids(data: bytes, indices: Sequence[int]) -> dict[int, list[Grid]]:
    """Cells of the tables on the given pages; a page that cannot be analysed has none."""
    import pdfplumber

    grids: dict[int, list[Grid]] = {}
    if not indices or len(indices) > _MAX_PAGES:
        return grids
    try:
        with pdfplumber.open(io.BytesIO(data)) as document:
            for index in indices:
                page = document.pages[index]
                if not page.rotation:
                    grids[index] = [[list(row.cells) for row in table.rows] for table in page.find_tables()]
                page.close()
    except Exception as error:  # pdfminer fails on damage that pdfium forgives, with errors of any class
        logger.debug("no tables: %s", error)
    return grids


def rows_of_tables(lines: list[PrintedLine], grids: list[Grid]) -> list[PrintedLine]:
    """The page's lines with those inside a table cut at its cells and put in the order of its rows."""
    for grid in grids:
        cells = [box for row in grid for box in row if box]
        if len(grid) < 2 or max(len(row) for row in grid) < 2 or len(cells) < 4:
            continue
        frame = (min(c[0] for c in cells), min(c[1] for c in cells), max(c[2] for c in cells), max(c[3] for c in cells))
        inside = [line for line in lines if not line.noise and _holds(frame, line, 0, len(line.text))]
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
        within = [i for i in range(len(line.text)) if _holds(box, line, i, i + 1)]
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
            out.append(part)
            owed = ""
    return out


def _holds(box: Box, line: PrintedLine, start: int, end: int) -> bool:
    x, y = (line.left[start] + line.right[end - 1]) / 2, (line.top + line.bottom) / 2
    return box[0] - 1 <= x <= box[2] + 1 and box[1] - 1 <= y <= box[3] + 1
