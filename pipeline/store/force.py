"""When a campaign's rules hold: the days that are certain and the days that are possible."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from schemas import EdtfDate, Period

BEGINNING, FOREVER = date(1900, 1, 1), date(2199, 12, 31)
_DOUBT = timedelta(days=31)
"""How far a bound with ``?`` may be off: it is the day of an event that the document does not date itself."""


@dataclass(frozen=True)
class Days:
    """First and last day, both included; ``BEGINNING`` and ``FOREVER`` stand for no bound."""

    first: date
    last: date


@dataclass(frozen=True)
class Force:
    """``possible`` holds ``certain``; ``certain`` is ``None`` where no single day is."""

    certain: Days | None
    possible: Days


def force_of(period: Period | None, issued: EdtfDate | None) -> Force | None:
    """The days of a period, ``None`` where the document states none.

    An open end (``2018/..``) is certain for ever, an unknown one only possible. Where the start is unknown, rules are
    certain from the day of issue and possible before it. Months and years are whole.
    """
    if period is None:
        return None
    value = period.value
    first, last = _bound(period.start, value.first_day), _bound(period.end, value.last_day)
    issue = issued.last_day if issued else None
    certain_first, possible_first = _start(
        first, issue, doubtful=value.start_part.endswith("?"), open_=value.start_part == ".."
    )
    certain_last, possible_last = _end(last, certain_first, doubtful=value.end_part.endswith("?"), open_=value.end_part == "..")
    certain = None
    if certain_first is not None and certain_last is not None and certain_first <= certain_last:
        certain = Days(certain_first, certain_last)
    return Force(certain, Days(possible_first, max(possible_first, possible_last)))


def _bound(day: str | None, of_value: date | None) -> date | None:
    return date.fromisoformat(day) if day else of_value


def _start(first: date | None, issue: date | None, *, doubtful: bool, open_: bool) -> tuple[date | None, date]:
    if first is None:
        return (BEGINNING if open_ else issue), BEGINNING
    return (_moved(first, _DOUBT), _moved(first, -_DOUBT)) if doubtful else (first, first)


def _end(last: date | None, certain_first: date | None, *, doubtful: bool, open_: bool) -> tuple[date | None, date]:
    if last is None:
        return (FOREVER if open_ else certain_first), FOREVER
    return (_moved(last, -_DOUBT), _moved(last, _DOUBT)) if doubtful else (last, last)


def _moved(day: date, by: timedelta) -> date:
    return min(max(day + by, BEGINNING), FOREVER) if BEGINNING <= day <= FOREVER else day
