"""The document's own number, as its letterhead prints it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.header.cells import Cell
from extractors.header.found import Found
from extractors.header.title_number import NUMBER_IN_TITLE
from extractors.structure import Block, DocumentView
from schemas import Span

# Until the end of the symbol; a symbol may be broken behind its hyphen.
_OWN = re.compile(
    r"(?:[^\W\d_]{2,7}(?:\s[^\W\d_]{2,7})?\s)?[SsŚ5][ốoóôỐÔOÓ0]\s{0,3}[:.]?\s{0,4}(?:[Ss]ố\s{0,2}:\s{0,4})?(?P<digits>[\dlIOo]{1,6}(?:\.\d{1,3})?[a-zđ]{0,3})?\s{0,30}"
    r"(?P<symbol>(?:[/\-]\s{0,3}|(?<=\d)\s{1,2})(?:[12]\d{3}\s{0,3}[/\-]\s{0,3})?[A-ZĐĂÂÊÔƠƯ][\wĐđ&]{0,14}(?:\s{0,2}[/\-.]\s{0,3}[A-ZĐ][\wĐđ&]{0,14}|[/\-]\d{1,4}){0,8})"
)
_REPAIR = str.maketrans("lIOo", "1100")


def find_number(plain: str, cells: list[Cell]) -> Found[str] | None:
    """Canonical number of the letterhead's number line; ``None`` where there is none or where it is blank."""
    for cell in cells:
        if cell.kind != "number":
            continue
        end = plain.find("\n", cell.span.end)
        end = len(plain) if end < 0 else end
        line = plain[cell.span.start : end].rstrip()
        if line.endswith(("-", "/")) or "/" not in line:  # the symbol goes on in the next line
            end = min(len(plain), end + 20)
        match = _OWN.match(plain, cell.span.start, end)
        if match and match["digits"]:
            return Found(canonical(match["digits"], match["symbol"]), (Span(cell.span.start, match.end()),), 0.97)
    return None


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
        match = _OWN.match(plain, cell.span.start) if cell.kind == "number" else None
        if match:
            return re.sub(r"\s", "", match["symbol"]).strip("/-")
    return None


def canonical(digits: str, symbol: str) -> str:
    """Without white space; letters that recognition put for digits repaired."""
    repaired = re.sub(r"^[\dlIOo]+", lambda m: m[0].translate(_REPAIR), digits)
    return repaired + re.sub(r"\s+", "", symbol)
