"""How a number is meant: for which time or unit, and as grant, nomination, rate or share."""

from __future__ import annotations

from collections.abc import Sequence

from extractors.awards.bases import is_of_chosen
from extractors.awards.clauses import Desk, Found
from extractors.awards.comparing import leaves_bracket
from extractors.awards.frames import Frame
from extractors.awards.limits import limited_kind
from extractors.awards.occasions import Occasion
from extractors.awards.quota import Quota
from extractors.awards.spelling import loose
from extractors.awards.words import as_noun
from extractors.rules import Example, Rule
from schemas import Span
from schemas.vocabulary import Per, QuotaKind

EVERY_SO_MANY = Rule(
    "one_for_every",
    loose(r"\bcứ\s(?:từ\s)?\d{1,4}\s"),
    (Example("⟦cứ 10 ⟧chi bộ được chọn 01"), Example("cứ mỗi năm")),
)
OF_EACH = Rule(
    "of_each",
    loose(r"\b(?:cho|ở|tại|trong|của|sau|thuộc|với)\s$"),
    (Example("12 cá nhân ⟦cho ⟧"), Example("30 cá nhân, ")),
)
OF_THE_CHOSEN = Rule(
    "of_the_chosen",
    loose(
        r"^\s?(?:trở\slên\s)?(?:(?:(?:tổng\s|trong\s)?số\b|người\b)[^.;,]{0,30}?\b(?:được|do)\b[^.;,]{0,30}\b(?:đề\snghị|khen|tặng|xét)"
        r"|(?:trong\s|của\s)?danh\ssách)\b"
    ),
    (
        Example("⟦ tổng số cá nhân được đề nghị⟧"),
        Example("⟦ trong danh sách⟧ giới thiệu"),
        Example("⟦ người được tặng Giấy khen⟧ là nữ"),
        Example(" tổng số tập thể của đơn vị"),
    ),
)


def occasion_of(
    desk: Desk, found: Found, quota: Quota | None, frame: Frame, following: int
) -> tuple[Occasion | None, Occasion | None]:
    """``(time, unit)`` of a quota: the nearest before it, else one between it and the next quota, else inherited."""
    start = quota.span.start if quota else found.span.end
    end = quota.end if quota else found.span.start
    times = [o for o in found.occasions if o.is_time]
    units = [o for o in found.occasions if not o.is_time]
    time = _nearest(times, start, end, found.span.end) or frame.time
    unit = _nearest(units, start, end, following, desk) or frame.unit
    return time, unit


def _nearest(occasions: Sequence[Occasion], start: int, end: int, limit: int, desk: Desk | None = None) -> Occasion | None:
    before = [o for o in occasions if o.span.start <= start]
    after = [o for o in occasions if end <= o.span.start < limit]
    if desk:
        after = [o for o in after if o.span.start > end and desk.reading.has(OF_EACH, Span(end, o.span.start))]
    return before[-1] if before else after[0] if after else None


def per_of(desk: Desk, time: Occasion | None, unit: Occasion | None) -> Per:
    """The unit where there is one, else the time; weeks of a contest that is run in weeks are its phases."""
    occasion = unit or time
    if occasion is None:
        return "campaign"
    return "phase" if occasion.per == "week" and desk.scope.phases else occasion.per


def kind_of(desk: Desk, found: Found, quota: Quota | None, frame: Frame) -> QuotaKind:
    """``share`` inside another quota, ``rate`` of a headcount, ``nomination`` where so many may be proposed, else ``grant``."""
    if quota and quota.award is None and quota.part is None and _is_share(desk, found, quota):
        return "share"
    if quota and (quota.share or desk.reading.has(EVERY_SO_MANY, Span(found.span.start, quota.end))):
        return "rate"
    if quota and quota.award and quota.award.name.is_prize:
        return "grant"
    if frame.nomination and quota:
        return "nomination"
    nominated = [n.span for n in found.nominations if not as_noun(desk.reading, n.span.start)]
    if quota is None:
        return "nomination" if nominated else "grant"
    if any(n.start < quota.span.start for n in nominated):
        return "nomination"
    goals = [a.span.start for a in found.awards if a.span.start >= quota.end]
    units = [o.span for o in found.occasions if not o.is_time]
    later = [n for n in nominated if goals and quota.end <= n.start < goals[0]]
    return "nomination" if any(not any(quota.end <= u.start < n.start for u in units) for n in later) else "grant"


def _speaks_of(desk: Desk, start: int, end: int) -> bool:
    return 0 <= end - start < 80 and not leaves_bracket(desk.reading.text[start:end])


def _is_share(desk: Desk, found: Found, quota: Quota) -> bool:
    if (quota.share and is_of_chosen(desk, found, quota)) or limited_kind(desk, found, quota):
        return True
    if quota.share and quota.end < found.span.end and desk.reading.first(OF_THE_CHOSEN, Span(quota.end, found.span.end)):
        return True
    return any(_speaks_of(desk, w.span.end, quota.span.start) for w in found.share_words) or (
        quota.share is not None and any(0 <= w.span.start - quota.end < 40 for w in found.share_words)
    )
