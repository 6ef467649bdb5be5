"""Proof of dates: the day, month, year or interval is read again from the quote."""

from __future__ import annotations

from extractors.context import Context
from extractors.dates import DateFound, find_dates
from extractors.dates.quotes import dates_in_quotes
from extractors.dates.wording import matching_text
from extractors.deadlines.recurrence import find_recurrences
from extractors.deadlines.timing import last_day_allowed
from extractors.header.effective import find_effective
from extractors.header.found import Found
from extractors.proof.passage import Passage
from schemas import EdtfDate, Period


def date_stated(passage: Passage, context: Context, value: EdtfDate | None) -> bool:
    """Whether the passage states ``value``, as a whole or end by end; no value needs a date that does not exist."""
    found = _found(passage, context)
    if value is None:
        return any(one.value is None for one in found)
    wanted = _exact(value)
    stated = {_exact(one.value) for one in found if one.value}
    if wanted in stated:
        return True
    if not value.is_interval:
        return False
    points = [EdtfDate(p) for one in stated for p in one.split("/") if p not in ("", "..")]
    points += [EdtfDate(day) for day in _own_days(context)]
    first, last = value.first_day, value.last_day
    begins = first is None or first in {point.first_day for point in points}
    return begins and (last is None or last in {point.last_day for point in points})


def period_stated(passage: Passage, context: Context, period: Period) -> bool:
    """The value is stated, and start and end are its first and last day."""
    first, last = period.value.first_day, period.value.last_day
    ends = (period.start in (None, first and first.isoformat())) and (period.end in (None, last and last.isoformat()))
    return ends and date_stated(passage, context, period.value)


def deadline_stated(passage: Passage, context: Context, value: EdtfDate) -> bool:
    """The last day allowed, read from a date with the words that bound it; the year may be the next one."""
    days = set()
    for one in _found(passage, context):
        day = last_day_allowed(one, passage.view.folded)
        days |= _with_next_year(one, day.isoformat()) if day else set()
    return value in days


def recurrence_stated(passage: Passage, rule: str) -> bool:
    text, wording = matching_text(passage.view)
    return any(one.rrule == rule for one in find_recurrences(text, wording, 0, len(text)))


def _found(passage: Passage, context: Context) -> list[DateFound]:
    """Dates of the quotes one by one, of all together, and below their headings."""
    reference = context.reference_day
    one_by_one = [date for quote in passage.quotes for date in dates_in_quotes([quote], reference)]
    return [*one_by_one, *dates_in_quotes(passage.quotes, reference), *find_dates(passage.view, reference)]


def effective_stated(passage: Passage, context: Context, value: EdtfDate) -> bool:
    """The day stands in the quotes, or is so many days after the day of issue."""
    issued = context.header.issued_on
    found = find_effective(passage.view, Found(issued, ()) if issued else None)
    return bool(found and found.value == value) or date_stated(passage, context, value)


def _with_next_year(found: DateFound, day: str) -> set[str]:
    return {day, f"{int(day[:4]) + 1}{day[4:]}"} if found.year_from_context else {day}


def _own_days(context: Context) -> set[str]:
    """Days of the document itself, which a period may begin with ("kể từ ngày ký")."""
    known = (context.header.issued_on, context.header.effective_on, context.announces and context.announces.issued_on)
    return {_exact(day) for day in (*known, context.published_on) if day}


def _exact(value: str) -> str:
    return value.replace("?", "").replace("~", "")
