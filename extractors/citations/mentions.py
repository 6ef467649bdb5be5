"""One mention of another document: where it stands and what the words around its number or name state."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from extractors.dates import DateFound
from extractors.issuers import IssuerFound, Place, find_issuers
from extractors.numbers import NumberFound
from extractors.structure import DocumentView
from schemas import EdtfDate, Evidence, Span
from schemas.vocabulary import DocumentType

_SAID_GAP = r"[\s,(]{0,24}(?:(?:được\s+)?(?:ban\s+hành|ký(?:\s+ban\s+hành)?|đề|thông\s+qua)\s+)?(?:vào\s+)?(?:ngày\s{0,3})?"
_DATE_GAP = re.compile(_SAID_GAP)
_ADOPTED_GAP = re.compile(
    r"[\s,(]{0,5}(?:đã\s+)?(?:được|do|của)\s+(?:uỷ\s+ban\s+thường\s+vụ\s+)?quốc\s+hội(?:[^.;:()\n]{0,140}?thông\s+qua)?"
    + _SAID_GAP
)
_ISSUER_GAP = re.compile(r"[\s,)]{0,5}(?:do|của)\s{1,4}(?:liên\s+)?")
_CLAUSE_END = re.compile(r"(?<!TP)(?<!TX)[.;:](?=\s)")
_BEFORE_REACH, _ISSUER_REACH = 130, 140
_PROPOSER = re.compile(r"(?:đề\s+nghị|ý\s+kiến|báo\s+cáo)\s+của\s")


@dataclass(frozen=True, slots=True)
class Mention:
    """``span`` runs from the type name to the end of day and issuer; ``support`` quotes what is stated elsewhere."""

    span: Span
    document_type: DocumentType | None
    number: str | None = None
    title: str | None = None
    issued_on: EdtfDate | None = None
    issuer: str | None = None
    support: tuple[Evidence, ...] = ()

    @property
    def head(self) -> int:
        return self.span.start


@dataclass(frozen=True)
class Surroundings:
    """What mentions are completed from: the document's dates in order, and the place that completes short names."""

    view: DocumentView
    dates: Sequence[DateFound]
    place: Place

    def date_after(self, position: int) -> DateFound | None:
        """The date that follows ``position`` with nothing but ``, ngày`` or ``, ban hành ngày`` between."""
        return self._date_behind(position, _DATE_GAP, 40)

    def adopted_after(self, position: int) -> DateFound | None:
        """The same for a law, which may be said to be adopted: ``được Quốc hội khóa XV thông qua ngày …``."""
        return self.date_after(position) or self._date_behind(position, _ADOPTED_GAP, 220)

    def _date_behind(self, position: int, gap: re.Pattern[str], reach: int) -> DateFound | None:
        index = bisect_left(self.dates, position, key=lambda d: d.span.start)
        if index < len(self.dates):
            found = self.dates[index]
            start = found.core.start if found.core else found.span.start
            if start - position < reach and gap.fullmatch(self.view.folded, position, start):
                return found
        return None

    def issuer_after(self, position: int, end: int) -> tuple[str, int] | None:
        """The body behind ``của``, and where its name ends."""
        gap = _ISSUER_GAP.match(self.view.folded, position)
        if gap is None:
            return None
        stop = _CLAUSE_END.search(self.view.plain, gap.end(), min(end, gap.end() + _ISSUER_REACH))
        reach = stop.start() if stop else min(end, gap.end() + _ISSUER_REACH)
        for issuer in find_issuers(self.view, self.place, gap.end(), reach):
            if issuer.span.start - gap.end() <= 2:
                return issuer.name, issuer.span.end
            break
        return None

    def proposer_before(self, head: int, floor: int) -> IssuerFound | None:
        """``Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số …``: the body that proposes."""
        low = max(floor, head - _BEFORE_REACH)
        triggers = list(_PROPOSER.finditer(self.view.folded, low, head))
        if not triggers:
            return None
        found = find_issuers(self.view, self.place, triggers[-1].end(), head)
        return found[-1] if found else None


def numbered(number: NumberFound, around: Surroundings, end: int) -> Mention:
    """A mention by number, with the day and the issuer behind it; ``end`` is the end of its block."""
    stop = number.span.end
    issued_on, stop = _day_after(around, stop)
    issuer = around.issuer_after(stop, end)
    if issuer:
        stop = issuer[1]
        if issued_on is None:  # "Kế hoạch số … của UBND tỉnh ngày …"
            issued_on, stop = _day_after(around, stop)
    name = issuer[0] if issuer else None
    return Mention(Span(number.head, stop), number.document_type, number.canonical, None, issued_on, name)


def _day_after(around: Surroundings, position: int) -> tuple[EdtfDate | None, int]:
    """The day that follows ``position``, and where it ends."""
    date = around.date_after(position)
    if date and date.value and not date.value.is_interval and len(date.value) == 10:
        return date.value, date.span.end
    return None, position
