"""Tables found in the text: rows of cells on one line, or one cell a line as flattening leaves them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extractors.awards.flat_grids import NUMBERING, cells_from, flattened_grids
from extractors.awards.grid import Grid, Row, cells_of, is_number
from extractors.structure import Block
from schemas import Span

_CellRow = tuple[Block, list[Span | None]]


def find_grids(text: str, blocks: Sequence[Block]) -> list[Grid]:
    """Tables with numbers in them, in order; what is no clear table is left to be read as text. Time linear in the text."""
    grids: list[Grid] = []
    position = 0
    while position < len(blocks):
        rows = _rows_from(text, blocks, position)
        if len(rows) > 1:
            grid = _of_rows(text, rows)
            grids += [grid] if grid else []
            position += len(rows)
            continue
        cells = cells_from(text, blocks, position)
        grids += flattened_grids(text, cells)
        position += max(1, len({block.index for _, block in cells}))
    return grids


def _rows_from(text: str, blocks: Sequence[Block], position: int) -> list[_CellRow]:
    rows: list[_CellRow] = []
    for index in range(position, len(blocks)):
        block = blocks[index]
        cells = cells_of(text, block) if "\n" not in text[block.start : block.end] else []
        if len(cells) < 2:
            break
        rows.append((block, cells))
    return rows


def _of_rows(text: str, rows: list[_CellRow]) -> Grid | None:
    body = [i for i, (_, cells) in enumerate(rows) if any(is_number(text, c) for c in cells[1:])]
    if not body or body[0] == 0:
        return None
    width = max(len(cells) for _, cells in rows)
    numbered = NUMBERING.fullmatch((rows[0][1][0] or Span(0, 1)).of(text).strip()) is not None
    shift = 2 if numbered else 1
    if numbered:
        rows = [(b, c if (c[0] and is_number(text, c[0])) or len(c) == width else [None, *c]) for b, c in rows]
    rows = _filled(rows, shift)
    heads = [_spread(cells, width) for _, cells in rows[: body[0]]]
    columns = tuple(tuple(h for h in (head[c] for head in heads) if h is not None) for c in range(shift, width))
    made = [r for b, cells in rows[body[0] :] for r in _row(text, b, cells + [None] * (width - len(cells)), shift)]
    return Grid(columns, tuple(made), rows[0][0].index, rows[-1][0].index)


def _filled(rows: list[_CellRow], shift: int) -> list[_CellRow]:
    """Cells that span several rows stand in the first of them only: the others take what stands above."""
    filled: list[_CellRow] = []
    for block, cells in rows:
        first = next((i for i, cell in enumerate(cells) if cell is not None), 0)
        above = filled[-1][1] if filled else []
        if shift - 1 < first < len(above):
            cells = [*cells[: shift - 1], *above[shift - 1 : first], *cells[first:]]
        filled.append((block, cells))
    return filled


def _spread(cells: list[Span | None], width: int) -> list[Span | None]:
    """A head that stands over several columns is repeated over each of them."""
    if len(cells) == width or len(cells) < 2 or (width - 1) % (len(cells) - 1):
        return cells + [None] * (width - len(cells))
    times = (width - 1) // (len(cells) - 1)
    return [cells[0], *(c for cell in cells[1:] for c in [cell] * times)]


def _row(text: str, block: Block, cells: list[Span | None], shift: int) -> Iterator[Row]:
    label = cells[shift - 1]
    if label is not None:
        yield Row(label, tuple(cells[shift:]), Span(block.start, block.end))
