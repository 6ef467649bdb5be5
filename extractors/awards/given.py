"""Whether an award that no number stands with is given here: by its verb, to its winner, along with a prize."""

from __future__ import annotations

from extractors.awards.clauses import Desk, Found
from extractors.awards.frames import Frame
from extractors.awards.handed import WINS
from extractors.awards.named import NamedAward
from extractors.awards.results import LEFT_OPEN
from extractors.awards.singles import is_single
from extractors.awards.spelling import loose
from extractors.rules import Example, Rule
from schemas import Span

ALONG_WITH = Rule(
    "along_with",
    loose(r"\b(?:và|kèm(?:\stheo)?|cùng(?:\svới)?)\s$"),
    (Example("2.000.000 đồng ⟦và ⟧"), Example("tặng ")),
)
_DIRECTLY = 3  # characters between a prize and its money


def is_given(desk: Desk, found: Found, award: NamedAward, frame: Frame) -> bool:
    """Whether the text gives ``award`` here, rather than naming it as something won before or spoken of."""
    if award.name.family in ("title", "state") and not (frame.granting or _is_conferred(found, award)):
        return False
    if award.name.slug == "public_praise":
        return _is_praise(desk, found, award)
    verbs = [w for w in found.grants if not w.span.overlaps(award.span)]
    near = [w for w in verbs if w.span.end <= award.span.start or w.span.start >= award.span.end]
    if award.series:
        return False
    if award.name.slug == "early_pay_rise":
        return bool(found.nouns)
    if award.name.is_prize:
        beside = [m for m in found.money if 0 <= m.span.start - award.span.end <= _DIRECTLY or m.span.end < award.span.start]
        if beside and any(-_DIRECTLY <= award.span.start - n.span.end <= _DIRECTLY for n in found.nouns):
            return True
        if beside and found.nouns and found.nouns[-1].span.end <= award.span.start + _DIRECTLY:
            return True
        return bool(near) and (bool(found.nouns) or bool(found.money) or desk.reading.has(LEFT_OPEN, found.span))
    if _is_got_by_the_best(desk, found, award, frame):
        return True
    if _comes_with_a_prize(desk, found, award) or (frame.group and award.span.start == found.span.start):
        return True
    return bool(near) or award.name.slug in ("cash_or_gift", "unspecified_statutory_commendation")


def _is_conferred(found: Found, award: NamedAward) -> bool:
    """ "Chủ tịch nước tặng thưởng Huân chương Lao động": the verb stands right before the award."""
    return award.name.family == "state" and any(0 <= award.span.start - w.span.end <= _DIRECTLY for w in found.grants)


def _is_got_by_the_best(desk: Desk, found: Found, award: NamedAward, frame: Frame) -> bool:
    """ "Phường hạng nhất được Cờ thi đua của quận"."""
    before = desk.reading.text[max(found.span.start, award.span.start - 6) : award.span.start].rstrip()
    return before.endswith(("được", "duoc")) and is_single(desk, found, award, frame)


def _comes_with_a_prize(desk: Desk, found: Found, award: NamedAward) -> bool:
    """ "mỗi giải 2.000.000 đồng và Giấy khen của Giám đốc Sở"."""
    before = (
        Span(max(found.span.start, award.span.start - 16), award.span.start) if award.span.start > found.span.start else None
    )
    return bool(before and found.money and award.span.start > found.money[0].span.end and desk.reading.has(ALONG_WITH, before))


def _is_praise(desk: Desk, found: Found, award: NamedAward) -> bool:
    """A letter of praise is an award; "biểu dương, tôn vinh" is one only where somebody is said to get it."""
    if desk.reading.text[award.span.start : award.span.end].startswith("thư"):
        return True
    before = (
        Span(max(found.span.start, award.span.start - 8), award.span.start) if award.span.start > found.span.start else None
    )
    return bool(before and found.nouns and desk.reading.has(WINS, before))
