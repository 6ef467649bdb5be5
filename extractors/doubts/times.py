"""Times that contradict one another, and days that no calendar has."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.doubts.words import span_of
from extractors.structure import DocumentView
from schemas import Campaign, EdtfDate, Milestone, Record, Warning

_REVIEWS = ("interim_review", "final_review")
_YEAR_IN_NUMBER = re.compile(r"/((?:19|20)\d\d)/")


def phase_outside_period(view: DocumentView, record: Record) -> Iterator[Warning]:
    """A phase begins before or ends after its campaign, as finely as both are stated."""
    for campaign in record.campaigns:
        period = campaign.period
        for phase in campaign.phases if period else ():
            if period and phase.value and (_before(phase.value, period.value) or _after(phase.value, period.value)):
                inner, outer = span_of(phase.value), span_of(period.value)
                yield Warning(
                    code="phase_outside_period",
                    message=f"“{phase.label}” ({inner}) nằm ngoài thời gian của phong trào ({outer}).",
                    evidence=phase.evidence + period.evidence,
                )


def milestone_before_end(view: DocumentView, record: Record) -> Iterator[Warning]:
    """A final review lies before the time it reviews is over, or a review in between before that time has begun."""
    for campaign in record.campaigns:
        for milestone, reviewed in _reviews(campaign):
            is_final = milestone.kind == "final_review"
            if _sooner(milestone.value.end_part, reviewed.end_part if is_final else reviewed.start_part):
                kind, bound = ("Tổng kết", "hết") if is_final else ("Sơ kết", "bắt đầu")
                held, reviewed_time = span_of(milestone.value), span_of(reviewed)
                yield Warning(
                    code="milestone_before_end",
                    message=f"{kind} ({held}) diễn ra trước khi {bound} thời gian được đánh giá ({reviewed_time}).",
                    evidence=milestone.evidence,
                )


def _reviews(campaign: Campaign) -> Iterator[tuple[Milestone, EdtfDate]]:
    """Reviews of any kind with the time they look back on: a report or a registration has none."""
    for phase in campaign.phases:
        if phase.value:
            yield from ((m, phase.value) for m in phase.milestones if m.kind in _REVIEWS)
    if campaign.period:
        yield from ((m, campaign.period.value) for m in campaign.milestones if m.kind in _REVIEWS)


def _before(inner: EdtfDate, outer: EdtfDate) -> bool:
    return _sooner(inner.start_part, outer.start_part)


def _after(inner: EdtfDate, outer: EdtfDate) -> bool:
    return _sooner(outer.end_part, inner.end_part)


def _sooner(one: str, other: str) -> bool:
    """Compared as finely as the coarser of the two is stated; open and unknown ends contradict nothing."""
    one, other = one.rstrip("?~"), other.rstrip("?~")
    if one in ("", "..") or other in ("", ".."):
        return False
    shared = min(len(one), len(other))
    return one[:shared] < other[:shared]


def number_year_mismatch(view: DocumentView, record: Record) -> Iterator[Warning]:
    """The year inside a number (normative documents carry one) is not the year of the document's date."""
    header = record.header
    evidence = header.evidence.get("number", ()) + header.evidence.get("issued_on", ())
    documents = [(header.number, header.issued_on, evidence)]
    documents += [(citation.number, citation.issued_on, citation.evidence) for citation in record.citations]
    for number, issued_on, quotes in documents:
        year = _YEAR_IN_NUMBER.search(number or "")
        if year and issued_on and issued_on[:4] != year[1]:
            yield Warning(
                code="number_year_mismatch",
                message=f"Số {number} mang năm {year[1]} nhưng văn bản ghi {span_of(issued_on)}.",
                evidence=quotes,
            )


def impossible_date(view: DocumentView, record: Record) -> Iterator[Warning]:
    """A day that no calendar has: its quote is kept, no value is given."""
    for mention in record.dates:
        if mention.value is None:
            yield Warning(
                code="impossible_date",
                message=f"“{mention.evidence[0].quote}” không phải là một ngày có thật; không suy ra giá trị.",
                evidence=mention.evidence,
            )
