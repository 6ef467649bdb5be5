"""How a table of cells is read: row by row, or column by column where it only sets a letterhead or a signature."""

from __future__ import annotations

import re
from typing import Literal

Cell = list[str]  # the lines in a cell, without empty ones
Arrangement = Literal["rows", "columns", "cells"]

CELL_BREAK = " | "
_FIGURE = re.compile(r"[\d.,]+\s?%?|[IVX]+")  # a cell of a table of figures
_LONG_CELL = 1_500  # characters; longer cells lay out a page


def arrangement(rows: list[list[Cell]], *, ruled: bool) -> Arrangement:
    """``rows``: one line a row; ``columns``: the left column, then the right one; ``cells``: paragraphs cell by cell.

    A letterhead is a table of two columns and a few rows whose upper cells are in capitals, mostly without rules;
    read row by row it would mix the agency's name with the country's.
    """
    width = max((len(row) for row in rows), default=0)
    if width < 2 or any(len(line) > _LONG_CELL for row in rows for cell in row for line in cell):
        return "cells"
    tall = sum(len(cell) > 1 for row in rows for cell in row)
    small = len(rows) <= 2 and tall > 0 if ruled else len(rows) <= 8
    if small and width <= 3 and _is_letterhead(rows):
        return "columns" if len(rows) > 1 else "cells"
    if len(rows) <= 2 and not ruled and tall:
        return "cells"
    if len(rows) == 1 and tall and max(len(cell) for cell in rows[0]) > 3:
        return "cells"
    return "rows"


def row_text(row: list[Cell]) -> str:
    """Cells on one line, an empty one kept as a gap."""
    return CELL_BREAK.join(" ".join(cell) for cell in row).rstrip(" |")


def _row_lines(row: list[Cell]) -> list[str]:
    """A row with one cell in use is no row of a table but a place for paragraphs."""
    filled = [cell for cell in row if cell]
    return [row_text(row)] if len(filled) > 1 else [line for cell in filled for line in cell]


def laid_out(rows: list[list[Cell]], *, ruled: bool) -> list[str]:
    """The table as lines of text."""
    how = arrangement(rows, ruled=ruled)
    if how == "rows":
        return [line for row in rows for line in _row_lines(row)]
    if how == "cells":
        return [line for row in rows for cell in row for line in cell]
    width = max(len(row) for row in rows)
    return [line for column in range(width) for row in rows if column < len(row) for line in row[column]]


def _is_letterhead(rows: list[list[Cell]]) -> bool:
    first = [cell for cell in rows[0] if cell]
    if len(first) < 2 or not all(in_capitals(cell[0]) for cell in first[:2]):
        return False
    return not any(_FIGURE.fullmatch(" ".join(cell)) for row in rows[1:] for cell in row)


def in_capitals(line: str) -> bool:
    """Mostly: a number or an abbreviation may stand among them."""
    letters = [c for c in line if c.isalpha()]
    return len(letters) >= 5 and sum(c.isupper() for c in letters) > 0.85 * len(letters)
