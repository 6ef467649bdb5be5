"""Stretches of time: dates and intervals, and those whose bounds are a launch, a signing or an end still to come."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from extractors.campaigns.bounds import BEGINS, ENDS, RANGE, START, THIS_YEAR, UNTIL_EVENT
from extractors.context import Context
from extractors.dates import find_dates, find_launch_day
from extractors.deadlines.timing import last_day_allowed
from extractors.structure import DocumentView
from schemas import EdtfDate, EdtfError, Span
from schemas.vocabulary import BoundKind

_REACH = 140
_CLAUSE_END = re.compile(r"[;\n]|\.(?!\d)")
_CLOSING = re.compile(r"\bhạn\s+(?:cuối|chót|cùng)\b")
_DONE_BEFORE = re.compile(r"\b(?:hoàn\s+thành|xong|kết\s+thúc)\s+(?:trước|chậm\s+nhất|muộn\s+nhất)\b")
_YEAR_TO_YEAR = re.compile(r"\s*(?:đến|tới)\s+(?:hết\s+)?(?:năm\s+học\s+)?")
_LISTED = re.compile(r"\s{0,3}(?:,|và)\s{1,3}")


@dataclass(frozen=True, slots=True)
class Stretch:
    """``value`` with how its two bounds are known.

    ``bounds_deadline``: the words say by when, not how long. ``is_range``: they name both a start and an end
    ("từ … đến …"), which a quarter or a single year does not. ``support``: where the text gives the day of an event.
    """

    span: Span
    value: EdtfDate
    start_kind: BoundKind = "stated"
    end_kind: BoundKind = "stated"
    bounds_deadline: bool = False
    is_range: bool = False
    support: tuple[Span, ...] = ()

    @property
    def is_long(self) -> bool:
        """An interval, or a whole year."""
        return self.value.is_interval or len(self.value.rstrip("?~")) == 4


@dataclass(frozen=True, slots=True)
class _Dated:
    """A date that has a value; ``core`` is its span without the words that lead up to it, ``last`` the last day it allows."""

    value: EdtfDate
    core: Span
    span: Span
    lead: str
    last: date | None

    @property
    def end_part(self) -> str:
        """``trước ngày D`` ends the day before D."""
        return self.last.isoformat() if self.last and self.lead == "before" else self.value.end_part


@dataclass(frozen=True)
class TimeReader:
    """``reference`` gives missing years."""

    view: DocumentView
    context: Context
    reference: date | None = None

    def read(self, start: int, end: int) -> list[Stretch]:
        """Every stretch of ``text[start:end]``, in order, disjoint."""
        if start >= end:
            return []
        found = find_dates(self.view, self.reference or self.context.reference_day, start, end)
        text = self.view.folded
        dates = [_Dated(d.value, d.core or d.span, d.span, d.lead, last_day_allowed(d, text)) for d in found if d.value]
        stretches = list(self._from_events(dates, Span(start, end)))
        index = 0
        while index < len(dates):
            stretch, used = self._from_dates(dates, index, start)
            index += used
            if not any(stretch.span.overlaps(other.span) for other in stretches):
                stretches.append(stretch)
        return sorted(stretches, key=lambda s: s.span)

    def _from_events(self, dates: list[_Dated], within: Span) -> Iterator[Stretch]:
        after = within.start
        for match in START.find(self.view.folded, within.start, within.end):
            if match.start() < after:
                continue
            clause = _CLAUSE_END.search(self.view.plain, match.end(), within.end)
            stop = min(clause.start() if clause else within.end, match.end() + _REACH)
            stretch = self._from_event(match, [d for d in dates if match.end() <= d.core.start < stop], stop)
            if stretch:
                yield stretch
                after = stretch.span.end

    def _from_event(self, match: re.Match[str], dates: list[_Dated], stop: int) -> Stretch | None:
        """``dates`` are those of the rest of the clause: the end, before it perhaps the day of the event in brackets."""
        kind = _start_kind(match)
        day, support = self._day_of(match)
        if len(dates) > 1 and self.view.folded[match.end() : dates[0].core.start].lstrip().startswith("("):
            day, dates = dates[0].value, dates[1:]  # "từ ngày phát động (dự kiến 15/9/2025)"
        begin = day.start_part.rstrip("?") if day else ""
        if day and (not match["now"] or self.context.is_report):
            begin += "?"
        if dates:
            try:
                value = EdtfDate(f"{begin}/{dates[0].value.end_part}")
            except EdtfError:
                return None
            span = Span(match.start(), dates[0].core.end)
            return Stretch(span, value, kind if day else "unknown", is_range=True, support=support)
        this_year = THIS_YEAR.regex.search(self.view.folded, match.end(), stop)
        if this_year and day and day.first_day:
            value = EdtfDate(
                f"{begin}/{day.first_day.year}-12-31" if len(day.rstrip("?")) == 10 else f"{begin}/{day.first_day.year}"
            )
            return Stretch(Span(match.start(), this_year.end()), value, kind, is_range=True, support=support)
        until = UNTIL_EVENT.regex.search(self.view.folded, match.end(), stop)
        if until and day:
            return Stretch(Span(match.start(), stop), EdtfDate(f"{day.start_part}/.."), kind, "open", is_range=True)
        return None

    def _day_of(self, match: re.Match[str]) -> tuple[EdtfDate | None, tuple[Span, ...]]:
        """The day of the event: of the launch where the text gives it; ``từ nay`` of a report is said when it is posted."""
        if match["launch"] or match["now"]:
            launch = (
                find_launch_day(self.view, self.context.reference_day, told=self.context.is_report) if match["launch"] else None
            )
            if launch:
                return EdtfDate(launch[0].isoformat()), (launch[1],)
            if self.context.is_report and self.context.published_on:
                return self.context.published_on, ()
        return document_date(self.context), ()

    def _from_dates(self, dates: list[_Dated], index: int, start: int) -> tuple[Stretch, int]:
        """The stretch that begins with ``dates[index]``, and how many dates it takes."""
        first = dates[index]
        following = dates[index + 1] if index + 1 < len(dates) else None
        if following and (self._pair(first, following, start) or self._in_a_row(first, following)):
            try:
                value = EdtfDate(f"{first.value.start_part}/{following.end_part}")
                return Stretch(Span(first.span.start, following.core.end), value, is_range=True), 2
            except EdtfError:
                pass
        if first.lead in ("before", "by"):
            return Stretch(first.span, first.value, bounds_deadline=True), 1
        if first.lead == "until" and first.value.start_part == "..":
            return Stretch(first.span, EdtfDate(f"/{first.value.end_part}"), "unknown"), 1
        if first.lead == "from" and not first.value.is_interval:
            until = UNTIL_EVENT.regex.match(self.view.folded, first.core.end + 1)
            if until:
                return Stretch(
                    Span(first.span.start, until.end()), EdtfDate(f"{first.value}/.."), "stated", "open", is_range=True
                ), 1
            return Stretch(first.span, EdtfDate(f"{first.value}/.."), "stated", "open"), 1
        words = self.view.folded[first.core.start : first.core.end]
        return Stretch(first.span, first.value, is_range=first.value.is_interval and bool(RANGE.regex.search(words))), 1

    def _pair(self, first: _Dated, following: _Dated, start: int) -> bool:
        """``bắt đầu từ D1, kết thúc lúc D2``: two dates of one clause that say which begins and which ends."""
        between = self.view.folded[first.core.end : following.core.start]
        if first.value.is_interval and following.value.is_interval:  # "từ năm học 2020 - 2021 đến hết năm học 2024 - 2025"
            return bool(_YEAR_TO_YEAR.fullmatch(between)) and len(first.value) == len(following.value) == len("2020/2021")
        done = bool(_DONE_BEFORE.search(between))
        closes = done or following.lead not in ("before", "by") or _CLOSING.search(between)
        if first.value.is_interval or first.lead not in ("", "from") or not closes:
            return False
        before = self.view.folded[max(start, first.core.start - 60) : first.core.start]
        begins = first.lead == "from" or BEGINS.regex.search(before)
        return bool(begins and len(between) <= 110 and (done or ENDS.regex.search(between)))

    def _in_a_row(self, first: _Dated, following: _Dated) -> bool:
        """``tháng 9 và tháng 10``: two of one kind, the second beginning when the first is over."""
        if len(first.value) != len(following.value) or first.value.is_interval or following.value.is_interval:
            return False
        shares_year = following.core.start < first.core.end  # the quote of the first reaches to the year of the second
        if not shares_year and not _LISTED.fullmatch(self.view.folded, first.span.end, following.span.start):
            return False
        over, begins = first.value.last_day, following.value.first_day
        return bool(over and begins and (begins - over).days == 1)


def document_date(context: Context) -> EdtfDate | None:
    """The date of the document whose rules are read, as finely as it states it."""
    return context.header.issued_on or (context.announces.issued_on if context.announces else None)


def _start_kind(match: re.Match[str]) -> BoundKind:
    if match["launch"]:
        return "launch_event"
    return "signing_date" if match["signing"] or match["signed"] == "ký" else "document_date"
