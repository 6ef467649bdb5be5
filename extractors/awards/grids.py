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
_SUMS = re.compile(r"(?:tổng cộng|tổng số|tổng|cộng)\W{0,3}$", re.IGNORECASE)
_HEADS_IN_A_LINE = re.compile(r"\((?P<heads>[^/()\n]{2,60}(?:/[^/()\n]{2,60}){1,6})\)$")


_CellRow = tuple[Block, list[Span | None]]
_PlacedCell = tuple[Span, Block]


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
        cells = _cells_from(text, blocks, position)
        grids += _flattened(text, cells)
        position += max(1, len({block.index for _, block in cells}))
    return grids


def _rows_from(text: str, blocks: Sequence[Block], position: int) -> list[_CellRow]:
    rows: list[_CellRow] = []
    for index in range(position, len(blocks)):
        block = blocks[index]
        cells = _cells(text, block) if "\n" not in text[block.start : block.end] else []
        if len(cells) < 2:
            break
        rows.append((block, cells))
    return rows


def _of_rows(text: str, rows: list[_CellRow]) -> Grid | None:
    body = [i for i, (_, cells) in enumerate(rows) if any(_is_number(text, c) for c in cells[1:])]
    if not body or body[0] == 0:
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
    start, end = block.start, block.end
    printed = text[start:end]
    if not ("|" in printed or "\t" in printed or "   " in printed):  # as most blocks
        return [Span(start, end)]
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


def _cells_from(text: str, blocks: Sequence[Block], position: int) -> list[_PlacedCell]:
    """The run of short lines without a sentence's end that begins at ``position``."""
    cells: list[_PlacedCell] = []
    for index in range(position, len(blocks)):
        block = blocks[index]
        ended = any(line.end - line.start > _LONGEST_CELL or text[line.end - 1] in ".;:" for line in block.lines)
        if ended or block.is_row or (len(block.lines) == 1 and len(_cells(text, block)) > 1):
            break
        cells += [(Span(line.start, line.end), block) for line in block.lines]
    return cells


def _flattened(text: str, cells: Sequence[_PlacedCell]) -> list[Grid]:
    """Tables in a run of cells: heads, then rows of one label and as many values as there are columns."""
    run = [c for c, _ in cells]
    grids: list[Grid] = []
    start = position = 0
    while position < len(run):
        found = _table_at(text, run, start, position) if position - start > 1 and _is_number(text, run[position]) else None
        if found:
            heads, rows, first, last = found
            grids.append(Grid(tuple((h,) for h in heads), tuple(rows), cells[first][1].index, cells[last][1].index))
            start = position = last + 1
        else:
            position += 1
    return grids


def _table_at(text: str, run: Sequence[Span], start: int, first: int) -> tuple[Sequence[Span], list[Row], int, int] | None:
    """``(heads, rows, first cell, last cell)`` of the table whose first number is cell ``first``."""
    if first + 2 >= len(run):
        return None
    numbered = run[first].of(text) == "1" and not _is_value(text, run[first + 1])
    label = first + 1 if numbered else first - 1
    values = _values_after(text, run, label + 1)
    columns = values - 1 if numbered and label + 1 + values < len(run) else values
    begin = first if numbered else first - 1
    leading = columns + (2 if numbered else 1)
    in_a_line = _heads_in_a_line(text, run[begin - 1], columns) if begin > start else None
    if columns < 1 or (begin - start < columns + 1 and not in_a_line):
        return None
    rows = list(_flat_rows(text, run, begin, columns, numbered))
    if len(rows) < 2:
        return None
    last = begin + len(rows) * (columns + (2 if numbered else 1)) - 1
    last = _behind_sums(text, run, last, columns)
    if in_a_line:
        return in_a_line, rows, begin - 1, last
    return _heads_above(text, run, start, begin, columns), rows, max(start, begin - leading), last


def _heads_above(text: str, run: Sequence[Span], start: int, begin: int, columns: int) -> Sequence[Span]:
    """The cells above the first row; where these only number the columns ("1 2 3 4"), the ones above them."""
    heads = run[begin - columns : begin]
    printed = [head.of(text).strip("()") for head in heads]
    if not all(p.isdigit() for p in printed) or [int(p) - int(printed[0]) for p in printed] != list(range(columns)):
        return heads
    first = begin - columns
    if first > start and run[first - 1].of(text).strip("()") == str(int(printed[0]) - 1):
        first -= 1  # the column of labels is numbered too
    return run[first - columns : first] if first - columns >= start else heads


def _heads_in_a_line(text: str, line: Span, columns: int) -> list[Span] | None:
    """The heads of a table whose layout was lost: "(Đơn vị / Tập thể / Cá nhân)"."""
    match = _HEADS_IN_A_LINE.match(line.of(text))
    if match is None:
        return None
    heads: list[Span] = []
    start = line.start + match.start("heads")
    for part in match["heads"].split("/"):
        span = Span(start, start + len(part)).stripped(text)
        heads += [span] if span else []
        start += len(part) + 1
    return heads[1:] if len(heads) == columns + 1 else None


def _behind_sums(text: str, run: Sequence[Span], last: int, columns: int) -> int:
    """The last cell of the row of sums that ends a table, if there is one."""
    label = last + 1
    if label < len(run) and _SUMS.match(run[label].of(text)):
        return label + min(columns, _values_after(text, run, label + 1))
    return last


def _is_value(text: str, cell: Span) -> bool:
    return _is_number(text, cell) or _EMPTY.fullmatch(cell.of(text)) is not None


def _values_after(text: str, run: Sequence[Span], start: int) -> int:
    count = 0
    while start + count < len(run) and _is_value(text, run[start + count]):
        count += 1
    return count


def _flat_rows(text: str, run: Sequence[Span], position: int, columns: int, numbered: bool) -> Iterator[Row]:
    lead = 1 if numbered else 0
    while position + lead + columns < len(run):
        if numbered and not _is_number(text, run[position]):
            return
        label, values = run[position + lead], run[position + lead + 1 : position + lead + 1 + columns]
        if _is_value(text, label) or not all(_is_value(text, v) for v in values):
            return
        kept = tuple(v if _is_number(text, v) else None for v in values)
        yield Row(label, kept, Span(label.start, values[-1].end))
        position += lead + 1 + columns
