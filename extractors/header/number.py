"""The document's own number, as its letterhead prints it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.header.cells import Cell
from extractors.header.found import Found
from extractors.header.title_number import NUMBER_IN_TITLE
from extractors.numbers import find_numbers
from extractors.rules import Example, Rule
from extractors.structure import Block, DocumentView
from schemas import Span

OWN_NUMBER = Rule(
    "own_number",
    r"""
    \b(?:[^\W\d_]{2,7}(?:\s[^\W\d_]{2,7})?\s)?[Ss][ốoóôỐÔOÓ0]\s{0,3}[:.]?\s{0,4}(?:[Ss]ố\s{0,2}:\s{0,4})?
    (?P<digits>[\dlIOo]{1,6}(?:\.\d{1,3})?[a-zđ]{0,3})?\s{0,30}
    (?P<symbol>(?:[/\-]\s{0,3}|(?<=\d)\s{1,2})(?:[12]\d{3}\s{0,3}[/\-]\s{0,3})?
      [A-ZĐĂÂÊÔƠƯ][\wĐđ&]{0,14}(?:\s{0,2}[/\-.]\s{0,3}[A-ZĐ][\wĐđ&]{0,14}|[/\-]\d{1,4}){0,8})
    """,
    (
        Example("⟦Số: 12/KH-UBND⟧ Hà Nam", {"digits": "12", "symbol": "/KH-UBND"}),
        Example("⟦Số: 66.15/2026/NQ-CP⟧", {"digits": "66.15"}),
        Example("⟦Luật số: 06/2022/QH15⟧"),
        Example("⟦Só: 1l7/KH-UBND⟧", {"digits": "1l7"}),
        Example("⟦Số:          /KH-UBND⟧", {"digits": None}),
        Example("⟦Số: 35 KH/ĐTN⟧"),
        Example("⟦Số: 1204/QĐ-\nUBND⟧"),
        Example("Số: KH của đơn vị"),
        Example("Số liệu năm 2019"),
    ),
    on="plain",
)
_NEAR = 25  # characters between the beginning of the line and the number
_REPAIR = str.maketrans("lIOo", "1100")


def find_number(view: DocumentView, cells: list[Cell]) -> Found[str] | None:
    """Canonical number of the letterhead's number line; ``None`` where there is none or where it is blank."""
    for cell in cells:
        if cell.kind != "number":
            continue
        end = _end_of_number(view.plain, cell.span)
        printed = OWN_NUMBER.regex.match(view.plain, cell.span.start, end)
        dotted = bool(printed and printed["digits"] and "." in printed["digits"])  # "66.15/2026/NQ-CP" has no other reading
        for number in find_numbers(view, cell.span.start, end):
            if number.canonical and not dotted and number.span.start - cell.span.start <= _NEAR:
                return Found(number.canonical, (Span(cell.span.start, number.span.end),), 0.97)
        if printed and printed["digits"]:
            return Found(canonical(printed["digits"], printed["symbol"]), (Span(cell.span.start, printed.end()),), 0.9)
    return None


def _end_of_number(plain: str, cell: Span) -> int:
    """The end of the line; of the next one where the symbol goes on there."""
    end = plain.find("\n", cell.end)
    end = len(plain) if end < 0 else end
    line = plain[cell.start : end].rstrip()
    return min(len(plain), end + 20) if line.endswith(("-", "/")) or "/" not in line else end


def number_in_title(view: DocumentView, blocks: Sequence[Block]) -> Found[str] | None:
    """``NGHỊ ĐỊNH CỦA CHÍNH PHỦ SỐ 94/1998/NĐ-CP NGÀY …`` where there is no letterhead."""
    match = NUMBER_IN_TITLE.regex.match(view.folded, blocks[0].start, blocks[-1].end)
    if match is None:
        return None
    symbol = view.plain[match.start("symbol") : match.end("symbol")]
    return Found(canonical(match["digits"], symbol), (Span(match.start("digits"), match.end()),), 0.85)


def symbol_of(plain: str, cells: list[Cell]) -> str | None:
    """The symbol of the number line, printed number or not: ``KH-UBND``."""
    for cell in cells:
        match = OWN_NUMBER.regex.match(plain, cell.span.start) if cell.kind == "number" else None
        if match:
            return re.sub(r"\s", "", match["symbol"]).strip("/-")
    return None


def canonical(digits: str, symbol: str) -> str:
    """Without white space; letters that recognition put for digits repaired."""
    repaired = re.sub(r"^[\dlIOo]+", lambda m: m[0].translate(_REPAIR), digits)
    return repaired + re.sub(r"\s+", "", symbol)
