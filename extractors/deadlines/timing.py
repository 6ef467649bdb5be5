"""Which day is the last one in time."""

from __future__ import annotations

from datetime import date, timedelta

from extractors.dates.found import DateFound


def last_day_allowed(found: DateFound, text: str) -> date | None:
    """``trước ngày D`` ends the day before D, ``trước 16 giờ ngày D`` and ``chậm nhất ngày D`` end on D (contract, 4)."""
    if found.value is None:
        return None
    if found.lead != "before":
        return found.value.last_day
    core = found.core or found.span
    at_an_hour = any(letter.isdigit() for letter in text[found.span.start : core.start])
    first = found.value.first_day
    return first if at_an_hour or first is None else first - timedelta(days=1)
