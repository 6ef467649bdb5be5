"""Document numbers (số, ký hiệu): the grammar of DOMAIN section 1.5."""

from __future__ import annotations

import re
from dataclasses import dataclass

from extractors.numbers.canonical import canonical, canonical_symbol
from extractors.numbers.grammar import NUMBERS
from extractors.numbers.types import document_type
from extractors.structure import DocumentView
from schemas import Span
from schemas.vocabulary import DocumentType

_SIGN = re.compile(r"[/-]\s{0,12}[A-ZĐĂÂÊÔƠƯАВСЕНКМОРТХ]|/\s{0,3}(?:19|20)\d{2}|\d[ ][A-ZĐ][A-Za-zĐđ]{1,3}[ ]?/")
_REACH = 90  # the longest number with its blanks


@dataclass(frozen=True, slots=True)
class NumberFound:
    """A number as the text has it (``span``) and its canonical form (``24/2013/QĐ-UBND``); a blank one has none.

    ``head`` is where the citation begins: at the type name printed before the number, else at the number. ``symbol`` is
    what a blank number has too: ``KH-UBND``.
    """

    span: Span
    canonical: str | None
    document_type: DocumentType | None = None
    head: int = 0
    symbol: str = ""


def find_numbers(view: DocumentView, start: int = 0, end: int | None = None) -> list[NumberFound]:
    """Every document number in ``text[start:end]``, in order, disjoint."""
    end = len(view.plain) if end is None else end
    return [n for low, high in _likely(view.plain, start, end) for n in _numbers_in(view, low, high)]


def _likely(plain: str, start: int, end: int) -> list[tuple[int, int]]:
    """Stretches around a slash or hyphen that a symbol or a year follows: all the rest of a text needs no reading."""
    stretches: list[tuple[int, int]] = []
    for sign in _SIGN.finditer(plain, start, end):
        low, high = max(start, sign.start() - _REACH), min(end, sign.end() + _REACH)
        if stretches and low <= stretches[-1][1]:
            stretches[-1] = stretches[-1][0], high
        else:
            stretches.append((low, high))
    return stretches


def _numbers_in(view: DocumentView, start: int, end: int) -> list[NumberFound]:
    found = []
    for rule, match in NUMBERS.find(view.folded, view.plain, start, end):
        symbol = re.sub(r"\s+", "", match["symbol"])
        if sum(letter.isupper() for letter in symbol) < 2:  # "12/Tầng", "5/Ban": a capital alone is no symbol
            continue
        if rule.name != "blank" and not any(digit.isdigit() for digit in match["digits"]):
            continue  # "III/ CÁC MỐC": a numeral of the outline, no number that recognition damaged
        span = Span(match.start("digits") if rule.name != "blank" else match.start(), match.end())
        head, slug = document_type(view.plain, view.folded, span.start, symbol, rule.name)
        parts = match.groupdict()
        number = canonical(parts["digits"], parts.get("year"), symbol, rule.name) if rule.name != "blank" else None
        found.append(NumberFound(span, number, slug, head, canonical_symbol(symbol)))
    return found


def number_at(view: DocumentView, start: int) -> NumberFound | None:
    """The number that begins at ``start``; ``None`` where none does, and for a blank one."""
    found = find_numbers(view, start, min(len(view.plain), start + _REACH))
    return next((n for n in found if n.span.start == start and n.canonical), None)


__all__ = ["NumberFound", "find_numbers", "number_at"]
