"""Rules without a number: "tặng Giấy khen cho các tập thể, cá nhân có thành tích xuất sắc"."""

from __future__ import annotations

from extractors.awards.binding import joined_awards
from extractors.awards.clauses import Desk, Found
from extractors.awards.companions import comes_along
from extractors.awards.drafts import Draft
from extractors.awards.frames import Frame
from extractors.awards.given import is_given
from extractors.awards.granted import grantor_of
from extractors.awards.handed import handed_to, kinds_of, recipients_of
from extractors.awards.named import NamedAward
from extractors.awards.results import PAPERWORK
from extractors.awards.singles import SUPERLATIVE, is_single, ranks_that_win
from extractors.awards.spelling import loose
from extractors.awards.terms import kind_of, occasion_of, per_of
from extractors.rules import Example, Rule
from schemas import Span
from schemas.vocabulary import Comparator, Recipient

GIVEN_TO_ALL = Rule(
    "given_to_all",
    loose(r"\b(?:đều\sđược|tất\scả|(?:cho|với)\smọi|đoạt|toàn\sbộ|còn\slại|nào\s[^.;]{0,40}\b(?:được|thưởng))\b"),
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
REACHES = Rule(
    "whoever_reaches_it",
    loose(r"\bđạt\s(?:từ\s|trên\s|đủ\s)?\d[\d.,/]{0,6}\s?(?:điểm|%)[^.;:]{0,60}?\b(?:được|thì|nhận)\b"),
    (
        Example("Thí sinh ⟦đạt từ 70/100 điểm mà không có giải thì⟧ nhận giải khuyến khích"),
        Example("Những công đoàn ⟦đạt từ 85 điểm trở lên được⟧ tặng Giấy khen"),
        Example("đơn vị đạt điểm cao nhất được tặng Cờ"),
    ),
)


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
        if not is_given(desk, found, awards[0], frame):
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
    ahead = [n for n in found.nouns if n.span.end <= award.span.start][:1]
    best = ahead and desk.reading.first(SUPERLATIVE, Span(ahead[0].span.end, award.span.start))
    counted = [c.span.start for c in found.counts]
    if best and counted and counted[0] > award.span.end and "(" not in desk.reading.text[award.span.end : counted[0]]:
        return [draft_of(desk, found, frame, award, ahead[0].noun.kind)]
    winners = handed_to(desk, found, award)
    counts = [c.span.start for c in found.counts if c.span.start > award.span.end]
    if not winners or not counts or winners[0].span.end >= counts[0]:
        return []
    if desk.reading.first(AND_TO, Span(winners[0].span.end, counts[0])) is None:
        return []
    return [draft_of(desk, found, frame, award, kind) for kind in kinds_of(desk, winners)]


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
    places = 0 if award.name.is_prize else ranks_that_win(desk, found)
    single = not everyone and (places > 0 or is_single(desk, found, award, frame))
    everyone = everyone or (not single and desk.reading.has(REACHES, found.span))
    comparator: Comparator = "all_qualifying" if everyone else "unspecified"
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
