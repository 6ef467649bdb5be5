"""Which award a number belongs to, who grants it, and when: the reading of one clause."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from extractors.awards.clauses import Desk, Found
from extractors.awards.frames import Frame
from extractors.awards.granted import owner_of
from extractors.awards.named import NamedAward
from extractors.awards.quota import Quota
from extractors.awards.spelling import loose
from extractors.awards.unnamed import commendation_unnamed, gift_unnamed, prize_for_somebody, prize_unnamed
from extractors.rules import Example, Rule
from schemas import Span

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
HANDS = re.compile(r"\b(?:tặng|tang)\b")
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
FORM = Rule(
    "form_of_commendation",
    loose(r"^\W{0,9}(?:các\s)?hình\sthức(?:\skhen(?:\sthưởng)?)?\s?:"),
    (Example("⟦Hình thức khen thưởng:⟧ Bằng khen của Chủ tịch UBND tỉnh"), Example("Hình thức thi: trắc nghiệm")),
)
_BEHIND_LABEL = 4  # characters from a label's award to the number behind its colon
IN_BRACKET = Rule("in_bracket", loose(r"^\s?\(\s?$"), (Example("⟦ (⟧"), Example(", ")))


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
            apart = match and HANDS.search(match[0]) and _won_by_one_before(found, groups[-1][0][0], award)
            if match and not apart and not last.name.is_prize and not award.name.is_prize:
                either = groups[-1][1] or match["how"].startswith("ho")
                groups[-1] = ((*groups[-1][0], award), either)
                continue
        groups.append(((award,), False))
    return groups


def _won_by_one_before(found: Found, first: NamedAward, second: NamedAward) -> bool:
    """ "chọn một đồn để trao Cờ, tặng Giấy khen 4 tập thể": each of the two awards has winners of its own."""
    counted = [q.span.start for q in found.counts]
    return any(c < first.span.start for c in counted) and any(0 <= c - second.span.end <= 6 for c in counted)


def _after_grantor(desk: Desk, found: Found, award: NamedAward) -> int:
    owner = owner_of(desk, found, award)
    return owner.span.end if owner else award.span.end


def awards_of(desk: Desk, found: Found, quota: Quota, frame: Frame, ahead: Callable[[], Sequence[Found]]) -> Bound | None:
    """The awards a quota is for: its own name, the one handed over to it, the next one, the inherited one."""
    if quota.award:
        return Bound((quota.award,))
    if quota.noun is None and quota.count and frame.awards and frame.awards[0].name.is_prize and not frame.awards[0].series:
        return Bound(frame.awards, inherited=True)
    prize = prize_for_somebody(desk, found, quota) or gift_unnamed(desk, found, quota)
    if prize:
        return Bound((prize,))
    if _is_of_ranked_label(found, quota, frame):
        return Bound(frame.awards, inherited=True)
    named = _named_in_clause(desk, found, quota)
    if named or _is_work(quota):
        return named
    if frame.awards and (not frame.awards[0].name.is_prize or frame.awards[0].series or quota.noun is None):
        return Bound(frame.awards, inherited=True)
    source = next((f for f in ahead() if f.awards), None)
    formed = source is not None and quota.noun is not None and desk.reading.first(FORM, source.span) is not None
    paid = prize_unnamed(desk, found, quota, frame) if quota.noun and not formed else None
    if paid:
        return Bound((paid,))
    if source and _looks_ahead(desk, found, quota, source):
        return Bound((source.awards[0],), inherited=True, source=source)
    unnamed = commendation_unnamed(desk, found, quota) or prize_unnamed(desk, found, quota, frame)
    return Bound((unnamed,)) if unnamed else None


def _is_of_ranked_label(found: Found, quota: Quota, frame: Frame) -> bool:
    """ "hạng nhì: 2 hộ, 3 triệu đồng một hộ": so many win the prize that the label is."""
    ranked = len(frame.awards) == 1 and frame.awards[0].name.is_prize and not frame.awards[0].series
    near = ranked and 0 < quota.span.start - frame.awards[0].span.end <= _BEHIND_LABEL
    return near and quota.noun is not None and quota.span.start == found.span.start


def _named_in_clause(desk: Desk, found: Found, quota: Quota) -> Bound | None:
    groups = joined_awards(desk, found)
    before = [g for g in groups if g[0][-1].span.end <= quota.span.start and not _consumed(desk, found, g[0][-1], quota)]
    after = [g for g in groups if g[0][0].span.start >= quota.end and not _has_winner_of_its_own(found, g[0][0], quota)]
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


def _has_winner_of_its_own(found: Found, award: NamedAward, quota: Quota) -> bool:
    """ "ba xã dẫn đầu, xã xếp thứ nhất được …": the rank is won by the noun right in front of it, not by the number's."""
    if not award.name.is_prize or quota.noun is None:
        return False
    return any(quota.end <= n.span.start and 0 <= award.span.start - n.span.end <= 1 for n in found.nouns)


def _looks_ahead(desk: Desk, found: Found, quota: Quota, source: Found) -> bool:
    """In one sentence the list of winners may stand before its verb; from sentence to sentence only proposals do."""
    if desk.reading.first(FORM, source.span):
        return True
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
    beside = not desk.reading.text[award.span.end : quota.span.start].strip(" :") and not _counted_before(found, award)
    numbered = any(0 <= award.span.start - c.span.end <= 2 for c in found.counts)
    handed = award.span.end < quota.span.start and not numbered and not _counted_before(found, award)
    if handed and desk.reading.first(HANDS_OVER, Span(award.span.end, quota.span.start)):
        return False
    return award.name.is_prize and quota.noun is not None and bracket is None and not beside
