"""Stretches of time with the bounds that no calendar date states: launch, signing, "from now on", "until it is over"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from extractors.campaigns.bounds import BEGINS, ENDS, START, UNTIL_EVENT
from extractors.context import Context
from extractors.dates import find_dates
from extractors.structure import DocumentView
from schemas import EdtfDate, EdtfError, Span
from schemas.vocabulary import BoundKind

_REACH = 140
_CLAUSE_END = re.compile(r"[;\n]|\.(?!\d)")


@dataclass(frozen=True, slots=True)
class Stretch:
    """``value`` with how its two bounds are known; ``bounds_deadline`` where the words say by when, not how long."""

    span: Span
    value: EdtfDate
    start_kind: BoundKind = "stated"
    end_kind: BoundKind = "stated"
    bounds_deadline: bool = False

    @property
    def is_long(self) -> bool:
        """An interval, or a whole year."""
        return self.value.is_interval or len(self.value.rstrip("?~")) == 4


def document_date(context: Context) -> EdtfDate | None:
    """The date of the document whose rules are read, as finely as it states it."""
    return context.header.issued_on or (context.announces.issued_on if context.announces else None)


def find_stretches(view: DocumentView, context: Context, start: int, end: int, reference: date | None = None) -> list[Stretch]:
    """Every stretch of time in ``text[start:end]``, in order, disjoint; ``reference`` gives missing years."""
    found_dates = find_dates(view, reference or context.reference_day, start, end)
    dates = [_Dated(d.value, d.core or d.span, d.span, d.lead) for d in found_dates if d.value]
    found = list(_from_events(view, context, dates, Span(start, end))) if start < end else []
    index = 0
    while index < len(dates):
        stretch, used = _from_dates(view, dates, index, start)
        index += used
        if not any(stretch.span.overlaps(other.span) for other in found):
            found.append(stretch)
    return sorted(found, key=lambda s: s.span)


@dataclass(frozen=True, slots=True)
class _Dated:
    """A date that has a value; ``core`` is its span without the words that lead up to it."""

    value: EdtfDate
    core: Span
    span: Span
    lead: str


def _from_events(view: DocumentView, context: Context, dates: list[_Dated], within: Span) -> Iterator[Stretch]:
    after = within.start
    for match in START.find(view.folded, within.start, within.end):
        if match.start() >= after:
            stop = min(_clause_end(view, match.end(), within.end), match.end() + _REACH)
            stretch = _from_event(view, context, match, [d for d in dates if match.end() <= d.core.start < stop], stop)
            if stretch:
                yield stretch
                after = stretch.span.end


def _from_event(view: DocumentView, context: Context, match: re.Match[str], dates: list[_Dated], stop: int) -> Stretch | None:
    """``dates`` are those of the rest of the clause: the end, or the day of the event itself in brackets and then the end."""
    kind, day = _start_kind(match), document_date(context)
    if len(dates) > 1 and view.folded[match.end() : dates[0].core.start].lstrip().startswith("("):
        day, dates = dates[0].value, dates[1:]  # "từ ngày phát động (dự kiến 15/9/2025)"
    begin = day.start_part if day else ""
    if day and not match["now"]:
        begin += "?"
    if dates:
        try:
            value = EdtfDate(f"{begin}/{dates[0].value.end_part}")
        except EdtfError:
            return None
        return Stretch(Span(match.start(), dates[0].core.end), value, kind if day else "unknown")
    until = UNTIL_EVENT.regex.search(view.folded, match.end(), stop)
    if until and day:
        return Stretch(Span(match.start(), stop), EdtfDate(f"{day.start_part}/.."), kind, "open")
    return None


def _start_kind(match: re.Match[str]) -> BoundKind:
    if match["launch"]:
        return "launch_event"
    return "signing_date" if match["signing"] or match["signed"] == "ký" else "document_date"


def _from_dates(view: DocumentView, dates: list[_Dated], index: int, start: int) -> tuple[Stretch, int]:
    """The stretch that begins with ``dates[index]``, and how many dates it takes."""
    first = dates[index]
    following = dates[index + 1] if index + 1 < len(dates) else None
    if following and _pair(view, first, following, start):
        try:
            value = EdtfDate(f"{first.value}/{following.value.end_part}")
            return Stretch(Span(first.span.start, following.core.end), value), 2
        except EdtfError:
            pass
    if first.lead in ("before", "by"):
        return Stretch(first.span, first.value, bounds_deadline=True), 1
    if first.lead == "until" and first.value.start_part == "..":
        return Stretch(first.span, EdtfDate(f"/{first.value.end_part}"), "unknown"), 1
    if first.lead == "from" and not first.value.is_interval:
        return Stretch(first.span, EdtfDate(f"{first.value}/.."), "stated", "open"), 1
    return Stretch(first.span, first.value), 1


def _pair(view: DocumentView, first: _Dated, following: _Dated, start: int) -> bool:
    """``bắt đầu từ D1, kết thúc lúc D2``: two dates of one clause that say which begins and which ends."""
    if first.value.is_interval or first.lead not in ("", "from") or following.lead in ("before", "by"):
        return False
    before = view.folded[max(start, first.core.start - 60) : first.core.start]
    between = view.folded[first.core.end : following.core.start]
    return bool((first.lead == "from" or BEGINS.regex.search(before)) and len(between) <= 110 and ENDS.regex.search(between))


def _clause_end(view: DocumentView, begin: int, end: int) -> int:
    stop = _CLAUSE_END.search(view.plain, begin, end)
    return stop.start() if stop else end
