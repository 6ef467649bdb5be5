"""Points joined to spans and given the year, the bounds and the anchors that the words around them state."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from extractors.dates.found import Anchor, DateFound, Lead
from extractors.dates.launches import launch_at
from extractors.dates.reading import UNITS, Point, belong_together, complete, day_before, read_points
from extractors.dates.spans import ANCHOR, JOIN, LEAD, RECURRING, RECURS
from extractors.dates.wording import Wording, matching_text
from extractors.structure import DocumentView
from schemas import EdtfDate, EdtfError, Span

_LEAD_REACH, _ANCHOR_REACH, _JOIN_REACH, _CLAUSE_REACH = 70, 110, 45, 150
_LATE_BY, _LONG_AHEAD = 2, 9  # months
_LIST_REACH = 6  # as many more are looked at for the year of a list
_NAMED_FIRST = {"bare_year": "year", "bare_month_year": "month", "bare_day_month": "day"}
_SINCE = "từ"  # every anchored interval begins with it
_CLAUSE_END = re.compile(r"[.;\n](?!\d)")


def find_dates(
    view: DocumentView, reference: date | None, start: int = 0, end: int | None = None, *, told: bool = False
) -> list[DateFound]:
    """Every date in ``text[start:end]``, in order; ``reference`` gives missing years (``None``: from the date before).

    ``told``: the text is a report, whose days without a year are past rather than far ahead.
    """
    end = len(view.text) if end is None else end
    key = ("dates", reference, start, end, told)  # several fields ask for the dates of one stretch
    if key not in view.kept:
        view.kept[key] = tuple(Finder(*matching_text(view), reference, start, end, told).find())
    return list(view.kept[key])


def find_launch_day(view: DocumentView, reference: date | None, *, told: bool = False) -> tuple[date, Span] | None:
    """The first day of the main text that is said to be that of the launch, and where; ``None`` where none is."""
    text, wording = matching_text(view)
    days = (d for d in find_dates(view, reference, told=told) if view.in_main_text(d.span.start))
    launches = (launch_at(text, wording, d, reference, Span(0, len(text))) for d in days)
    return next((launch for launch in launches if launch), None)


@dataclass
class Finder:
    """Reads one stretch of text; ``reference`` gives missing years and the day of ``từ nay``, ``từ ngày ký``.

    Without a reference the nearest full date before gives the year. ``told``: the text reports what has happened.
    """

    text: str
    wording: Wording
    reference: date | None
    start: int
    end: int
    told: bool = False
    _year: tuple[int, Span] | None = field(default=None, init=False)
    _launch: tuple[date, Span] | None = field(default=None, init=False)

    def find(self) -> Iterator[DateFound]:
        points = self._points()
        index, before = 0, None
        while index < len(points):
            first, second = points[index], points[index + 1] if index + 1 < len(points) else None
            found = self._joined(first, second) if second else None
            index += 2 if found else 1
            if not found:
                listed = self._listed(before, first, points[index:])
                found = self._single(listed)
                first = listed if listed.end == first.end else listed._replace(end=first.end)
            before = first
            if found:
                self._remember(found)
                yield found

    def _points(self) -> list[Point]:
        points = read_points(self.text, self.wording)
        first = bisect_left(points, self.start, key=lambda p: p.start)
        last = bisect_right(points, self.end, lo=first, key=lambda p: p.end)
        return [p for p in points[first:last] if not self._recurs(p)]

    def _recurs(self, point: Point) -> bool:
        """No date of its own: ``15/11 hằng năm``, ``định kỳ hằng năm … ngày 30 tháng 11``, and lunar days."""
        if self.wording.regex(RECURS).match(self.text, point.end, min(self.end, point.end + 30)):
            return True
        if point.year is not None or (point.is_weak and point.month is None):
            return False
        return bool(self.wording.regex(RECURRING).search(self.text, *self._clause(point)))

    def _clause(self, point: Point) -> tuple[int, int]:
        low, high = max(self.start, point.start - _CLAUSE_REACH), min(self.end, point.end + _CLAUSE_REACH)
        for stop in _CLAUSE_END.finditer(self.text, low, point.start):
            low = stop.end()
        after = _CLAUSE_END.search(self.text, point.end, high)
        return low, after.start() if after else high

    def _joined(self, first: Point, second: Point) -> DateFound | None:
        join = self._join(first, second)
        if not join or not belong_together(first, second, "and" if join["and"] else "dash" if join["dash"] else "until"):
            return None
        year, support = self._context_year(first.year or second.year)
        pair = complete(first, second, year)
        if pair is None or not (pair[0].is_possible and pair[1].is_possible):
            return None
        left, right = pair[0], day_before(pair[1]) if join["exclusive"] else pair[1]
        value = _interval(left.edtf_start(), right.last_as(max(left.unit, right.unit, key=UNITS.index)))
        lead, begin = self._lead(first)
        span = Span(begin if lead == "from" else first.start, second.end)
        context = first.year is None and second.year is None
        is_score = first.rule == "bare_day" and self.text[span.start].isdecimal()  # 09-10/10 alone is no day of October
        if value is None or (context and (is_score or (first.may_be_a_share and second.may_be_a_share))):
            return None
        return DateFound(span, value, f"{first.rule}_span", context, core=Span(first.start, second.end), support=support)

    def _join(self, first: Point, second: Point) -> re.Match[str] | None:
        if not 0 < second.start - first.end <= _JOIN_REACH:
            return None
        return self.wording.regex(JOIN).fullmatch(self.text, first.end, second.start)

    def _listed(self, before: Point | None, point: Point, following: list[Point]) -> Point:
        """In a list each takes what is said once for all, and its quote reaches to where it is said.

        The year comes last (``tháng 7 và tháng 12 năm 2020``), the word that makes it a date first (``năm 2018, 2020``).
        """
        if before and _NAMED_FIRST.get(point.rule) == before.unit and self._are_listed(before, point):
            point = point._replace(start=before.start, rule=before.rule)
        last = point
        for other in following[:_LIST_REACH]:
            if point.year is not None or other.unit != point.unit or not self._are_listed(last, other):
                break
            if other.year is not None or point.month is None:
                point = point._replace(end=other.end, year=other.year, month=point.month or other.month)
            last = other
        return point

    def _are_listed(self, first: Point, second: Point) -> bool:
        join = self._join(first, second)
        return bool(join and join["and"])

    def _single(self, point: Point) -> DateFound | None:
        lead, begin = self._lead(point)
        if (point.is_weak and not lead) or point.rule.startswith("paired") or (point.day is not None and point.month is None):
            return None
        if point.may_be_a_share and lead != "before":
            return None
        core = Span(point.start, point.end)
        from_context = point.year is None
        year, support = self._context_year(point.year)
        if year is None:
            return None
        point = point.in_year(year + self._turn_of_year(point, lead) if from_context else year)
        if not point.is_possible:
            return None if from_context else DateFound(core, None, point.rule, from_context, lead, core)
        anchored = self._anchored(point)
        if anchored:
            return anchored
        if point.last_month and lead == "from":
            lead = ""  # from quý I đến quý III: an interval of its own
        value = f"../{point.edtf_end()}" if lead in ("until", "by") else point.edtf()
        span = Span(begin, point.end) if lead else core
        return DateFound(span, EdtfDate(value), point.rule, from_context, lead, core, support=support)

    def _context_year(self, stated: int | None) -> tuple[int | None, tuple[Span, ...]]:
        if stated is not None or self.reference:
            return stated or (self.reference.year if self.reference else None), ()
        return (self._year[0], (self._year[1],)) if self._year else (None, ())

    def _turn_of_year(self, point: Point, lead: Lead) -> int:
        """A plan of December means the January after it; a report of January tells of the December before."""
        if self.reference is None:
            return 0
        ahead = (point.last_month or point.month or 12) - self.reference.month
        if lead in ("before", "by"):
            return int(ahead < -_LATE_BY)
        return -int(self.told and not lead and point.day is not None and ahead >= _LONG_AHEAD)

    def _lead(self, point: Point) -> tuple[Lead, int]:
        if not self._follows_space(point):
            return "", point.start
        match = self.wording.regex(LEAD).search(self.text, max(self.start, point.start - _LEAD_REACH), point.start)
        if not match:
            return "", point.start
        leads: tuple[Lead, ...] = ("by", "before", "until", "from")
        return next(lead for lead in leads if match[lead]), match.start()

    def _anchored(self, point: Point) -> DateFound | None:
        low = max(self.start, point.start - _ANCHOR_REACH)
        if not self._follows_space(point) or self.text.find(self.wording.spell(_SINCE), low, point.start) < 0:
            return None
        match = self.wording.regex(ANCHOR).search(self.text, low, point.start)
        if not match:
            return None
        anchor: Anchor = "now" if match["now"] else "signing" if match["signing"] else "launch"
        day, support = (self._launch[0], (self._launch[1],)) if anchor == "launch" and self._launch else (self.reference, ())
        if match["exclusive"]:
            point = day_before(point)
        value = _interval(f"{day}{'?' if anchor == 'launch' else ''}" if day else "", point.last_as("day"))
        if value is None:
            return None
        core = Span(point.start, point.end)
        return DateFound(Span(match.start(), point.end), value, "anchored", core=core, anchor=anchor, support=support)

    def _follows_space(self, point: Point) -> bool:
        """All words that lead up to a date are set apart from it: a cheap test before looking for them."""
        return point.start > self.start and self.text[point.start - 1].isspace()

    def _remember(self, found: DateFound) -> None:
        """The last year said, and the day that the text gives for the launch."""
        day = found.value.first_day if found.value and not found.anchor else None
        if day is None:
            return
        if not found.year_from_context:
            self._year = day.year, found.span
        if self._launch is None:
            self._launch = launch_at(self.text, self.wording, found, self.reference, Span(self.start, self.end))


def _interval(start: str, end: str) -> EdtfDate | None:
    try:
        return EdtfDate(f"{start}/{end}")
    except EdtfError:
        return None
