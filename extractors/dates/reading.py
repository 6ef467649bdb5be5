"""What a matched form says: day, month and year as numbers, still without what the text leaves out."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta
from functools import lru_cache
from typing import Literal, NamedTuple

from extractors.dates.bare import BARE
from extractors.dates.forms import find_forms
from extractors.dates.wording import Wording
from extractors.language.numerals import parse_integer

_AS_DIGITS = str.maketrans("lijo|", "11101")
_QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "nhất": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4}
UNITS = ("years", "year", "months", "month", "day")  # from coarse to fine
_MONTHS = {"giêng": 1, "gieng": 1, "chạp": 12, "chap": 12}
_WEAK = {rule.name for rule in BARE}


class Point(NamedTuple):
    """One date as written; ``last_month`` is set for quarters and halves of a year, ``None`` stands for what is not said."""

    start: int
    end: int
    rule: str
    year: int | None = None
    month: int | None = None
    day: int | None = None
    last_month: int | None = None
    listed: int | None = None  # the last of several days or years: 23 in "22, 23 và 24/8", 2015 in "hai năm 2014 và 2015"

    @property
    def is_weak(self) -> bool:
        """Only a date beside another date or after a word that says so."""
        return self.rule in _WEAK

    @property
    def needs_another(self) -> bool:
        """The start of a span and nothing else: ``từ 23 đến 25/11``, ``1.6 đến 31.8.2023``, ``T5 - T12/2023``."""
        return self.rule in ("bare_day", "paired_day_month", "paired_month")

    @property
    def may_be_a_share(self) -> bool:
        """``từ 2/3 phiếu`` rather than 2 March: a numerator below a small denominator, written without zeros."""
        return self.rule == "bare_day_month" and self.end - self.start == 3 and (self.day or 0) < (self.month or 0) <= 5

    @property
    def unit(self) -> str:
        if self.day is not None:
            return "day"
        if self.month is not None:
            return "months" if self.last_month else "month"
        return "years" if self.listed else "year"

    @property
    def is_possible(self) -> bool:
        """A day of the calendar; 29 February counts as long as the year is not said."""
        if self.month is not None and not 1 <= self.month <= 12:
            return False
        if self.day is None:
            return True
        return 1 <= self.day <= (monthrange(self.year or 2000, self.month)[1] if self.month else 31)

    @property
    def first(self) -> tuple[int, int]:
        return self.month or 1, self.day or 1

    def in_year(self, year: int | None) -> Point:
        return self if year == self.year else self._replace(year=year)

    def edtf_start(self) -> str:
        return _edtf(self.year, self.month, self.day)

    def edtf_end(self) -> str:
        return _edtf(self.listed if self.unit == "years" else self.year, self.last_month or self.month, self.day)

    def edtf(self) -> str:
        return f"{self.edtf_start()}/{self.edtf_end()}" if self.last_month or self.unit == "years" else self.edtf_start()

    def last_as(self, unit: str) -> str:
        """The end written as finely as ``unit``: 2025 as a day is 2025-12-31."""
        month = self.last_month or self.month
        if unit == "day" and self.day is None and self.year:
            month = month or 12
            return _edtf(self.year, month, monthrange(self.year, month)[1])
        if unit in ("month", "months") and month is None:
            return _edtf(self.year, 12, None)
        return self.edtf_end()


@lru_cache(maxsize=4)
def read_points(text: str, wording: Wording) -> tuple[Point, ...]:
    """Every form of a date in a whole text, in order; kept for the texts read last, since several fields ask for them."""
    points = (read_point(rule.name, match) for rule, match in find_forms(text, wording.forms))
    return tuple(point for point in points if point)


def read_point(rule: str, match: re.Match[str]) -> Point | None:
    """``None`` where the numbers are no date of that form (``ngày 20-45``, ``tháng 19``)."""
    groups = match.groupdict()
    if rule == "quarter":
        return _quarter(Point(match.start(), match.end(), rule), groups)
    if rule == "half":
        return _half(Point(match.start(), match.end(), rule), groups)
    year = _number(groups.get("year"))
    if rule == "day_short_year" and year is not None:
        year += 2000 if year < 50 else 1900
    point = Point(
        match.start(),
        match.end(),
        rule,
        year=year,
        month=_number(groups.get("month") or groups.get("month_2") or groups.get("month_3")),
        day=_number(groups.get("day")),
        listed=_number(groups.get("listed")),
    )
    if year is not None and not (1800 if point.day else 1900) <= year <= 2100:
        return None
    # A month that is none makes an impossible date only where the whole form says that it is a date.
    if not point.is_possible and (point.day is None or point.year is None):
        return None
    return None if point.unit == "years" and (point.listed or 0) <= (year or 0) else point


def belong_together(first: Point, second: Point, joint: Literal["dash", "until", "and"]) -> bool:
    """Whether two joined dates are one span; of two that are listed (``ngày 20 và 21/7``) nothing may lie between."""
    if second.needs_another or (first.needs_another and second.unit != first.unit):
        return False
    if joint == "and":
        return first.rule == "bare_day" and first.day is not None and (first.listed or first.day) + 1 == second.day
    if first.unit == second.unit:
        return True
    return not (first.is_weak and second.is_weak) and not (joint == "dash" and second.is_weak)


def complete(first: Point, second: Point, context_year: int | None) -> tuple[Point, Point] | None:
    """Each takes from the other what it leaves out; an end that would lie before its start is a year later.

    ``None`` where no year is to be had.
    """
    if first.month is None and first.day is not None:
        first = first._replace(month=second.month)
    if first.year is not None and second.year is not None:
        return first, second
    if context_year is None:
        return None
    goes_on = first.first <= second.first
    if first.year is None and second.year is not None:
        return first.in_year(second.year if goes_on else second.year - 1), second
    start = first.year or context_year
    return first.in_year(start), second.in_year(start if goes_on else start + 1)


def day_before(point: Point) -> Point:
    """``đến trước ngày D`` ends the day before D (contract, section 4); months and years stay."""
    if point.day is None or point.month is None or point.year is None:
        return point
    day = date(point.year, point.month, point.day) - timedelta(days=1)
    return point._replace(year=day.year, month=day.month, day=day.day)


def _quarter(point: Point, groups: dict[str, str | None]) -> Point | None:
    first = _quarter_number(groups["quarter"])
    last = _quarter_number(groups["last"]) or first
    if not first or not last or last < first:
        return None
    return point._replace(year=_number(groups["year"]), month=3 * first - 2, last_month=3 * last)


def _quarter_number(text: str | None) -> int | None:
    if not text:
        return None
    return _QUARTERS.get(text.replace("1", "i").replace("l", "i")) or (int(text) if text in "1234" else None)


def _half(point: Point, groups: dict[str, str | None]) -> Point:
    count = parse_integer(groups["count"]) if groups["count"] else 6
    first = 1 if groups["part"] == "đầu" else 13 - (count or 6)
    return point._replace(year=_number(groups["year"]), month=first, last_month=first + (count or 6) - 1)


def _number(text: str | None) -> int | None:
    if not text:
        return None
    if text in _MONTHS:
        return _MONTHS[text]
    digits = text.translate(_AS_DIGITS)
    return int(digits) if digits.isdecimal() else parse_integer(text)


def _edtf(year: int | None, month: int | None, day: int | None) -> str:
    return "-".join(part for part in (f"{year:04}", f"{month:02}" if month else "", f"{day:02}" if day else "") if part)
