"""Which award a number belongs to, who grants it, and when: the reading of one clause."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from extractors.awards.clauses import Desk, Found
from extractors.awards.frames import Frame
from extractors.awards.grantors import Grantor
from extractors.awards.names import NamedAward
from extractors.awards.occasions import Occasion
from extractors.awards.quotas import Quota, leaves_bracket
from extractors.awards.spelling import loose
from extractors.awards.unnamed import commendation_unnamed, prize_for_somebody, prize_unnamed
from extractors.awards.words import as_noun
from extractors.rules import Example, Rule
from schemas import Span
from schemas.vocabulary import Per, QuotaKind

HANDS_OVER = Rule(
    "award_then_winners",
    loose(r"^[^,;]{0,90}?(?:\bcho\b|:|\bgồm\b|\bdành\b|\s-\s)"),
    (Example("⟦ của Chủ tịch UBND tỉnh cho⟧ 05 tập thể"), Example("⟦:⟧ 08 tập thể"), Example(", mười hai xã")),
)
RUNS_ON = Rule(
    "award_then_number",
    loose(r"^[^,;]{0,90}?\b(?:tặng|trao|là|tối\sđa|không\squá|khống\schế|nhiều\snhất)\b"),
    (Example("⟦ của UBND tỉnh tối đa⟧ 05 tập thể"), Example(", mười hai xã")),
)
JOINED = Rule(
    "awards_joined",
    loose(r"^\s?(?P<how>,|và|hoặc|hoăc|kèm(?:\stheo)?|cùng|/)\s?(?:(?:kèm\stheo|tặng|tiền\sthưởng|,|và)\s?){0,4}$"),
    (Example("⟦ hoặc ⟧", {"how": "hoặc"}), Example("⟦, kèm theo tiền thưởng, ⟧"), Example(" cho 05 tập thể; ")),
)
PROPOSES = Rule(
    "proposes",
    loose(r"\b(?:(?:bình\s)?chọn|lựa\schọn|giới\sthiệu|đề\scử|cử|bình\sbầu|bình\sxét|lập\sdanh\ssách|gửi)\b"),
    (Example("mỗi thôn ⟦bình chọn⟧, ⟦giới thiệu⟧ không quá 05 hộ"), Example("giúp đỡ 05 hộ")),
)
WINS_NEXT = Rule(
    "wins_next",
    loose(r"^(?:[^.;:]|\.\d){0,70}?(?:\b(?:được|tặng|trao|nhận|đạt|đoạt)\b|\()"),
    (Example("⟦ xuất sắc nhất được⟧ tặng"), Example("⟦ kế tiếp mỗi mẫu 20.000.000 đồng (⟧"), Example(" dự thi, ")),
)
IN_BRACKET = Rule("in_bracket", loose(r"^\s?\(\s?$"), (Example("⟦ (⟧"), Example(", ")))
OWNED = Rule("award_of", loose(r"^\s?[\"”)]?\s?(?:của|do)\s$"), (Example("⟦ của ⟧"), Example(" cho ")))
EVERY_SO_MANY = Rule(
    "one_for_every",
    loose(r"\bcứ\s(?:từ\s)?\d{1,4}\s"),
    (Example("⟦cứ 10 ⟧chi bộ được chọn 01"), Example("cứ mỗi năm")),
)


@dataclass(frozen=True)
class Bound:
    """The awards of a quota: several where they are alternatives (``either``) or come together."""

    awards: tuple[NamedAward, ...]
    either: bool = False
    inherited: bool = False
    source: Found | None = None


def joined_awards(desk: Desk, found: Found) -> list[tuple[tuple[NamedAward, ...], bool]]:
    """Awards of a clause, those that are named together in one group, with whether they are alternatives."""
    groups: list[tuple[tuple[NamedAward, ...], bool]] = []
    for award in found.awards:
        if groups:
            last = groups[-1][0][-1]
            end = _after_grantor(desk, found, last)
            match = desk.reading.first(JOINED, Span(end, award.span.start)) if end < award.span.start else None
            if match and not last.name.is_prize and not award.name.is_prize:
                either = groups[-1][1] or match["how"].startswith("ho")
                groups[-1] = ((*groups[-1][0], award), either)
                continue
        groups.append(((award,), False))
    return groups


def _after_grantor(desk: Desk, found: Found, award: NamedAward) -> int:
    owner = _owner(desk, found, award)
    return owner.span.end if owner else award.span.end


def _owner(desk: Desk, found: Found, award: NamedAward) -> Grantor | None:
    for grantor in found.grantors:
        gap = grantor.span.start - award.span.end
        if 0 < gap <= 12 and desk.reading.first(OWNED, Span(award.span.end, grantor.span.start)):
            return grantor
        if award.span.contains(grantor.span):
            return grantor
    return None


def awards_of(desk: Desk, found: Found, quota: Quota, frame: Frame, ahead: Callable[[], Sequence[Found]]) -> Bound | None:
    """The awards a quota is for: its own name, the one handed over to it, the next one, the inherited one."""
    if quota.award:
        return Bound((quota.award,))
    if quota.noun is None and quota.count and frame.awards and frame.awards[0].name.is_prize and not frame.awards[0].series:
        return Bound(frame.awards, inherited=True)
    prize = prize_for_somebody(desk, found, quota)
    if prize:
        return Bound((prize,))
    named = _named_in_clause(desk, found, quota)
    if named or _is_work(quota):
        return named
    if frame.awards and (not frame.awards[0].name.is_prize or frame.awards[0].series or quota.noun is None):
        return Bound(frame.awards, inherited=True)
    source = next((f for f in ahead() if f.awards), None)
    if source and _looks_ahead(desk, found, quota, source):
        return Bound((source.awards[0],), inherited=True, source=source)
    unnamed = commendation_unnamed(desk, found, quota) or prize_unnamed(desk, found, quota, frame)
    return Bound((unnamed,)) if unnamed else None


def _named_in_clause(desk: Desk, found: Found, quota: Quota) -> Bound | None:
    groups = joined_awards(desk, found)
    before = [g for g in groups if g[0][-1].span.end <= quota.span.start and not _consumed(desk, found, g[0][-1], quota)]
    after = [g for g in groups if g[0][0].span.start >= quota.end]
    if before and desk.reading.first(HANDS_OVER, Span(before[-1][0][-1].span.end, quota.span.start)):
        return Bound(*before[-1])
    if before and not desk.reading.text[before[-1][0][-1].span.end : quota.span.start].strip():
        return Bound(*before[-1])
    if _is_work(quota) and not (after and desk.reading.first(WINS_NEXT, Span(quota.end, after[0][0][0].span.start))):
        return None
    runs_on = bool(before) and desk.reading.first(RUNS_ON, Span(before[-1][0][-1].span.end, quota.span.start)) is not None
    if after and not (runs_on and not _counted_before(found, before[0][0][0])):
        return Bound(*after[0])
    return Bound(*before[-1]) if before else None


def _looks_ahead(desk: Desk, found: Found, quota: Quota, source: Found) -> bool:
    """In one sentence the list of winners may stand before its verb; from sentence to sentence only proposals do."""
    between = desk.reading.text[found.span.end : source.span.start]
    return "." not in between or bool(found.nominations) or desk.reading.has(PROPOSES, found.span)


def _is_work(quota: Quota) -> bool:
    """Entries of a contest ("02 tác phẩm", "05 mô hình") win only where the text says so right beside them."""
    return quota.noun is not None and quota.noun.noun.kind == "any" and not quota.noun.noun.generic


def _counted_before(found: Found, award: NamedAward) -> bool:
    """Whether winners are counted before the clause's first award, so that awards follow their winners in it."""
    return any(
        c.span.end <= n.span.start <= award.span.start and n.span.start - c.span.end < 3
        for c in found.counts
        for n in found.nouns
    )


