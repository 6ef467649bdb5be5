"""Rules that are no sentence: "Trường học: 02", and a list of forms that may be given."""

from __future__ import annotations

from collections.abc import Sequence

from extractors.awards.clauses import Desk, Found
from extractors.awards.drafts import Draft
from extractors.awards.frames import Frame
from extractors.awards.granted import grantor_of
from extractors.awards.named import NamedAward
from extractors.awards.results import LEFT_OPEN
from extractors.awards.spelling import loose
from extractors.awards.terms import kind_of, occasion_of, per_of
from extractors.awards.unnumbered import GIVEN_TO_ALL
from extractors.rules import Example, Rule
from extractors.structure import Block
from schemas import Span
from schemas.vocabulary import Recipient

NUMBER_ALONE = Rule(
    "number_alone",
    loose(
        r"^\s?(?:(?P<most>tối\sđa|không\squá|nhiều\snhất|không\svượt\squá)\s(?:là\s)?)?(?P<number>\d{1,3})(?:\s\([^()]{2,20}\))?\s?[.,;)]{0,2}$"
    ),
    (
        Example("⟦05⟧", {"number": "05"}),
        Example("⟦02).⟧"),
        Example("⟦không quá 05⟧", {"most": "không quá", "number": "05"}),
        Example("05 tập thể"),
    ),
)
FORM_ALONE = Rule(
    "form_alone",
    loose(r"^\W{0,9}(?:tặng\s)?(?:bằng\skhen|giấy\skhen|cờ\sthi\sđua|huân\schương|danh\shiệu)\b[^.;:]{0,90}[.;]?$"),
    (Example("⟦Bằng khen của Chủ tịch UBND tỉnh;⟧"), Example("Tiêu chuẩn xét tặng Bằng khen")),
)


def bare_count_draft(desk: Desk, found: Found, frame: Frame) -> list[Draft]:
    """ "Trường học: 02": the label is the group, the award is that of the heading."""
    match = desk.reading.first(NUMBER_ALONE, found.span)
    if match is None or not frame.awards:
        return []
    time, unit = occasion_of(desk, found, None, frame, found.span.end)
    ceiling = frame.comparator == "max" or match["most"] is not None
    count = int(match["number"])
    return [
        Draft(
            name=award.name,
            recipient=_who(frame, award),
            spans=[*frame.spans, found.span],
            comparator="max" if ceiling else "exact",
            low=None if ceiling else count,
            high=count,
            group=" ".join(frame.group.of(desk.view.text).split()) if frame.group else None,
            grantor=grantor_of(desk, found, award, frame),
            per=per_of(desk, time, unit),
            phase=time.ordinal if time else None,
            kind=kind_of(desk, found, None, frame),
            at=found.span.start,
        )
        for award in frame.awards
    ]


def _who(frame: Frame, award: NamedAward) -> Recipient:
    if frame.recipients:
        return frame.recipients[0]
    if award.name.family == "flag":
        return "collective"
    return award.name.recipients[0] if len(award.name.recipients) == 1 else "any"


QUALIFIES = Rule(
    "qualifies",
    loose(r"^\s(?:được\scông\snhận|đạt\schuẩn|đạt\sdanh\shiệu)\b"),
    (Example("⟦ được công nhận⟧ đạt chuẩn"), Example(" tiêu biểu")),
)
_ANYBODY: list[Recipient] = ["any"]


def left_to_grantor(desk: Desk, found: Found, frame: Frame, label: Found | None) -> list[Draft]:
    """ "Giấy khen của Thủ trưởng đơn vị: thực hiện theo phân cấp": an award whose number the text leaves open."""
    if label is None or not label.awards or label.awards[0].name.is_prize or found.awards:
        return []
    if not desk.reading.has(LEFT_OPEN, found.span):
        return []
    everyone = desk.reading.has(GIVEN_TO_ALL, found.span)
    told = list(dict.fromkeys(n.noun.kind for n in found.nouns if n.noun.generic)) or list(frame.recipients[:1])
    return [
        Draft(
            award.name,
            recipient,
            [label.span, found.span],
            comparator="all_qualifying" if everyone else "unspecified",
            grantor=grantor_of(desk, label, award, frame),
            at=award.span.start,
        )
        for award in label.awards
        for recipient in _meant(award, told)
    ]


def _meant(award: NamedAward, told: Sequence[Recipient]) -> Sequence[Recipient]:
    """Those of the winners told whom the award is for by law."""
    legal = award.name.recipients
    return [k for k in told if k in legal] or (told if told and not legal else legal if len(legal) == 1 else _ANYBODY)


def qualifying(desk: Desk, found: Found, frame: Frame) -> list[Draft]:
    """ "Xã được công nhận đạt chuẩn trong năm" below "Bằng khen của Chủ tịch UBND tỉnh:": whoever qualifies gets it."""
    if not frame.awards or not found.nouns or found.awards or found.nouns[0].span.start - found.span.start > 4:
        return []
    noun = found.nouns[0]
    if noun.noun.generic or noun.span.end >= found.span.end:
        return []
    if desk.reading.first(QUALIFIES, Span(noun.span.end, found.span.end)) is None:
        return []
    award = frame.awards[-1]
    time, unit = occasion_of(desk, found, None, frame, found.span.end)
    return [
        Draft(
            name=award.name,
            recipient=noun.noun.kind,
            spans=[*frame.spans, found.span],
            comparator="all_qualifying",
            grantor=grantor_of(desk, found, award, frame),
            per=per_of(desk, time, unit),
            at=found.span.start,
        )
    ]


def listed_form(desk: Desk, found: Found, frame: Frame, block: Block | None = None) -> list[Draft]:
    """A block or clause that is an award's name alone, below a heading on commendation; weak: any quota of it wins over it."""
    if not frame.granting or len(found.awards) != 1 or found.awards[0].name.is_prize:
        return []
    if desk.reading.first(FORM_ALONE, found.span) is None or (found.grants and block is None):
        return []
    award = found.awards[0]
    time, unit = occasion_of(desk, found, None, frame, found.span.end)
    recipients: list[Recipient] = (
        list(frame.recipients) or (_recipients_below(desk, block) if block else []) or list(_default(award.name.recipients))
    )
    return [
        Draft(
            name=award.name,
            recipient=recipient,
            spans=[found.span, *frame.spans],
            grantor=grantor_of(desk, found, award, frame),
            per=per_of(desk, time, unit),
            weak=True,
            at=found.span.start,
        )
        for recipient in recipients
    ]


def _recipients_below(desk: Desk, block: Block) -> list[Recipient]:
    from extractors.awards.nouns import find_nouns

    kinds: list[Recipient] = []
    for child in desk.view.children(block):
        nouns = find_nouns(desk.view, desk.reading, Span(child.start, child.end))
        kinds += [n.noun.kind for n in nouns if n.noun.generic and n.noun.kind in ("collective", "individual", "household")]
    return list(dict.fromkeys(kinds))


def _default(kinds: tuple[Recipient, ...]) -> tuple[Recipient, ...]:
    return tuple(k for k in kinds if k in ("collective", "individual"))
