"""The place and day of issue: ``Hà Nam, ngày 17 tháng 4 năm 2019``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from extractors.dates import find_dates
from extractors.header.found import Found
from extractors.header.title_number import NUMBER_IN_TITLE
from extractors.places import title_place
from extractors.rules import Example, Rule
from extractors.structure import Block, DocumentView
from schemas import EdtfDate, Span

# A day, month or year that a form leaves open is dots, underscores or white space.
_OPEN = r"[\s.…_/\-]{0,24}"
_DIGITS = r"[\dlIiOoJ|]{1,2}"
# What a recogniser makes of a day written by hand, mostly without a space around it.
_ILLEGIBLE = r"[^\s,;]{1,8}[ ]{0,2}"
_WHEN = (
    rf"[Nn]g[àa]y(?:(?:{_OPEN}(?P<day>{_DIGITS}))?{_OPEN}|[ ]{{0,2}}{_ILLEGIBLE})th[áa]ng(?:{_OPEN}(?P<month>{_DIGITS}))?"
    rf"{_OPEN}n[ăaä]m{_OPEN}(?P<year>\d[\dlIO]{{3}})"
)
_SLASHED = r"[Nn]g[àa]y\s{0,4}(?P<day2>\d{1,2})\s?[/.-]\s?(?P<month2>\d{1,2})\s?[/.-]\s?(?P<year2>\d{4})"
_PLACE = r"(?P<place>[^\W\d_][\w’'.]{0,10}(?:(?:[ \xa0-]{1,2}|[ ]-[ ])[^\W\d_][\w’'.]{0,10}){0,5}(?:[ ]\d{1,2})?)"
DATED_PLACE = Rule(
    "dated_place",
    rf"""
    (?<![\w/&-]){_PLACE}\s{{0,2}}[,.;]\s{{0,4}}\*{{0,2}}
    (?:{_WHEN}|{_SLASHED}|[Nn]g[àa]y\s{{0,6}}\d{{0,2}}\s{{0,12}}th[áa]ng|[Nn]g[àa]y\s{{0,6}}\d{{1,2}}$)
    """,
    (
        Example("⟦Hà Nam, ngày 17 tháng 4 năm 2019⟧", {"place": "Hà Nam", "day": "17"}),
        Example("Số: 46/KH-⟦UBND Kỳ Lừa, ngày 08 tháng 9 năm 2025⟧".replace("-⟦UBND ", "-UBND ⟦")),
        Example("⟦Gia Lai, ngày       tháng 10 năm 2025⟧", {"day": None, "month": "10"}),
        Example("⟦Bắc Kạn, ngàyI4 tháng 3 năm 2014⟧"),
        Example("⟦Bà Rịa - Vũng Tàu, ngày 17 tháng 10 năm 2022⟧", {"place": "Bà Rịa - Vũng Tàu"}),
        Example("⟦TP. Hồ Chí Minh, ngày 12/3/2019⟧"),
        Example("⟦Quận 8, ngày 12 tháng 11 năm 2015⟧", {"place": "Quận 8"}),
        Example("⟦Lai Châu, ngày#/É/tháng 4 năm 2019⟧", {"day": None, "month": "4"}),
        Example("⟦Vĩnh Long, ngàycÊÒ tháng 11 năm 2018⟧", {"day": None, "month": "11"}),
        Example("Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003"),
    ),
    on="plain",
)
_WORD = re.compile(r"\S+")
_REPAIR = str.maketrans("lIiOoJ|", "1110011")


def day_in_title(view: DocumentView, blocks: Sequence[Block]) -> Found[EdtfDate] | None:
    """The day behind a number that the title gives instead of a letterhead: ``SỐ 94/1998/NĐ-CP NGÀY 17 THÁNG 11 …``."""
    match = NUMBER_IN_TITLE.regex.match(view.folded, blocks[0].start, blocks[-1].end)
    found = find_dates(view, None, match.end(), min(blocks[-1].end, match.end() + 40)) if match else []
    if match and found and found[0].value and found[0].span.start - match.end() <= 12:
        return Found(found[0].value, (found[0].span,), 0.85)
    return None


def find_date_line(text: str, start: int, end: int) -> tuple[Found[str] | None, Found[EdtfDate] | None]:
    """Place and day of the first dated place in ``text[start:end]``; a blank day leaves the month, a blank month the year."""
    match = DATED_PLACE.regex.search(text, start, end)
    while match and not (match["year"] or match["year2"]):
        match = DATED_PLACE.regex.search(text, match.end(), end)
    if match is None:
        return None, None
    place = _place(text, match)
    value = _value(match)
    span = Span(match.end("place"), match.end())
    while text[span.start] in " ,.;\xa0*\n":
        span = Span(span.start + 1, span.end)
    return place, Found(value, (span,), 0.97) if value else None


def place_start(match: re.Match[str]) -> int:
    """Where the place itself begins in a match of ``DATED_PLACE``: columns that ran together leave words before it."""
    begin = match.start("place")
    words = list(_WORD.finditer(match["place"]))
    capital = [word[0][0].isupper() or word[0] == "-" for word in words]
    # "thi đua đặc biệt Yên Dũng": the words in small letters are the end of the left column.
    if capital[-1] and not all(capital):
        last = max(i for i, big in enumerate(capital) if not big)
        return begin + words[last + 1].start()
    # "UBND Kỳ Lừa": what is left of a number is no place either.
    first = 0
    while first + 1 < len(words) and _is_code(words[first][0]) and not words[first + 1][0].isupper():
        first += 1
    return begin + words[first].start()


def _is_code(word: str) -> bool:
    return word.isupper() and word.isalpha() and len(word) > 2


def _place(text: str, match: re.Match[str]) -> Found[str] | None:
    span = Span(place_start(match), match.end("place"))
    name = title_place(span.of(text))
    return Found(name, (span,), 0.95) if name else None


def _value(match: re.Match[str]) -> EdtfDate | None:
    year, month, day = (_number(match[name] or match[f"{name}2"]) for name in ("year", "month", "day"))
    if year is None or not 1945 <= year <= 2100:
        return None
    if month is None or not 1 <= month <= 12:
        return EdtfDate(f"{year}")
    if day is None:
        return EdtfDate(f"{year}-{month:02d}")
    try:
        return EdtfDate(date(year, month, day).isoformat())
    except ValueError:
        return None


def _number(text: str | None) -> int | None:
    repaired = (text or "").translate(_REPAIR)
    return int(repaired) if repaired.isdigit() else None
