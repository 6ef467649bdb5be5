"""Tables found in the text: rows of cells on one line, or one cell a line as flattening leaves them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extractors.structure import Block
from schemas import Span

_NUMBER = re.compile(r"\d{1,3}(?: [^\d\n]{2,24})?")
_MONEY = re.compile(r"\d{1,3}(?:\.\d{3}){1,3}(?:\s?(?:đồng|đ|VNĐ))?(?:/\w+)?")
_EMPTY = re.compile(r"[-–—./]?")
_NUMBERING = re.compile(r"(?:stt|tt|số tt)", re.IGNORECASE)
_SEPARATOR = re.compile(r"\||\t| {3,}")
_LONGEST_CELL = 75


@dataclass(frozen=True)
class Row:
    """``label`` tells whose numbers these are; ``cells`` are the rest, ``None`` where a cell is empty."""

    label: Span
    cells: tuple[Span | None, ...]
    span: Span


@dataclass(frozen=True)
class Grid:
    """``heads[i]`` are the heads above column ``i``, outermost first; ``first`` and ``last`` are block indexes."""

    heads: tuple[tuple[Span, ...], ...]
    rows: tuple[Row, ...]
    first: int
    last: int


def find_grids(text: str, blocks: Sequence[Block]) -> list[Grid]:
    """Tables with numbers in them, in order; what is no clear table is left to be read as text."""
    grids: list[Grid] = []
    position = 0
    while position < len(blocks):
        grid = _of_lines(text, blocks, position) or _flattened(text, blocks, position)
        if grid:
            grids.append(grid)
            position = next(i for i, b in enumerate(blocks) if b.index == grid.last) + 1
        else:
            position += 1
    return grids


def _of_lines(text: str, blocks: Sequence[Block], position: int) -> Grid | None:
    rows: list[tuple[Block, list[Span | None]]] = []
    for block in blocks[position:]:
        cells = _cells(text, block) if "\n" not in text[block.start : block.end] else []
        if len(cells) < 2:
            break
        rows.append((block, cells))
    body = [i for i, (_, cells) in enumerate(rows) if any(_is_number(text, c) for c in cells[1:])]
    if not body or body[0] == 0 or len(rows) < 2:
        return None
    width = max(len(cells) for _, cells in rows)
    numbered = _NUMBERING.fullmatch((rows[0][1][0] or Span(0, 1)).of(text).strip()) is not None
    shift = 2 if numbered else 1
    if numbered:
        rows = [(b, c if (c[0] and _is_number(text, c[0])) or len(c) == width else [None, *c]) for b, c in rows]
    heads = [_spread(cells, width) for _, cells in rows[: body[0]]]
    columns = tuple(tuple(h for h in (head[c] for head in heads) if h is not None) for c in range(shift, width))
    made = [r for b, cells in rows[body[0] :] for r in _row(text, b, _spread(cells, width), shift)]
    return Grid(columns, tuple(made), rows[0][0].index, rows[-1][0].index)


def _cells(text: str, block: Block) -> list[Span | None]:
    line = Span(block.start, block.end)
    start, end = line.start, line.end
    if text[start] == "|":
        start += 1
    if end > start and text[end - 1] == "|":
        end -= 1
    cells: list[Span | None] = []
    separator = "|" if "|" in text[start:end] else None
    for match in [*_SEPARATOR.finditer(text, start, end), None]:
        if match and separator and match[0] != separator:
            continue
        stop = match.start() if match else end
        cells.append(Span(start, stop).stripped(text) if start < stop else None)
        start = match.end() if match else end
    return cells


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


def _is_number(text: str, cell: Span | None) -> bool:
    return cell is not None and (_NUMBER.fullmatch(cell.of(text)) or _MONEY.fullmatch(cell.of(text))) is not None


def _flattened(text: str, blocks: Sequence[Block], position: int) -> Grid | None:
    run = list(_run_of_cells(text, blocks, position))
    first = next((i for i, c in enumerate(run) if _is_number(text, c)), None)
    if first is None or first < 2 or first + 2 >= len(run):
        return None
    numbered = run[first].of(text) == "1" and not _is_value(text, run[first + 1])
    label = first + 1 if numbered else first - 1
    values = _values_after(text, run, label + 1)
    last_row = label + 1 + values >= len(run)
    columns = values - 1 if numbered and not last_row else values
    heads = run[: first if numbered else first - 1]
    if columns < 1 or len(heads) < columns + 1:
        return None
    rows = list(_flat_rows(text, run[label - 1 if numbered else label :], columns, numbered))
    if len(rows) < 2:
        return None
    end = rows[-1].span.end
    last = max((b for b in blocks if b.start < end), key=lambda b: b.start)
    start = heads[-columns - (2 if numbered else 1)] if len(heads) > columns + 1 else heads[0]
    begin = next(b for b in blocks if b.end > start.start)
    return Grid(tuple((h,) for h in heads[-columns:]), tuple(rows), begin.index, last.index)


def _run_of_cells(text: str, blocks: Sequence[Block], position: int) -> Iterator[Span]:
    for block in blocks[position:]:
        for line in block.lines:
            cell = Span(line.start, line.end)
            printed = cell.of(text)
            if len(cell) > _LONGEST_CELL or printed.endswith((".", ";", ":")) or block.is_row:
                return
            yield cell


def _is_value(text: str, cell: Span) -> bool:
    return _is_number(text, cell) or _EMPTY.fullmatch(cell.of(text)) is not None


def _values_after(text: str, run: Sequence[Span], start: int) -> int:
    count = 0
    while start + count < len(run) and _is_value(text, run[start + count]):
        count += 1
    return count


def _flat_rows(text: str, cells: Sequence[Span], columns: int, numbered: bool) -> Iterator[Row]:
    position, lead = 0, 1 if numbered else 0
    while position + lead + columns < len(cells):
        if numbered and not _is_number(text, cells[position]):
            return
        label, values = cells[position + lead], cells[position + lead + 1 : position + lead + 1 + columns]
        if _is_value(text, label) or not all(_is_value(text, v) for v in values):
            return
        kept = tuple(v if _is_number(text, v) else None for v in values)
        yield Row(label, kept, Span(label.start, values[-1].end))
        position += lead + 1 + columns
