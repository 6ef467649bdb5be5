"""Provinces and centrally run cities: their names, spellings, and what stood for them on a day."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import cache

from extractors.language.folding import bare, fold
from extractors.language.phrases import whole_words
from extractors.lexicons import load_lexicon
from schemas import Span

_CITY = re.compile(r"(?:thành\s+phố|tp\.?)\s*(?:hồ\s+chí\s+minh|hcm)$|hcm$|sài gòn$", re.IGNORECASE)


@dataclass(frozen=True)
class Province:
    """``until`` is the last day of the name (merged into ``merged_into`` after it); a city from ``city_since`` on."""

    name: str
    forms: tuple[str, ...]
    start: date | None = None
    until: date | None = None
    merged_into: str | None = None
    city_since: date | None = None


@cache
def provinces() -> dict[str, Province]:
    """Every province by its name."""
    made = (
        Province(
            name=entry["name"],
            forms=tuple(entry["forms"]),
            start=_day(entry.get("from")),
            until=_day(entry.get("until")),
            merged_into=entry.get("merged_into"),
            city_since=_day(entry.get("city_since")),
        )
        for entry in load_lexicon("provinces")
    )
    return {province.name: province for province in made}


def province_named(text: str) -> Province | None:
    """The province that ``text`` (a name and nothing else, any case, accents optional) stands for."""
    found = _by_fold().get(_key(fold(text)))
    return found or _by_bare().get(_key(bare(text)))


def province_on(name: str, day: date | None) -> str:
    """The name of the province that ``name`` belonged to on ``day``: ``Hà Nam`` is ``Ninh Bình`` from 2025-07-01.

    Without a day, or before the merger, the name itself.
    """
    province = provinces().get(name)
    while province and day and province.until and province.merged_into and day > province.until:
        province = provinces()[province.merged_into]
    return province.name if province else name


def unit_word(name: str, day: date | None = None) -> str:
    """``thành phố`` or ``tỉnh``; without a day, what the unit was called before its last change."""
    province = provinces().get(name)
    if province is None or province.city_since is None:
        return "tỉnh"
    late = province.city_since.year > 1900
    return "thành phố" if (day is None and not late) or (day is not None and day >= province.city_since) else "tỉnh"


def find_provinces(plain: str, start: int = 0, end: int | None = None) -> list[tuple[Span, Province]]:
    """Every province name written with capitals in ``plain[start:end]``; Hồ Chí Minh the man is none."""
    found = []
    for match in _name_pattern().finditer(plain, start, len(plain) if end is None else end):
        province = province_named(match[0])
        if province and (province.name != "Hồ Chí Minh" or _CITY.search(plain[max(0, match.start() - 12) : match.end()])):
            found.append((Span(*match.span()), province))
    return found


def province_prefix(words: str) -> tuple[int, Province] | None:
    """The longest province name that ``words`` begins with, and its length."""
    match = _name_pattern().match(words.replace("\n", " "))  # a name may be broken at the end of a line
    province = province_named(match[0]) if match else None
    return (len(match[0]), province) if match and province else None


def _key(folded: str) -> str:
    return "".join(re.findall(r"\w+", folded))


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


@cache
def _by_fold() -> dict[str, Province]:
    return {_key(fold(form)): province for province in provinces().values() for form in province.forms}


@cache
def _by_bare() -> dict[str, Province]:
    return {_key(bare(form)): province for province in provinces().values() for form in province.forms}


@cache
def _name_pattern() -> re.Pattern[str]:
    """Forms in title case and in capitals, either tone-mark spelling, any dash."""
    spellings = set()
    for province in provinces().values():
        for form in province.forms:
            old, new = form, "".join(_title(word) for word in re.split(r"(\W+)", fold(form)))
            spellings |= {old, new, old.upper(), new.upper()}
    ordered = sorted(spellings, key=len, reverse=True)
    return whole_words(map(_loose, ordered))


def _title(word: str) -> str:
    return word[:1].upper() + word[1:]


def _loose(form: str) -> str:
    """White space of any length; a dash with or without white space around it."""
    return re.sub(r"(?:\\ )+", r"\\s{1,3}", re.sub(r"(?:\\ )*\\-(?:\\ )*", r"\\s{0,2}-\\s{0,2}", re.escape(form)))
