"""The document's own number, as its letterhead or title prints it."""

from __future__ import annotations

from collections.abc import Sequence

from extractors.header.cells import Cell
from extractors.header.found import Found
from extractors.header.title_number import NUMBER_IN_TITLE
from extractors.numbers import NumberFound, find_numbers, number_at
from extractors.structure import Block, DocumentView
from schemas import Span

_NEAR = 25  # characters between the beginning of the line and the number


def find_number(view: DocumentView, cells: Sequence[Cell]) -> Found[str] | None:
    """Canonical number of the letterhead's number line; ``None`` where there is none or where it is blank."""
    for cell, number in _printed(view, cells):
        if number.canonical:
            return Found(number.canonical, (Span(cell.span.start, number.span.end),), 0.97)
    return None


def symbol_of(view: DocumentView, cells: Sequence[Cell]) -> str | None:
    """The symbol of the number line, printed number or not: ``KH-UBND``."""
    return next((number.symbol for _, number in _printed(view, cells)), None)


def number_in_title(view: DocumentView, blocks: Sequence[Block]) -> Found[str] | None:
    """``NGHỊ ĐỊNH CỦA CHÍNH PHỦ SỐ 94/1998/NĐ-CP NGÀY …`` where there is no letterhead."""
    match = NUMBER_IN_TITLE.regex.match(view.folded, blocks[0].start, blocks[-1].end)
    number = number_at(view, match.start("digits")) if match else None
    return Found(number.canonical, (number.span,), 0.85) if number and number.canonical else None


def _printed(view: DocumentView, cells: Sequence[Cell]) -> list[tuple[Cell, NumberFound]]:
    """The number of each number line, blank ones too."""
    lines = [cell for cell in cells if cell.kind == "number"]
    return [
        (cell, number)
        for cell in lines
        for number in find_numbers(view, cell.span.start, _end_of_number(view.plain, cell.span))[:1]
        if number.span.start - cell.span.start <= _NEAR
    ]


def _end_of_number(plain: str, cell: Span) -> int:
    """The end of the line; of the next one where the symbol goes on there."""
    end = plain.find("\n", cell.end)
    end = len(plain) if end < 0 else end
    line = plain[cell.start : end].rstrip()
    return min(len(plain), end + 20) if line.endswith(("-", "/")) or "/" not in line else end
