"""Deadlines: what must be done by when, once or again and again."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from extractors.campaigns.scope import Scope
from extractors.dates import DateFound, find_dates
from extractors.dates.wording import Wording, matching_text
from extractors.deadlines.duties import DUTY, HANDING_IN, NO_DUTY, RECEIVING, REVIEW, read_duty
from extractors.deadlines.recurrence import find_recurrences
from extractors.structure import Block, DocumentView
from schemas import Deadline, EdtfDate, Span

_ZONES = ("body", "title")
_CONFIDENCE = {"by": 0.93, "before": 0.93, "until": 0.8, "from": 0.8, "": 0.8}
_RECURRING_CONFIDENCE = 0.85
_REACH, _RECEIVING_REACH = 600, 80


def find_deadlines(scope: Scope) -> tuple[Deadline, ...]:
    """The campaign's deadlines, in text order: ``value`` is the last day allowed, recurring ones have a rule instead."""
    blocks = [b for b in scope.blocks if scope.view.zone_of(b) in _ZONES]
    if not blocks:
        return ()
    reference = scope.context.reference_day
    dates = find_dates(scope.view, reference, blocks[0].start, blocks[-1].end)
    reader = _Reader(scope.view, *matching_text(scope.view), reference)
    found: list[tuple[int, Deadline]] = []
    for block in blocks:
        for sentence in scope.view.sentences(block):
            first, last = (bisect_left(dates, offset, key=_start) for offset in (sentence.start, sentence.end))
            found += reader.dated(block, sentence, dates[first:last])
            found += reader.recurring(block, sentence)
    return tuple(deadline for _, deadline in sorted(found, key=lambda f: f[0]))


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


@dataclass(frozen=True)
class _Reader:
    """Deadlines of one sentence after the other, each with the offset that orders it."""

    view: DocumentView
    text: str
    wording: Wording
    reference: date | None

    def dated(self, block: Block, sentence: Span, dates: list[DateFound]) -> Iterator[tuple[int, Deadline]]:
        done = sentence.start
        for found in dates:
            is_deadline = self._is_deadline(block, sentence, found) and not self._holds_review(done, found.span.start)
            day = last_day_allowed(found, self.text) if is_deadline else None
            if day and not self._is_over(day) and done < found.span.end:
                near = Span(max(sentence.start, found.span.start - _REACH), sentence.end)
                duty = read_duty(self.text, self.wording, near, max(done, near.start), found.span.start)
                place = Span(_first_word(self.text, max(done, near.start)), found.span.end)
                quotes = self.view.evidence(*found.support, place)
                confidence = round(_CONFIDENCE[found.lead] * self.view.trust(place), 3)
                yield (
                    found.span.start,
                    Deadline(
                        actor=self._words(duty.actor),
                        action=self._words(duty.action),
                        value=EdtfDate(day.isoformat()),
                        evidence=quotes,
                        confidence=confidence,
                    ),
                )
                done = found.span.end

    def recurring(self, block: Block, sentence: Span) -> Iterator[tuple[int, Deadline]]:
        for found in find_recurrences(self.text, self.wording, sentence.start, sentence.end):
            if self._has_duty(block, sentence, found.span.start):
                near = Span(max(sentence.start, found.span.start - _REACH), min(sentence.end, found.span.end + _REACH))
                duty = read_duty(self.text, self.wording, near, near.start, found.span.start)
                quotes = self.view.evidence(near)
                confidence = round(_RECURRING_CONFIDENCE * self.view.trust(found.span), 3)
                yield (
                    found.span.start,
                    Deadline(
                        actor=self._words(duty.actor),
                        action=self._words(duty.action),
                        recurrence=found.rrule,
                        evidence=quotes,
                        confidence=confidence,
                    ),
                )

    def _is_deadline(self, block: Block, sentence: Span, found: DateFound) -> bool:
        if found.value is None:
            return False
        if found.lead in ("before", "by"):
            return self._has_duty(block, sentence, found.span.start)
        if found.lead == "until" or found.anchor or (found.is_interval and found.rule.startswith(("day", "bare_day"))):
            near = max(sentence.start, found.span.start - _RECEIVING_REACH)
            return bool(self.wording.regex(RECEIVING).search(self.text, near, (found.core or found.span).start))
        return False

    def _holds_review(self, start: int, bound: int) -> bool:
        """``hội nghị tổng kết tổ chức trước ngày D`` is a milestone of the campaign, its report is a deadline."""
        start = max(start, bound - _RECEIVING_REACH, self.text.rfind(";", start, bound))
        review, handing_in = (self.wording.regex(rule).search(self.text, start, bound) for rule in (REVIEW, HANDING_IN))
        return bool(review and not handing_in)

    def _has_duty(self, block: Block, sentence: Span, bound: int) -> bool:
        if self.wording.regex(NO_DUTY).search(self.text, max(sentence.start, bound - 60), bound):
            return False
        sentence = Span(max(sentence.start, bound - _REACH), min(sentence.end, bound + _REACH))
        places = [sentence, *(Span(h.start, h.end) for h in self.view.headings(block)[-2:])]
        return any(self.wording.regex(DUTY).search(self.text, place.start, place.end) for place in places)

    def _is_over(self, day: date) -> bool:
        """What was due before the document was written is told, not set."""
        return self.reference is not None and day < self.reference

    def _words(self, span: Span | None) -> str | None:
        return " ".join(span.of(self.view.text).split()) if span else None


def _start(found: DateFound) -> int:
    return found.span.start


def _first_word(text: str, start: int) -> int:
    while not text[start].isalnum():
        start += 1
    return start
