"""Deadlines: what must be done by when, once or again and again."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from extractors.campaigns.scope import Scope
from extractors.dates import DateFound, find_dates
from extractors.dates.handing_in import HANDING_IN, RECEIVING
from extractors.dates.spans import RECURRING, RECURS
from extractors.dates.wording import Wording, matching_text
from extractors.deadlines.duties import (
    DUTY,
    FIRST,
    FOR_WHOM,
    IN_TURN,
    JOINT,
    NAMED,
    NEXT_YEARS,
    NO_DUTY,
    REVIEW,
    WITHIN_MONTH,
    read_duty,
)
from extractors.deadlines.recurrence import find_recurrences
from extractors.deadlines.timing import last_day_allowed
from extractors.structure import Block, DocumentView
from schemas import Deadline, EdtfDate, Span

_ZONES = ("body", "title")
_CONFIDENCE = {"by": 0.93, "before": 0.93, "until": 0.8, "from": 0.8, "": 0.8}
_RECURRING_CONFIDENCE = 0.85
_REACH, _NEAR = 600, 80


def find_deadlines(scope: Scope) -> tuple[Deadline, ...]:
    """The campaign's deadlines, in text order: ``value`` is the last day allowed, recurring ones have a rule instead."""
    blocks = [b for b in scope.blocks if scope.view.zone_of(b) in _ZONES]
    if not blocks:
        return ()
    reference = scope.context.reference_day
    dates = find_dates(scope.view, reference, blocks[0].start, blocks[-1].end)
    starts = [found.span.start for found in dates]
    reader = _Reader(scope.view, *matching_text(scope.view), reference)
    found: list[Deadline] = []
    for block in blocks:
        for sentence in scope.view.sentences(block):
            first, last = (bisect_left(starts, offset) for offset in (sentence.start, sentence.end))
            found += reader.read(block, sentence, dates[first:last])
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Due:
    """A time by which something is due: a day or a rule.

    ``support`` are other places it rests on; ``named`` are words before the date that say what (``Hạn nộp hồ sơ:``).
    """

    span: Span
    confidence: float
    value: EdtfDate | None = None
    recurrence: str | None = None
    support: tuple[Span, ...] = ()
    named: Span | None = None


