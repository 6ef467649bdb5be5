"""What a date is for, told from its place in the document and the words around it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from extractors.context import Context
from extractors.dates import role_words as words
from extractors.dates.found import DateFound, is_anniversary
from extractors.dates.handing_in import HANDING_IN, RECEIVING
from extractors.dates.wording import Wording
from extractors.rules import Rule
from extractors.structure import DocumentView
from schemas.vocabulary import DateRole

_BEFORE, _AFTER = 110, 60
_CLAUSE_END = re.compile(r"[.;\n](?!\d)")
_OPENS = re.compile(r"(?:\A|,)[\s\-+*•]{0,6}(?:(?:vào|trong|cuối|đầu|giữa|khoảng|dự\skiến)\s){0,3}\Z")
_LONG_PAST = 120  # days before the document from which on a beginning is history
# What happens at a point of time; of several words the one nearest to it tells.
_HAPPENS: tuple[tuple[DateRole, Rule], ...] = (
    ("review", words.REVIEW),
    ("event", words.EVENT),
    ("start", words.STARTS),
    ("end", words.ENDS),
)


@dataclass(frozen=True, slots=True)
class _Place:
    """The clause around a date, cut at the date; ``lead`` is what stands before the words that bound it."""

    lead: str
    before: str
    after: str
    above: str
    wording: Wording

    @property
    def opens(self) -> bool:
        """Nothing of its clause stands before it: ``Ngày 05/11: chấm điểm``, ``Năm 2026 sơ kết, năm 2028 tổng kết``."""
        return bool(_OPENS.search(self.lead))

    def has(self, rule: Rule, text: str) -> bool:
        return bool(self.wording.regex(rule).search(text))

    def happening(self) -> DateRole | None:
        """By the words nearest before the date, else by those behind a date that opens its clause, else by its heading."""
        own = ((self.after, 1), (self.before, -1)) if self.opens else ((self.before, -1),)
        for text, side in (*own, (self.above, -1)):
            found = [(m.start() * side, role) for role, rule in _HAPPENS for m in self.wording.regex(rule).finditer(text)]
            if found:
                return min(found)[1]
            if self.has(words.OCCASION, text):
                return "event"
        return None


def role_of(view: DocumentView, context: Context, found: DateFound, text: str, wording: Wording) -> DateRole:
    """The first that holds, from what the place in the document says to what the words say; else ``reference``."""
    core = found.core or found.span
    zone = view.zone_at(core.start)
    if zone == "posting":
        return "published"
    if found.value is not None and found.value == context.header.issued_on and zone in ("letterhead", "title", "signature"):
        return "issued"
    place = _place(view, found, text, wording)
    if place.has(words.EFFECTIVE, place.lead):
        return "effective"
    if zone == "basis" or place.has(words.CITED, place.lead):
        announced = context.announces.issued_on if context.announces else None
        return "issued" if context.is_report and announced and found.value == announced else "reference"
    if found.lead in ("by", "before"):
        return _of_deadline(found, place, context)
    heads = zone == "title" and _covers_years(found)
    if heads or (zone in ("title", "letterhead") and found.rule in ("quarter", "half")):
        return "reference" if _is_past(found, place, context) else "period"
    if found.rule == "half" and place.has(words.LOOKS_BACK_ON, place.before):
        return "reference"
    if _is_long(found):
        return _of_interval(found, place, context)
    if _covers_years(found):
        return _of_years(found, place, context)
    return _of_point(found, place, context)


def _place(view: DocumentView, found: DateFound, text: str, wording: Wording) -> _Place:
    core = found.core or found.span
    block = view.block_at(core.start)
    low = max(block.body_start if block else 0, found.span.start - _BEFORE)
    high = min(block.end if block else len(text), core.end + _AFTER)
    above = " ".join(text[h.start : min(h.end, h.start + _BEFORE)] for h in (view.headings(block)[-1:] if block else ()))
    for stop in _CLAUSE_END.finditer(text, low, found.span.start):
        low = stop.end()
    end = _CLAUSE_END.search(text, core.end, high)
    return _Place(
        text[low : found.span.start], text[low : core.start], text[core.end : end.start() if end else high], above, wording
    )


def _of_deadline(found: DateFound, place: _Place, context: Context) -> DateRole:
    """``người hoạt động trước ngày 01/01/1945``: nothing is due years before the document; a review by a day is a review."""
    last, written = found.value.last_day if found.value else None, context.reference_day
    if last and written and last.year < written.year - 1:
        return "reference"
    is_review = place.happening() == "review" and not place.has(HANDING_IN, f"{place.above} {place.before}")
    return "review" if is_review and not place.opens else "deadline"


def _of_interval(found: DateFound, place: _Place, context: Context) -> DateRole:
    if found.value and is_anniversary(found.value):
        return "event"
    if place.has(words.PHASE, place.before) or (place.opens and re.match(r"\s?\)?\s?:", place.after)):
        return "phase"
    if _is_past(found, place, context):
        return "reference"
    before = f"{place.above} {place.before}"
    if place.has(words.TERM_WORD, before):
        return "reference"
    if place.has(words.PHASE, before):
        return "phase"
    is_event = place.happening() == "event" and not found.anchor and _is_of_days(found)
    if is_event and not place.has(words.PERIOD, place.before):
        return "event"
    return "period" if place.has(words.PERIOD, before) else "reference"


def _of_years(found: DateFound, place: _Place, context: Context) -> DateRole:
    """A year or a school year is that of the campaign where its name stands before it."""
    if place.has(words.PHASE_LABEL, place.before):
        return "phase"
    if place.opens and place.happening() == "review":
        return "review"
    if _is_past(found, place, context):
        return "reference"
    if place.has(words.OF_CAMPAIGN, place.before):
        return "period"
    return "review" if place.happening() == "review" and found.lead == "" and place.has(words.IN, place.before) else "reference"


def _of_point(found: DateFound, place: _Place, context: Context) -> DateRole:
    if place.has(words.PHASE_LABEL, place.before) and not place.has(words.REVIEW, place.before):
        return "phase"
    if found.lead == "until":
        if place.has(RECEIVING, place.before):
            return "deadline"
        return "reference" if place.opens or _is_over(found, context) else "end"
    if found.lead == "from":
        return "reference" if _is_history(found, context.reference_day) or "đến nay" in place.after[:12] else "start"
    return place.happening() or ("event" if found.rule == "day_month" else "reference")


def _is_long(found: DateFound) -> bool:
    return bool(found.anchor) or (found.is_interval and found.rule not in ("quarter", "half", "term"))


def _covers_years(found: DateFound) -> bool:
    """``năm 2021``, ``năm học 2023 - 2024``, ``giai đoạn 2021 - 2025``."""
    return bool(found.value and not found.lead and not found.anchor and all(len(p) == 4 for p in found.value.split("/")))


def _is_past(found: DateFound, place: _Place, context: Context) -> bool:
    """Over when the document was written, looked back on by it, or a term of office or plan that is another matter's."""
    last, written = found.value.last_day if found.value else None, context.reference_day
    is_over = bool(last and written and last < written)
    others = (words.TERM_WORD, words.ANNIVERSARY, words.LOOKS_BACK)
    return is_over or any(place.has(rule, place.before) for rule in others)


def _is_of_days(found: DateFound) -> bool:
    return bool(found.value and len(found.value.end_part) == 10)


def _is_over(found: DateFound, context: Context) -> bool:
    last, written = found.value.last_day if found.value else None, context.reference_day
    return bool(last and written and last < written)


def _is_history(found: DateFound, written: date | None) -> bool:
    first = found.value.first_day if found.value else None
    return bool(first and written and (written - first).days > _LONG_PAST)