def _consumed(desk: Desk, found: Found, award: NamedAward, quota: Quota) -> bool:
    """A rank behind its own number ("01 đội hạng nhất") is no award of the next number."""
    bracket = (
        desk.reading.first(IN_BRACKET, Span(award.span.end, quota.span.start)) if award.span.end < quota.span.start else None
    )
    return award.name.is_prize and quota.noun is not None and bracket is None


def grantor_of(desk: Desk, found: Found, award: NamedAward, frame: Frame) -> Grantor | None:
    """Named with "của"; else who stands before the verb; else who the heading or an earlier clause names."""
    owner = _owner(desk, found, award)
    if owner:
        return owner
    if found.span.contains(award.span):
        before = [g for g in found.grantors if g.span.end <= award.span.start and _acts(desk, g, award)]
        if before:
            return before[-1]
        after = [g for g in found.grantors if g.span.start >= award.span.end and _named_after(desk, award, g)]
        if after:
            return after[0]
    else:
        acting = [
            g for g in found.grantors if desk.reading.first(GRANTS_NEXT, Span(g.span.end, max(found.span.end, g.span.end + 1)))
        ]
        if acting and frame.grantor is None:
            return acting[-1]
    same = not frame.awards or any(a.name.family == award.name.family for a in frame.awards)
    return frame.grantor if same else None


