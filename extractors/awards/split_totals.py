"""Totals that the text splits up by groups: "05 khoa (khối lâm sàng 03, khối cận lâm sàng 02)", "02 đơn vị, trong đó một …"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from extractors.awards.clauses import Desk, Found
from extractors.awards.nouns import group_phrase
from extractors.awards.quantities import Count
from extractors.awards.quota import Quota
from extractors.awards.spelling import loose
from extractors.awards.totals import PARTS
from extractors.rules import Example, Rule
from schemas import Span

PART = Rule(
    "part_in_bracket",
    loose(r"""
    [(,;]\s?(?:(?:riêng\s|trong\sđó\s)?(?P<group>[^\W\d][^,;:()\d]{2,60}?)\s(?:là\s|có\s)?(?P<number>\d{1,3})
    |(?P<first>\d{1,3})\s(?:[^\W\d]{2,9}\s){0,2}?(?:thuộc|của|ở|là)\s(?P<behind>[^,;:()\d]{3,60}?))(?=\s?[,;)])
    """),
    (
        Example("05 khoa ⟦(khối lâm sàng 03⟧⟦, khối còn lại 02⟧)", {"group": "khối lâm sàng", "number": "03"}),
        Example("04 tập thể ⟦(02 thuộc khối tỉnh⟧⟦, 02 thuộc khối huyện⟧)", {"first": "02", "behind": "khối tỉnh"}),
        Example("05 khoa (mỗi khối 01 khoa)"),
    ),
)
TO_THE_NEXT = re.compile(r"\s*,?\s*(?:và|va)?\s*$")


def split_totals(desk: Desk, found: Found, quotas: Sequence[Quota]) -> list[Quota]:
    """``quotas`` with each total that its parts add up to replaced by the parts, which know their groups."""
    result: list[Quota] = []
    rest = list(quotas)
    while rest:
        quota = rest.pop(0)
        listed = _listed(desk, found, quota, rest)
        parts = listed or _in_bracket(desk, found, quota)
        result += parts or [quota]
        rest = rest[len(listed) :]
    return result


def _in_bracket(desk: Desk, found: Found, quota: Quota) -> list[Quota]:
    opened = desk.reading.text.find("(", quota.end, min(found.span.end, quota.end + 24))
    closed = desk.reading.text.find(")", opened, found.span.end) if opened >= 0 and quota.noun and quota.count else -1
    if closed < 0:
        return []
    matches = list(desk.reading.find(PART, Span(opened, closed + 1)))
    numbers = ["number" if m["number"] else "first" for m in matches]
    counts = [Count(Span(*m.span(n)), int(m[n]), int(m[n])) for m, n in zip(matches, numbers, strict=True)]
    if len(counts) < 2 or not quota.count or sum(c.high for c in counts) != quota.count.high:
        return []
    groups = [Span(*m.span("group" if m["group"] else "behind")) for m in matches]
    whole = [Span(min(g.start, c.span.start), max(g.end, c.span.end)) for g, c in zip(groups, counts, strict=True)]
    return [replace(quota, span=s, count=c, part=g) for s, g, c in zip(whole, groups, counts, strict=True)]


def _listed(desk: Desk, found: Found, quota: Quota, later: Sequence[Quota]) -> list[Quota]:
    """The parts right behind "trong đó" that count the same and add up."""
    if quota.noun is None or quota.count is None or not later or later[0].span.start <= quota.end:
        return []
    text = desk.reading.text
    if not desk.reading.has(PARTS, Span(quota.end, later[0].span.start)):
        return []
    parts: list[Quota] = []
    for index, other in enumerate(later):
        if other.noun is None or other.count is None or other.noun.span.of(text) != quota.noun.span.of(text):
            break
        start = other.noun.span.start
        words = text[start : later[index + 1].span.start] if index + 1 < len(later) else ""
        whole = Span(start, start + len(TO_THE_NEXT.sub("", words))) if words else None
        parts.append(replace(other, part=whole or group_phrase(desk.view, desk.reading, other.noun, found.span.end)))
    total = sum(p.count.high for p in parts if p.count)
    return parts if len(parts) > 1 and total == quota.count.high else []
