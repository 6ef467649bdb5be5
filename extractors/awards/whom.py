"""Who wins a number: the counted noun, else whom the text names for it; and the group they compete in."""

from __future__ import annotations

from extractors.awards.clauses import Desk, Found
from extractors.awards.frames import Frame, inline_group
from extractors.awards.groups import each_group, group_behind, group_of_winner, lead_group, paren_head, set_apart
from extractors.awards.named import NamedAward
from extractors.awards.nouns import NounAt, find_nouns
from extractors.awards.parts import part_of_winners, set_aside, who_they_are
from extractors.awards.quota import Quota
from extractors.awards.quotas import is_one_for
from extractors.awards.size_classes import paid_class
from extractors.awards.spelling import loose
from extractors.awards.terms import kind_of
from extractors.awards.unnamed import whom_a_prize_is_for
from extractors.rules import Example, Rule
from schemas import Span
from schemas.vocabulary import QuotaKind, Recipient

BLOCK = Rule("block", loose(r"^(?:khối|cụm|nhóm|bảng)\b"), (Example("⟦Khối⟧ lâm sàng"), Example("Phòng khối")))
FOR_WHOM = Rule(
    "for_whom",
    loose(
        r"^[^.;:()]{0,70}?\b(?:cho|dành\scho|để\stặng|tặng(?:\scho)?|trao(?:\scho)?)\s(?:các\s|những\s|mỗi\s|từng\s|một\s|\d{1,3}\s)?$"
    ),
    (Example("⟦ của LĐLĐ tỉnh dành cho ⟧"), Example(", 02 giải Nhì")),
)


def kind_of_number(desk: Desk, found: Found, quota: Quota, frame: Frame, source: Found | None) -> QuotaKind:
    """Where the award comes later in the sentence, so does the verb that proposes it."""
    kind = kind_of(desk, found, quota, frame)
    return kind_of(desk, source, None, frame) if source and kind == "grant" else kind


def group_of_number(desk: Desk, found: Found, frame: Frame, quota: Quota, following: int) -> Span | None:
    """Which group the number is for: its part of a total, whom its share speaks of, else what stands beside or above it."""
    aside = set_aside(desk, found, quota)
    if quota.part or aside:
        return quota.part or (aside[0] if aside else None)
    if kind_of(desk, found, quota, frame) == "share":
        generic = quota.noun is not None and quota.noun.noun.generic
        before = quota.noun is not None and quota.noun.span.end <= quota.span.start
        apart = set_apart(desk, found, quota)
        if apart:
            return apart
        if quota.share or before:
            return who_they_are(desk, found, quota) or part_of_winners(desk, found, quota)
        if generic:
            return who_they_are(desk, found, quota) or part_of_winners(desk, found, quota)
    return _told_apart(desk, found, frame, quota) or _beside(desk, found, frame, quota, following)


def _told_apart(desk: Desk, found: Found, frame: Frame, quota: Quota) -> Span | None:
    """A group that the text sets apart from the others: it goes before what the counted noun says."""
    shared_before = any(w.span.end <= quota.span.start for w in found.share_words)
    ranked = quota.award is not None and quota.award.name.is_prize and not quota.award.series and frame.group is not None
    led = lead_group(desk, found, quota) if shared_before or ranked else None
    kept_for = None if is_one_for(quota) else whom_a_prize_is_for(desk, found, quota)
    above = frame.group if ranked else None
    return led or above or kept_for or paid_class(desk, found, quota) or set_apart(desk, found, quota)


def _beside(desk: Desk, found: Found, frame: Frame, quota: Quota, following: int) -> Span | None:
    winner = quota.noun or _handed_next(desk, found, quota, following)
    if winner and not winner.noun.generic:
        group = inline_group(desk, winner, following)
        block = frame.group if frame.group and desk.reading.first(BLOCK, frame.group) else None
        return block if block and group == winner.span else group
    return (
        group_of_winner(desk, found, quota, following)
        or group_behind(desk, found, quota)
        or paren_head(desk, found, quota)
        or lead_group(desk, found, quota)
        or each_group(desk, found, quota)
        or frame.group
    )


def recipient_of_number(desk: Desk, found: Found, frame: Frame, quota: Quota, award: NamedAward, following: int) -> Recipient:
    """Who wins: the counted noun, else whom the text names for it, else the heading, else what the award is for."""
    aside = set_aside(desk, found, quota)
    if aside:
        return aside[1]
    if quota.noun:
        kind = quota.noun.noun.kind
        return kind if kind != "any" else _named_after(desk, found, quota, following) or kind
    part = (
        part_of_winners(desk, found, quota)
        if quota.share and kind_of_number(desk, found, quota, frame, None) == "share"
        else None
    )
    if part:
        whose = [n.noun.kind for n in found.nouns if part.contains(n.span)]
        return whose[0] if whose else "individual" if not frame.recipients else frame.recipients[0]
    named = _named_after(desk, found, quota, following) or _named_before(desk, found, quota)
    if named:
        return named
    if frame.recipients:
        return frame.recipients[0] if len(frame.recipients) == 1 else "any"
    around = [n.noun.kind for n in found.nouns] if quota.share else []
    if around:
        return around[-1] if quota.comparator == "percent_min" else around[0]
    if award.name.family == "flag":
        return "collective"
    titled = find_nouns(desk.view, desk.reading, award.span) if award.name.slug == "prize_secondary" else []
    if titled:
        return titled[0].noun.kind
    return award.name.recipients[0] if len(award.name.recipients) == 1 else "any"


def _named_after(desk: Desk, found: Found, quota: Quota, following: int) -> Recipient | None:
    for noun in found.nouns:
        if quota.end <= noun.span.start < following and desk.reading.first(FOR_WHOM, Span(quota.end, noun.span.start)):
            return noun.noun.kind
    return None


def _handed_next(desk: Desk, found: Found, quota: Quota, following: int) -> NounAt | None:
    """ "một cho hợp tác xã dẫn đầu": the winners right behind a number that counts nothing by name."""
    if not is_one_for(quota):
        return None
    return next((n for n in found.nouns if quota.end <= n.span.start < following), None)


def _named_before(desk: Desk, found: Found, quota: Quota) -> Recipient | None:
    """Before the bracket that the quota stands in ("24 giải cá nhân (1 giải nhất …)"), or behind "mỗi"."""
    opened = desk.view.plain.rfind("(", found.span.start, quota.span.start)
    series = [a for a in found.names if a.series and a.span.end <= opened + 1]
    if series:
        return series[-1].series
    head = paren_head(desk, found, quota, nouns=True)
    inside = [n.noun.kind for n in found.nouns if head and head.contains(n.span)]
    if inside:
        return inside[0]
    each = next((o for o in reversed(found.occasions) if not o.is_time and o.span.start < quota.span.start), None)
    whom = [n.noun.kind for n in found.nouns if each and 0 <= n.span.start - each.span.start <= 6]
    return whom[0] if whom else None
