"""Tables of a scanned page: the cells that its ruled lines enclose, each read on its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from pipeline.readers.ocr.rules import Rule
from pipeline.readers.ocr.words import Word
from pipeline.readers.paper.grids import Grid, find_grids, is_table, ruled_edge

if TYPE_CHECKING:
    from PIL.Image import Image

_INSIDE = 3  # pixels between a rule and what is in the cell
_WHITE = 24  # pixels around a cell on a sheet
_TALLEST = 6_000  # pixels of a sheet
_DARK, _LEAST = 150, 3  # of 255, and how many dark pixels a cell with a sign in it has


class _Pasted(NamedTuple):
    """A cell's place in the page's picture, and its top on the sheet."""

    left: int
    top: int
    right: int
    bottom: int
    at: int


def tables_of(rules: Sequence[Rule], scale: float) -> list[Grid]:
    """Cells of the tables that the lines enclose, row by row; a pixel is ``scale`` points."""
    edges = [ruled_edge(*(side * scale for side in rule)) for rule in rules]
    return [grid for grid in find_grids(edges) if is_table(grid)]


def without_cells(picture: Image, tables: Sequence[Grid], scale: float) -> Image:
    """The picture with white paper in place of the tables' cells."""
    rest = picture.copy()
    for place in _places(tables, scale):
        rest.paste(255, place)
    return rest


def cell_words(picture: Image, tables: Sequence[Grid], scale: float, read: Callable[[Image], list[Word]]) -> list[Word]:
    """Words of all cells, each line of a cell a line of its own.

    The cells are put one below the other on a sheet, which ``read`` takes for a page of one column: side by side, a
    recogniser reads across them and passes over single figures.
    """
    found: list[Word] = []
    for pasted, sheet in _sheets(picture, list(_places(tables, scale))):
        lines = 1 + max((word.line for word in found), default=-1)
        for word in read(sheet):
            middle = (word.top + word.bottom) / 2
            cell = next((cell for cell in pasted if cell.at <= middle <= cell.at + cell.bottom - cell.top), None)
            if cell:
                right, down = cell.left - _WHITE, cell.top - cell.at
                found.append(
                    word._replace(
                        line=word.line + lines,
                        left=word.left + right,
                        right=word.right + right,
                        top=word.top + down,
                        bottom=word.bottom + down,
                    )
                )
    return found


def _places(tables: Sequence[Grid], scale: float) -> Iterator[tuple[int, int, int, int]]:
    for box in (box for grid in tables for row in grid for box in row if box):
        left, top, right, bottom = (round(side / scale) for side in box)
        if right - left > 3 * _INSIDE and bottom - top > 3 * _INSIDE:
            yield left + _INSIDE, top + _INSIDE, right - _INSIDE, bottom - _INSIDE


def _sheets(picture: Image, places: list[tuple[int, int, int, int]]) -> Iterator[tuple[list[_Pasted], Image]]:
    """Cells with something in them, so many on a sheet that it does not get too tall."""
    from PIL import Image as images

    inked = [place for place in places if sum(picture.crop(place).histogram()[:_DARK]) >= _LEAST]
    while inked:
        pasted: list[_Pasted] = []
        at = _WHITE
        while inked and at < _TALLEST:
            left, top, right, bottom = inked.pop(0)
            pasted.append(_Pasted(left, top, right, bottom, at))
            at += bottom - top + _WHITE
        sheet = images.new("L", (2 * _WHITE + max(cell.right - cell.left for cell in pasted), at), 255)
        for cell in pasted:
            sheet.paste(picture.crop(cell[:4]), (_WHITE, cell.at))
        yield pasted, sheet
