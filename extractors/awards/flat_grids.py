"""Tables that flattening left with one cell a line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extractors.awards.grid import Grid, PlacedCell, Row, cells_of, is_number
from extractors.structure import Block
from schemas import Span

_EMPTY = re.compile(r"[-–—./]?")
_LONGEST_CELL = 75
_SECTIONS = 2  # names of sections between the heads and the first row
NUMBERING = re.compile(r"(?:stt|tt|số tt)", re.IGNORECASE)
_SUMS = re.compile(r"(?:tổng cộng|tổng số|tổng|cộng)\W{0,3}$", re.IGNORECASE)
_HEADS_IN_A_LINE = re.compile(r"\((?P<heads>[^/()\n]{2,60}(?:/[^/()\n]{2,60}){1,6})\)$")


def cells_from(text: str, blocks: Sequence[Block], position: int) -> list[PlacedCell]:
    """The run of short lines without a sentence's end that begins at ``position``."""
    cells: list[PlacedCell] = []
    for index in range(position, len(blocks)):
        block = blocks[index]
        ended = any(line.end - line.start > _LONGEST_CELL or text[line.end - 1] in ".;:" for line in block.lines)
        if ended or block.is_row or (len(block.lines) == 1 and len(cells_of(text, block)) > 1):
            break
        cells += [(Span(line.start, line.end), block) for line in block.lines]
    return cells


def flattened_grids(text: str, cells: Sequence[PlacedCell]) -> list[Grid]:
    """Tables in a run of cells: heads, then rows of one label and as many values as there are columns."""
    run = [c for c, _ in cells]
    grids: list[Grid] = []
    start = position = 0
    while position < len(run):
        found = _table_at(text, run, start, position) if position - start > 1 and is_number(text, run[position]) else None
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
    next_row = numbered and values > 1 and label + 1 + values < len(run) and run[label + values].of(text) == "2"
    columns = values - 1 if next_row else values
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
    first_head = _behind_numbering(text, run, start, begin, columns) if numbered else None
    if first_head is not None:
        return run[first_head : first_head + columns], rows, first_head - 2, last
    return _heads_above(text, run, start, begin, columns), rows, max(start, begin - leading), last


def _behind_numbering(text: str, run: Sequence[Span], start: int, begin: int, columns: int) -> int | None:
    """The first head behind "STT" and the head of the labels; names of sections may stand below the heads."""
    at = next((i for i in range(begin - 1, start - 1, -1) if NUMBERING.fullmatch(run[i].of(text))), None)
    below = begin - (at + 2 + columns) if at is not None else -1
    return at + 2 if at is not None and 0 <= below <= _SECTIONS else None


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
    return is_number(text, cell) or _EMPTY.fullmatch(cell.of(text)) is not None


def _values_after(text: str, run: Sequence[Span], start: int) -> int:
    count = 0
    while start + count < len(run) and _is_value(text, run[start + count]):
        count += 1
    return count


def _flat_rows(text: str, run: Sequence[Span], position: int, columns: int, numbered: bool) -> Iterator[Row]:
    """Rows from ``position``; between numbered ones the name of a section, or a row whose cells are merged, is passed over."""
    lead = 1 if numbered else 0
    number = 1
    while position + lead + columns < len(run):
        label, values = run[position + lead], run[position + lead + 1 : position + lead + 1 + columns]
        if (
            (numbered and not _is_row_number(text, run[position], number))
            or _is_value(text, label)
            or not all(_is_value(text, v) for v in values)
        ):
            next_row = _next_row(text, run, position, columns, number) if numbered else None
            if next_row is None:
                return
            position, number = next_row
            continue
        kept = tuple(v if is_number(text, v) else None for v in values)
        yield Row(label, kept, Span(label.start, values[-1].end))
        position += lead + 1 + columns
        number += 1


def _is_row_number(text: str, cell: Span, number: int) -> bool:
    return cell.of(text).strip(".)").lstrip("0") == str(number)


def _next_row(text: str, run: Sequence[Span], position: int, columns: int, number: int) -> tuple[int, int] | None:
    """Where the row of this number, or of the next one, begins: a few cells on."""
    for at in range(position + 1, min(len(run) - 1, position + columns + 3)):
        for following in (number, number + 1):
            if _is_row_number(text, run[at], following) and not _is_value(text, run[at + 1]):
                return at, following
    return None
