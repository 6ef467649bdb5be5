"""Rules without a number: "tặng Giấy khen cho các tập thể, cá nhân có thành tích xuất sắc"."""

from __future__ import annotations

from extractors.awards.binding import joined_awards
from extractors.awards.clauses import Desk, Found
from extractors.awards.companions import comes_along
from extractors.awards.drafts import Draft
from extractors.awards.frames import Frame
from extractors.awards.granted import grantor_of
from extractors.awards.handed import WINS, handed_to, kinds_of, recipients_of
from extractors.awards.named import NamedAward
from extractors.awards.results import LEFT_OPEN, PAPERWORK
from extractors.awards.singles import is_single, ranks_that_win
from extractors.awards.spelling import loose
from extractors.awards.terms import kind_of, occasion_of, per_of
from extractors.rules import Example, Rule
from schemas import Span
from schemas.vocabulary import Comparator, Recipient

GIVEN_TO_ALL = Rule(
    "given_to_all",
    loose(r"\b(?:đều\sđược|tất\scả|cho\smọi|đoạt|toàn\sbộ|còn\slại|nào\s[^.;]{0,40}\b(?:được|thưởng))\b"),
    (
        Example("⟦đều được⟧ xét"),
        Example("các đội ⟦còn lại⟧"),
        Example("công nhận ⟦cho mọi⟧ cá nhân"),
        Example("các tập thể tiêu biểu"),
    ),
)
MAY_BE_GIVEN = Rule(
    "may_be_given",
    loose(r"\b(?:có\sthể|xem\sxét|cân\snhắc|tham\smưu)\b[^.;]{0,140}?\bcòn\slại\b"),
    (Example("⟦xem xét tặng Giấy khen cho các trường hợp còn lại⟧"), Example("các đội còn lại đều được quà")),
)
AND_TO = Rule(
    "and_to",
    loose(r"\bvà\s(?:tặng\s)?cho\s$"),
    (Example(" đoạt giải nhất ⟦và cho ⟧"), Example(" và ")),
)
ALONG_WITH = Rule(
    "along_with",
    loose(r"\b(?:và|kèm(?:\stheo)?|cùng(?:\svới)?)\s$"),
    (Example("2.000.000 đồng ⟦và ⟧"), Example("tặng ")),
)
LIMIT_BEHIND = Rule(
    "limit_behind",
    loose(
        r"^[^.;:()]{0,60}?\b(?:tối\sđa|không\squá|nhiều\snhất|không\svượt\squá)\s(?:là\s|chỉ\s)?(?P<number>\w{1,6}(?:\s\(\w{1,6}\))?)\W{0,3}$"
    ),
    (
        Example("⟦, nhiều nhất là một⟧", {"number": "một"}),
        Example("⟦ của UBND xã không quá 05.⟧", {"number": "05"}),
        Example(", không quá 05 tập thể"),
    ),
)
_DIRECTLY = 3  # characters between a prize and its money


def unnumbered_drafts(desk: Desk, found: Found, frame: Frame, bound: set[NamedAward]) -> list[Draft]:
    """Drafts of the awards of a clause that no number was bound to."""
    paperwork = next((m.start() for m in desk.reading.find(PAPERWORK, found.span)), found.span.end)
    drafts: list[Draft] = []
    for awards, either in joined_awards(desk, found):
        if bound and comes_along(desk, found, awards[0]):
            continue
        if any(a in bound for a in awards):
            drafts += _beside_the_counted(desk, found, frame, awards[-1])
            continue
        if not _is_given(desk, found, awards[0], frame):
            continue
        if paperwork < awards[0].span.start and not handed_to(desk, found, awards[-1]):
            continue
        made = [
            draft_of(desk, found, frame, award, kind)
            for award in awards
            for kind in recipients_of(desk, found, awards[-1], frame)
            if not never_wins(award, kind)
        ]
        for draft in made if either else ():
            draft.alternatives = awards[0].span.start
        drafts += made
    return drafts


def _beside_the_counted(desk: Desk, found: Found, frame: Frame, award: NamedAward) -> list[Draft]:
    """ "tặng Bằng khen cho tác giả đoạt giải Nhất và cho 05 đoàn": the winners that no number stands before."""
    winners = handed_to(desk, found, award)
    counts = [c.span.start for c in found.counts if c.span.start > award.span.end]
    if not winners or not counts or winners[0].span.end >= counts[0]:
        return []
    if desk.reading.first(AND_TO, Span(winners[0].span.end, counts[0])) is None:
        return []
    return [draft_of(desk, found, frame, award, kind) for kind in kinds_of(desk, winners)]


def _is_given(desk: Desk, found: Found, award: NamedAward, frame: Frame) -> bool:
    if award.name.family in ("title", "state") and not frame.granting:
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
    if _comes_with_a_prize(desk, found, award) or (frame.group and award.span.start == found.span.start):
        return True
    return bool(near) or award.name.slug in ("cash_or_gift", "unspecified_statutory_commendation")


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


def _limit_behind(desk: Desk, found: Found, award: NamedAward) -> int | None:
    """ "trình Chủ tịch UBND tỉnh tặng Bằng khen, nhiều nhất là một": a limit that counts nothing by name."""
    match = desk.reading.first(LIMIT_BEHIND, Span(award.span.end, found.span.end)) if award.span.end < found.span.end else None
    counts = [c for c in found.counts if match and c.span.end - award.span.end == match.end("number")]
    return counts[0].high if counts else None


def never_wins(award: NamedAward, kind: Recipient) -> bool:
    """Flags are for collectives, "Chiến sĩ thi đua" for individuals (Luật 2022, Điều 21 đến 28)."""
    legal = award.name.recipients
    if award.name.family not in ("flag", "title"):
        return False
    return (kind == "individual" and "individual" not in legal) or (kind == "collective" and "collective" not in legal)


def draft_of(desk: Desk, found: Found, frame: Frame, award: NamedAward, recipient: Recipient) -> Draft:
    time, unit = occasion_of(desk, found, None, frame, found.span.end)
    rest = desk.reading.has(GIVEN_TO_ALL, found.span) and not desk.reading.has(MAY_BE_GIVEN, found.span)
    everyone = rest or any(n.won_before for n in found.names)
    comparator: Comparator = "all_qualifying" if everyone else "unspecified"
    places = 0 if award.name.is_prize else ranks_that_win(desk, found)
    single = not everyone and (places > 0 or is_single(desk, found, award, frame))
    if single:
        comparator = "exact"
    most = None if single or everyone else _limit_behind(desk, found, award)
    return Draft(
        name=award.name,
        recipient=recipient,
        spans=[found.span, *frame.spans],
        comparator="max" if most else comparator,
        low=max(1, places) if single else None,
        high=max(1, places) if single else most,
        grantor=grantor_of(desk, found, award, frame),
        per=per_of(desk, time, unit),
        phase=time.ordinal if time else None,
        kind=kind_of(desk, found, None, frame),
        group=" ".join(frame.group.of(desk.view.text).split()) if frame.group and (award.name.is_prize or single) else None,
        at=award.span.start,
    )
