"""Stretches of time as few whole months, years, decades and centuries, so that an index of words can answer "when".

A stretch becomes the largest calendar units that lie in it (``2018-03`` to ``2020-12``: ten months, 2019 and 2020); a day or
stretch that is asked for meets it exactly where one of the units that hold part of the question is among them.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

FIRST_YEAR, LAST_YEAR = 1900, 2199
_SIZES = ((100, 2), (10, 3), (1, 4))  # years, digits of the year that name the unit
_MOST_MONTHS = 120


def units_of(first: date, last: date) -> list[str]:
    """Names of the units that cover the stretch, ends rounded to months; nothing where it ends before it begins."""
    month, end = _clamped(first), _clamped(last)
    found: list[str] = []
    while month <= end:
        for years, digits in _SIZES:
            if month % (12 * years) == 0 and month + 12 * years - 1 <= end:
                found.append(f"{month // 12:04d}"[:digits])
                month += 12 * years
                break
        else:
            found.append(_month_name(month))
            month += 1
    return found


def units_meeting(first: date, last: date) -> list[str]:
    """Every unit that shares a month with the question; empty where these are too many to be worth asking for."""
    begin, end = _clamped(first), _clamped(last)
    if end - begin >= _MOST_MONTHS:
        return []
    return sorted({name for month in range(begin, end + 1) for name in _names(month)})


def _names(month: int) -> Iterator[str]:
    yield _month_name(month)
    for _, digits in _SIZES:
        yield f"{month // 12:04d}"[:digits]


def _month_name(month: int) -> str:
    return f"{month // 12:04d}-{month % 12 + 1:02d}"


def _clamped(day: date) -> int:
    """Months since year 0, no earlier and no later than the years that the index knows."""
    return min(max(day.year * 12 + day.month - 1, FIRST_YEAR * 12), LAST_YEAR * 12 + 11)
