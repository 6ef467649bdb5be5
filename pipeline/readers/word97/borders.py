"""Whether a row of a Word 97 table has lines between its cells ([MS-DOC] 2.6.4: properties of the row's end)."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.readers.word97.properties import Properties

_DEFINED = 0xD608  # sprmTDefTable: all cells of the row
_CELL, _CELL_BORDERS = 20, 4  # bytes of a cell, and where its four borders begin
_NONE = (0, 0xFF)


def is_ruled(row_end: Properties) -> bool:
    return any(kind not in _NONE for kind in _kinds(row_end))


def _kinds(row_end: Properties) -> Iterator[int]:
    """Kinds of the borders inside the table: the second of an old border's four bytes, the sixth of a new one's eight."""
    for code, size, at in ((0xD605, 4, 1), (0xD613, 8, 5)):  # sprmTTableBorders80, sprmTTableBorders: the last two are inside
        yield from row_end.get(code, b"")[4 * size + at :: size]
    for code, at in ((0xD620, 4), (0xD62F, 8)):  # sprmTSetBrc80, sprmTSetBrc: behind first and last cell and sides
        yield from row_end.get(code, b"")[at : at + 1]
    cells = row_end.get(_DEFINED, b"")
    count = cells[1] if len(cells) > 1 else 0
    first = 2 + 2 * (count + 1)
    for cell in range(count):
        borders = cells[first + cell * _CELL + _CELL_BORDERS : first + (cell + 1) * _CELL]
        yield from borders[1::4]
