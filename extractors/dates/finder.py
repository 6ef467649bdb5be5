"""Points joined to spans and given the year, the bounds and the anchors that the words around them state."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from extractors.dates.found import DateFound, Lead
from extractors.dates.points import POINTS
from extractors.dates.reading import Point, read_point
from extractors.dates.spans import ANCHOR, JOIN, LEAD, RECURS
from schemas import EdtfDate, EdtfError, Span

_LEAD_REACH, _ANCHOR_REACH, _JOIN_REACH = 60, 90, 45
_UNIT_ORDER = ("year", "months", "month", "day")


@dataclass(frozen=True)
class Finder:
    """Reads one stretch of folded text; ``reference`` gives missing years and the day of ``từ nay``, ``từ ngày ký``."""

    folded: str
    plain: str
    reference: date | None

    def find(self, start: int, end: int) -> Iterator[DateFound]:
        points = self._points(start, end)
        index = 0
        while index < len(points):
            first = points[index]
            second = points[index + 1] if index + 1 < len(points) else None
            joined = self._joined(first, second, start) if second else None
            if joined:
                yield joined
                index += 2
                continue
            if second and first.year is None:
                first = self._with_year_of(first, second)
            found = self._single(first, start)
            if found:
                yield found
            index += 1

    def _points(self, start: int, end: int) -> list[Point]:
        matches = POINTS.find(self.folded, self.plain, start, end)
        points = [read_point(rule.name, match) for rule, match in matches]
        return [p for p in points if p and not RECURS.regex.match(self.folded, p.end, min(end, p.end + 30))]

    def _joined(self, first: Point, second: Point, start: int) -> DateFound | None:
        join = self._join(first, second)
        if not join or not _belong_together(first, second, join):
            return None
        context = first.year is None and second.year is None
        pair = _complete(first, second, self.reference)
        if pair is None or not (pair[0].is_possible and pair[1].is_possible):
            return None
        left, right = pair
        finest = max(left.unit, right.unit, key=_UNIT_ORDER.index)
        try:
            value = EdtfDate(f"{left.edtf_start()}/{right.last_as(finest)}")
        except EdtfError:
            return None
        core = Span(first.start, second.end)
        lead = LEAD.regex.search(self.folded, max(start, first.start - _LEAD_REACH), first.start)
        begin = lead.start() if lead and lead["from"] else first.start
        return DateFound(Span(begin, second.end), value, f"{first.rule}_span", context, core=core)

    def _join(self, first: Point, second: Point) -> re.Match[str] | None:
        if not 0 < second.start - first.end <= _JOIN_REACH:
            return None
        return JOIN.regex.fullmatch(self.folded, first.end, second.start)

    def _with_year_of(self, first: Point, second: Point) -> Point:
        """``tháng 7 và tháng 12 năm 2020``: the year said once holds for both; the quote then reaches to it."""
        join = self._join(first, second)
        if join and join["and"] and second.year and first.unit == second.unit and first.first < second.first:
            return Point(first.start, second.end, first.rule, second.year, first.month, first.day, first.last_month)
        return first

    def _single(self, point: Point, start: int) -> DateFound | None:
        if point.day is not None and point.month is None:
            return None
        core = Span(point.start, point.end)
        from_context = point.year is None
        if from_context:
            if not self.reference:
                return None
            point = point.in_year(self.reference.year)
        anchored = self._anchored(point, start)
        if anchored:
            return anchored
        lead, begin = self._lead(point, start)
        if point.is_weak and not lead:
            return None
        if not point.is_possible:
            return DateFound(core, None, point.rule, from_context, lead, core)
        value = f"../{point.edtf_end()}" if lead in ("until", "by") else point.edtf()
        span = Span(begin, point.end) if lead else core
        return DateFound(span, EdtfDate(value), point.rule, from_context, lead, core)

    def _lead(self, point: Point, start: int) -> tuple[Lead, int]:
        match = LEAD.regex.search(self.folded, max(start, point.start - _LEAD_REACH), point.start)
        if not match:
            return "", point.start
        leads: tuple[Lead, ...] = ("by", "before", "until", "from")
        return next(lead for lead in leads if match[lead]), match.start()

    def _anchored(self, point: Point, start: int) -> DateFound | None:
        match = ANCHOR.regex.search(self.folded, max(start, point.start - _ANCHOR_REACH), point.start)
        if not match or not point.is_possible:
            return None
        anchor: Literal["now", "signing", "launch"] = "now" if match["now"] else "signing" if match["signing"] else "launch"
        day = self.reference.isoformat() if self.reference else ""
        begin = f"{day}?" if day and anchor == "launch" else day
        try:
            value = EdtfDate(f"{begin}/{point.last_as('day')}")
        except EdtfError:
            return None
        return DateFound(Span(match.start(), point.end), value, "anchored", core=Span(point.start, point.end), anchor=anchor)


def _belong_together(first: Point, second: Point, join: re.Match[str]) -> bool:
    if second.rule == "bare_day" or (first.rule == "bare_day" and second.unit != "day"):
        return False
    if join["and"]:
        return _follows_on(first, second)
    return not (first.is_weak and second.is_weak and first.unit != second.unit)


def _follows_on(first: Point, second: Point) -> bool:
    """``hai năm 2014 và 2015``, ``ngày 20 và 21/7``: two that are listed make a span only where nothing lies between."""
    if first.rule == "bare_day":
        return second.day is not None and first.day == second.day - 1
    if first.unit == "year" and second.rule == "bare_year":
        return first.year is not None and first.year + 1 == second.year
    return False


def _complete(first: Point, second: Point, reference: date | None) -> tuple[Point, Point] | None:
    """Each takes from the other what it leaves out; an end that would lie before its start is a year later."""
    if first.month is None and first.day is not None:
        first = Point(first.start, first.end, first.rule, first.year, second.month, first.day)
    if first.year is None and second.year is None:
        if not reference:
            return None
        first, second = first.in_year(reference.year), second.in_year(reference.year)
        return first, second if first.first <= second.first else second.in_year(reference.year + 1)
    if first.year is None and second.year is not None:
        return first.in_year(second.year if first.first <= second.first else second.year - 1), second
    if second.year is None and first.year is not None:
        return first, second.in_year(first.year if first.first <= second.first else first.year + 1)
    return first, second