def _acts(desk: Desk, grantor: Grantor, award: NamedAward) -> bool:
    between = desk.reading.text[grantor.span.end : award.span.start]
    return (
        bool(re.search(r"\b(?:tặng|trao|khen|xét|cấp|thưởng|dành|ký|quyết|tang|thuong|tuyên|biểu|vận)\b", between))
        or not between.strip()
    )


def _named_after(desk: Desk, award: NamedAward, grantor: Grantor) -> bool:
    between = desk.reading.text[award.span.end : grantor.span.start]
    return len(between) < 30 and bool(re.search(r"\b(?:do|từ)\s+$", between))


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


OF_EACH = Rule(
    "of_each",
    loose(r"\b(?:cho|ở|tại|trong|của|sau|thuộc)\s$"),
    (Example("12 cá nhân ⟦cho ⟧"), Example("30 cá nhân, ")),
)


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
    if quota and quota.award is None and _is_share(desk, found, quota):
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


GRANTS_NEXT = Rule(
    "grants_next",
    loose(r"^\s(?:sẽ\s|xem\sxét,?\s|xét,?\s|quyết\sđịnh\s){0,3}(?:tặng|trao|công\snhận|khen|phong\stặng)\b"),
    (Example("⟦ xem xét, tặng⟧ Bằng khen"), Example(" không quá 05 tập thể")),
)
OF_THE_CHOSEN = Rule(
    "of_the_chosen",
    loose(r"^\s?(?:trở\slên\s)?(?:tổng\ssố|trong\ssố)[^.;,]{0,30}?\b(?:được|do)\b[^.;,]{0,30}\b(?:đề\snghị|khen|tặng|xét)\b"),
    (Example("⟦ tổng số cá nhân được đề nghị⟧"), Example(" tổng số tập thể của đơn vị")),
)


def _speaks_of(desk: Desk, start: int, end: int) -> bool:
    return 0 <= end - start < 80 and not leaves_bracket(desk.reading.text[start:end])


def _is_share(desk: Desk, found: Found, quota: Quota) -> bool:
    if quota.share and quota.end < found.span.end and desk.reading.first(OF_THE_CHOSEN, Span(quota.end, found.span.end)):
        return True
    return any(_speaks_of(desk, w.span.end, quota.span.start) for w in found.share_words) or (
        quota.share is not None and any(0 <= w.span.start - quota.end < 40 for w in found.share_words)
    )
