"""Who wins a number: the counted noun, else whom the text names for it; and the group they compete in."""

from __future__ import annotations

from extractors.awards.clauses import Desk
from extractors.awards.counted import Counted
from extractors.awards.frames import inline_group
from extractors.awards.groups import each_group, group_behind, group_of_winner, lead_group, paren_head, set_apart
from extractors.awards.limits import limited_kind
from extractors.awards.named import NamedAward
from extractors.awards.nouns import NounAt, find_nouns
from extractors.awards.parts import part_of_winners, who_they_are
from extractors.awards.quotas import is_one_for
from extractors.awards.spelling import loose
from extractors.awards.unnamed import whom_a_prize_is_for
from extractors.rules import Example, Rule
from schemas import Span
from schemas.vocabulary import Recipient

BLOCK = Rule("block", loose(r"^(?:khối|cụm|nhóm|bảng)\b"), (Example("⟦Khối⟧ lâm sàng"), Example("Phòng khối")))
FOR_WHOM = Rule(
    "for_whom",
    loose(
        r"^[^.;:()]{0,70}?\b(?:cho|dành\scho|để\stặng|tặng(?:\scho)?|trao(?:\scho)?)\s(?:các\s|những\s|mỗi\s|từng\s|một\s|\d{1,3}\s)?$"
    ),
    (Example("⟦ của LĐLĐ tỉnh dành cho ⟧"), Example(", 02 giải Nhì")),
)


def group_of_number(counted: Counted) -> Span | None:
    """Which group the number is for: its part of a total, whom its share speaks of, else what stands beside or above it."""
    desk, found, quota = counted.desk, counted.found, counted.quota
    if quota.part:
        return quota.part
    limited = limited_kind(desk, found, quota)
    if limited:
        return limited
    noun = quota.noun
    if counted.own_kind == "share" and (quota.share or (noun and (noun.noun.generic or noun.span.end <= quota.span.start))):
        return set_apart(desk, found, quota) or who_they_are(desk, found, quota) or part_of_winners(desk, found, quota)
    return _told_apart(counted) or _beside(counted)


def _told_apart(counted: Counted) -> Span | None:
    """A group that the text sets apart from the others: it goes before what the counted noun says."""
    desk, found, quota = counted.desk, counted.found, counted.quota
    shared_before = any(w.span.end <= quota.span.start for w in found.share_words)
    ranked = quota.award is not None and quota.award.name.is_prize and not quota.award.series
    above = counted.frame.group if ranked else None
    led = lead_group(desk, found, quota) if shared_before or above else None
    kept_for = None if is_one_for(quota) else whom_a_prize_is_for(desk, found, quota)
    return led or above or kept_for or set_apart(desk, found, quota)


def _beside(counted: Counted) -> Span | None:
    desk, found, quota, above = counted.desk, counted.found, counted.quota, counted.frame.group
    winner = quota.noun or _handed_next(counted)
    if winner and not winner.noun.generic:
        group = inline_group(desk, winner, counted.following)
        if group != winner.span:
            return group
        block = above if above and desk.reading.first(BLOCK, above) else None
        return block or paren_head(desk, found, quota) or group
    return (
        group_of_winner(desk, found, quota, counted.following)
        or group_behind(desk, found, quota)
        or paren_head(desk, found, quota)
        or lead_group(desk, found, quota)
        or each_group(desk, found, quota)
        or above
    )


def recipient_of_number(counted: Counted, award: NamedAward) -> Recipient:
    """Who wins: the counted noun, else whom the text names for it, else the heading, else what the award is for."""
    desk, found, quota, above = counted.desk, counted.found, counted.quota, counted.frame.recipients
    if quota.noun:
        kind = quota.noun.noun.kind
        return kind if kind != "any" else _named_after(counted) or kind
    part = part_of_winners(desk, found, quota) if quota.share and counted.own_kind == "share" else None
    if part:
        whose = [n.noun.kind for n in found.nouns if part.contains(n.span)]
        return whose[0] if whose else above[0] if above else "individual"
    named = _named_after(counted) or _named_before(counted)
    if named:
        return named
    if above:
        return above[0] if len(above) == 1 else "any"
    around = [n.noun.kind for n in found.nouns] if quota.share else []
    if around:
        return around[-1] if quota.comparator == "percent_min" else around[0]
    return _by_the_award(desk, award)


def _by_the_award(desk: Desk, award: NamedAward) -> Recipient:
    """Flags are for collectives; a prize is for whom its title tells; else for whom the award is by law, if for one kind."""
    if award.name.family == "flag":
        return "collective"
    titled = find_nouns(desk.view, desk.reading, award.span) if award.name.slug == "prize_secondary" else []
    if titled:
        return titled[0].noun.kind
    return award.name.recipients[0] if len(award.name.recipients) == 1 else "any"


def _named_after(counted: Counted) -> Recipient | None:
    end, first = counted.quota.end, counted.desk.reading.first
    behind = [n for n in counted.found.nouns if end <= n.span.start < counted.following]
    return next((n.noun.kind for n in behind if first(FOR_WHOM, Span(end, n.span.start))), None)


def _handed_next(counted: Counted) -> NounAt | None:
    """ "một cho hợp tác xã dẫn đầu": the winners right behind a number that counts nothing by name."""
    if not is_one_for(counted.quota):
        return None
    return next((n for n in counted.found.nouns if counted.quota.end <= n.span.start < counted.following), None)


def _named_before(counted: Counted) -> Recipient | None:
    """Before the bracket that the quota stands in ("24 giải cá nhân (1 giải nhất …)"), or behind "mỗi"."""
    desk, found, quota = counted.desk, counted.found, counted.quota
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
