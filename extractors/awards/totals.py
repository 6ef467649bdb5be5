"""Totals: numbers of a clause that other numbers of it split up."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.awards.clauses import Desk, Found
from extractors.awards.quota import Quota
from extractors.awards.spelling import loose
from extractors.rules import Example, Rule
from schemas import Span

PARTS = Rule(
    "parts_follow",
    loose(r"\b(?:trong\sđó|trong\ssố\sđó|gồm|cụ\sthể)\b"),
    (Example("15 Bằng khen, ⟦trong đó⟧ 05 Bằng khen"), Example("15 Bằng khen và 05 Giấy khen")),
)
SO_MANY_FOR_SO_MANY = Rule(
    "so_many_for_so_many",
    loose(r"^[^.;:]{0,90}?\b(?:cho|tặng|trao)\s(?:các\s|những\s)?$"),
    (Example("⟦ của UBND tỉnh cho ⟧"), Example(", ")),
)
EACH = re.compile(r"\b(?:mỗi|từng|moi|tung)\s")


def is_sum(desk: Desk, quota: Quota, later: Sequence[Quota]) -> bool:
    """ "15 giải tập thể (1 giải đặc biệt …)", "15 Bằng khen, trong đó 05 Bằng khen …": the parts are the rules."""
    if quota.award is None or not any(q.award for q in later):
        return False
    part = next((q for q in later if q.award and not q.award.series), later[0])
    gap = Span(quota.end, part.span.start) if part.span.start > quota.end else None
    return bool(gap and (desk.reading.has(PARTS, gap) or (quota.award.series and "(" in desk.view.plain[gap.start : gap.end])))


def is_split_up(desk: Desk, found: Found, quota: Quota, later: Sequence[Quota]) -> bool:
    """Whether a later number of the clause says it again: per winner ("03 Cờ thi đua cho ba huyện"), or for each of them."""
    return _is_spread(desk, found, quota, later) or _is_handed_out(desk, found, quota, later)


def _is_handed_out(desk: Desk, found: Found, quota: Quota, later: Sequence[Quota]) -> bool:
    if quota.award is None or quota.count is None or quota.award.series or not later:
        return False
    for other in later:
        if other.noun is None or other.count is None or other.span.start <= quota.end:
            continue
        gap = Span(quota.end, other.span.start)
        if other is later[0] and _same(quota, other) and desk.reading.first(SO_MANY_FOR_SO_MANY, gap):
            return True
        each = any(quota.end <= o.span.start < other.span.start and not o.is_time for o in found.occasions)
        if each and other.count.high < quota.count.low:
            return True
    return False


def _same(quota: Quota, other: Quota) -> bool:
    return bool(quota.count and other.count and (quota.count.low, quota.count.high) == (other.count.low, other.count.high))


def _is_spread(desk: Desk, found: Found, quota: Quota, later: Sequence[Quota]) -> bool:
    """ "ba đơn vị dẫn đầu ba khối, mỗi khối một đơn vị": the number for each says it all; a limit stays what it is."""
    if quota.noun is None or quota.count is None or quota.count.low < 2 or quota.comparator == "max":
        return False
    if any(o.span.start < quota.span.start and not o.is_time for o in found.occasions):
        return False
    for other in later:
        same = other.noun is not None and other.noun.span.of(desk.reading.text) == quota.noun.span.of(desk.reading.text)
        each = any(quota.end <= o.span.start < other.span.start and not o.is_time for o in found.occasions)
        if same and each and other.count and other.count.high == 1 and not explains(desk, quota, other):
            return True
    return False


def explains(desk: Desk, total: Quota, part: Quota) -> bool:
    """ "34 hộ (mỗi khóm 01 hộ)", "tối đa 04 xã, mỗi khối một xã": the later number only tells how the total is spread."""
    if total.noun is None or part.noun is None or total.count is None or part.count is None or part.span.start <= total.end:
        return False
    if part.count.high != 1 or total.count.low < 2 or total.award or part.award:
        return False
    text = desk.reading.text
    if part.noun.span.of(text) != total.noun.span.of(text):
        return False
    gap = text[total.end : part.span.start]
    opened = gap.lstrip()[:1] == "(" and ")" not in gap
    return EACH.search(gap) is not None and (opened or total.comparator == "max") and not any(c in gap for c in ";:")
