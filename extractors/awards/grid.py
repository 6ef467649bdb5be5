"""A table as labels and cells below heads."""

from __future__ import annotations

import re
from dataclasses import dataclass

from extractors.structure import Block
from schemas import Span

_NUMBER = re.compile(r"(?:(?:[Mm]ỗi|[Tt]ừng) \w{2,9} )?\d{1,3}(?: [^\d\n]{2,24}| ?\([^()\n]{2,60}\))?")
_MONEY = re.compile(r"\d{1,3}(?:\.\d{3}){1,3}(?:\s?(?:đồng|đ|VNĐ))?(?:/\w+)?")
_SEPARATOR = re.compile(r"\||\t| {3,}")
PlacedCell = tuple[Span, Block]


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


def cells_of(text: str, block: Block) -> list[Span | None]:
    start, end = block.start, block.end
    printed = text[start:end]
    if not ("|" in printed or "\t" in printed or "   " in printed):  # as most blocks
        return [Span(start, end)]
    if text[start] == "|":
        start += 1
    if end > start and text[end - 1] == "|":
        end -= 1
    margin = len(text[:start].rpartition("\n")[2].rstrip(" ")) if "\t" in printed else 0
    cells: list[Span | None] = [None] * margin  # tabs before the first cell that is not empty
    separator = "|" if "|" in text[start:end] else None
    for match in [*_SEPARATOR.finditer(text, start, end), None]:
        if match and separator and match[0] != separator:
            continue
        stop = match.start() if match else end
        cells.append(Span(start, stop).stripped(text) if start < stop else None)
        start = match.end() if match else end
    return cells


def is_number(text: str, cell: Span | None) -> bool:
    return cell is not None and (_NUMBER.fullmatch(cell.of(text)) or _MONEY.fullmatch(cell.of(text))) is not None