@dataclass(frozen=True)
class _Reader:
    """Deadlines of one sentence after the other."""

    view: DocumentView
    text: str
    wording: Wording
    reference: date | None

    def read(self, block: Block, sentence: Span, dates: list[DateFound]) -> Iterator[Deadline]:
        """Later deadlines of a sentence share its actor, and its action where they name none."""
        done: int = sentence.start
        said: Span | None = None
        for due in self._dues(block, sentence, dates):
            if due.span.end <= done:
                continue
            begin = max(done, due.span.start - _REACH)
            near = Span(max(sentence.start, begin - _REACH), sentence.end)
            begin += self._joint(near, begin, due.span.start)
            duty = read_duty(self.text, self.wording, near, begin, due.span.start)
            said = duty.action or said or due.named
            place = self._quoted(sentence, begin, due)
            yield Deadline(
                actor=self._words(duty.actor),
                action=self._words(said),
                value=due.value,
                recurrence=due.recurrence,
                evidence=self.view.evidence(*due.support, place, *_outside(place, duty.actor, said)),
                confidence=round(due.confidence * self.view.trust(due.span), 3),
            )
            again = self.wording.regex(RECURS).match(self.text, due.span.end)
            done = again.end() if again else due.span.end

    def _joint(self, sentence: Span, begin: int, bound: int) -> int:
        """How many letters join this deadline to the one before: ``(đối với sơ kết) và``."""
        joint = self.wording.regex(JOINT).match(self.text[begin:bound]) if begin > sentence.start else None
        return joint.end() if joint else 0

    def _dues(self, block: Block, sentence: Span, dates: list[DateFound]) -> list[_Due]:
        dues = [
            _Due(r.span, _RECURRING_CONFIDENCE, recurrence=r.rrule)
            for r in find_recurrences(self.text, self.wording, sentence.start, sentence.end)
            if self._has_duty(block, sentence, r.span.start)
        ]
        before: DateFound | None = None
        for found in dates:
            due = self._is_deadline(block, sentence, found) or (before is not None and self._in_turn(before, found))
            before = found if due and found.lead in ("by", "") else None
            day = last_day_allowed(found, self.text) if due else None
            if day and not self._is_over(day):
                value = EdtfDate(day.isoformat())
                named = self.wording.regex(NAMED).search(self.text, found.span.start, found.span.end)
                said = Span(*named.span("what")) if named else None
                dues.append(_Due(found.span, _CONFIDENCE[found.lead], value, support=found.support, named=said))
        return self._merged(sorted(dues, key=lambda due: due.span.start))

    def _merged(self, dues: list[_Due]) -> list[_Due]:
        """A rule and its first day are one deadline: ``ngày 25 của tháng cuối quý, lần đầu vào ngày D``."""
        kept: list[_Due] = []
        for due in dues:
            last = kept[-1] if kept else None
            if last and last.recurrence and due.value and self._is_first(last.span.end, due.span.start):
                due = replace(due, span=Span(last.span.start, due.span.end), recurrence=last.recurrence)
                kept.pop()
            elif last and last.value and due.recurrence and self._goes_on(last.span.end, due.span.start):
                due = replace(last, span=Span(last.span.start, due.span.end), recurrence=due.recurrence)
                kept.pop()
            kept.append(due)
        return kept

    def _in_turn(self, before: DateFound, found: DateFound) -> bool:
        return bool(
            found.lead == ""
            and self.wording.regex(IN_TURN).search(self.text[before.span.end : found.span.start])
            and self.wording.regex(FOR_WHOM).match(self.text[found.span.end : found.span.end + 12])
        )

    def _goes_on(self, start: int, bound: int) -> bool:
        """``trước ngày D; những năm sau cũng vào ngày …``: the first day and then its rule."""
        return bool(self.wording.regex(NEXT_YEARS).fullmatch(self.text, start, bound))

    def _is_first(self, start: int, bound: int) -> bool:
        return bool(self.wording.regex(FIRST).search(self.text, max(start, bound - 30), bound))

    def _quoted(self, sentence: Span, begin: int, due: _Due) -> Span:
        """From the words after the last deadline; a rule needs the words that make it one (``Hằng năm, …``)."""
        start = _first_word(self.text, begin)
        if due.recurrence is None:
            return Span(start, due.span.end)
        again = self.wording.regex(RECURS).match(self.text, due.span.end)
        end = again.end() if again else due.span.end
        if due.recurrence.startswith("FREQ=YEARLY") and not self.wording.regex(RECURRING).search(self.text, start, end):
            return Span(max(sentence.start, begin - _REACH), min(sentence.end, end + _REACH))
        return Span(start, end)

    def _is_deadline(self, block: Block, sentence: Span, found: DateFound) -> bool:
        start = found.span.start
        if found.value is None:
            return False
        if found.lead in ("before", "by"):
            return not self._is_no_duty(sentence, start) and not self._holds_review(block, sentence, start)
        if self._is_first(sentence.start, start):
            return self._has_duty(block, sentence, start)
        if found.lead == "" and found.rule.startswith("month"):
            near = max(sentence.start, start - _NEAR)
            return bool(self.wording.regex(WITHIN_MONTH).search(self.text[near : (found.core or found.span).start]))
        if found.lead == "until" or found.anchor or (found.is_interval and found.rule.startswith(("day", "bare_day"))):
            near = max(sentence.start, start - _NEAR)
            return bool(self.wording.regex(RECEIVING).search(self.text, near, (found.core or found.span).start))
        return False

    def _holds_review(self, block: Block, sentence: Span, bound: int) -> bool:
        """``hội nghị tổng kết tổ chức trước ngày D`` is a milestone of the campaign, its report is a deadline."""
        start = max(sentence.start, bound - _NEAR, self.text.rfind(";", sentence.start, bound) + 1)
        if not self.wording.regex(REVIEW).search(self.text[start:bound]):
            return False
        places = [Span(start, bound), *(Span(h.start, h.end) for h in self.view.headings(block)[-1:])]
        return not any(self.wording.regex(HANDING_IN).search(self.text, place.start, place.end) for place in places)

    def _has_duty(self, block: Block, sentence: Span, bound: int) -> bool:
        if self._is_no_duty(sentence, bound):
            return False
        near = Span(max(sentence.start, bound - _REACH), min(sentence.end, bound + _REACH))
        places = [near, *(Span(h.start, h.end) for h in self.view.headings(block)[-2:])]
        return any(self.wording.regex(DUTY).search(self.text, place.start, place.end) for place in places)

    def _is_no_duty(self, sentence: Span, bound: int) -> bool:
        """``sinh trước ngày D``: what is so, or is striven for, by then."""
        return self.wording.regex(NO_DUTY).search(self.text, max(sentence.start, bound - _NEAR), bound) is not None

    def _is_over(self, day: date) -> bool:
        """What was due before the document was written is told, not set."""
        return self.reference is not None and day < self.reference

    def _words(self, span: Span | None) -> str | None:
        return " ".join(span.of(self.view.text).split()) if span else None


def _outside(place: Span, *spans: Span | None) -> list[Span]:
    """What a later deadline of a sentence takes over from before its own words."""
    return [span for span in spans if span and not place.contains(span)]


def _first_word(text: str, start: int) -> int:
    while not text[start].isalnum():
        start += 1
    return start
