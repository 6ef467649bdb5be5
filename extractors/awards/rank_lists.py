"""Prizes listed by rank with one number for all: "nhất, nhì, ba, mỗi hạng 01 giải", "3 giải (nhất 3 triệu, nhì 2 triệu …)"."""

from __future__ import annotations

import re

from extractors.awards.clauses import Desk, Found
from extractors.awards.drafts import Draft
from extractors.awards.frames import Frame
from extractors.awards.label_groups import TEAM
from extractors.awards.money import Money
from extractors.awards.named import NamedAward
from extractors.awards.ranks import find_ranks
from extractors.awards.spelling import loose
from extractors.awards.terms import per_of
from extractors.rules import Example, Rule
from schemas import Span

ONE_OF_EACH = Rule(
    "one_of_each_rank",
    loose(
        r"\b(?P<ranks>(?:giải\s)?nhất\s?,\s(?:giải\s)?nhì[^;.:()]{0,40}?),?\smỗi\s(?:hạng|thứ|loại|giải|bậc)\s(?:01|1|một)\sgiải\b"
    ),
    (
        Example("⟦Nhất, Nhì, Ba mỗi hạng 01 giải⟧; được tặng cờ", {"ranks": "Nhất, Nhì, Ba"}),
        Example("⟦nhất, nhì, ba, mỗi thứ một giải⟧", {"ranks": "nhất, nhì, ba"}),
        Example("01 giải nhất, 02 giải nhì, mỗi giải 500.000 đồng"),
    ),
)
_BEGINS_LIST = re.compile("[(:]")
_BESIDE = 3  # characters between a rank and its money


def rank_list(desk: Desk, found: Found, frame: Frame) -> list[Draft]:
    """One prize of each rank of such a list."""
    match = next(desk.reading.find(ONE_OF_EACH, found.span), None)
    if match:
        ranks = [(rank, None) for rank in find_ranks(desk.reading, Span(*match.span("ranks")))]
        return [_draft(desk, found, frame, rank, None) for rank, _ in ranks]
    return [_draft(desk, found, frame, rank, money) for rank, money in _paid_ranks(desk, found)]


def _paid_ranks(desk: Desk, found: Found) -> list[tuple[NamedAward, Money]]:
    """Ranks with their money, where a number in front of them says that there are so many prizes."""
    ranks = find_ranks(desk.reading, found.span) if len(found.money) > 1 else []
    paid = [(r, m) for r in ranks for m in found.money if 0 <= m.span.start - r.span.end <= _BESIDE]
    if len(paid) < 2:
        return []
    before = [
        (c, desk.view.plain[c.span.end : paid[0][0].span.start]) for c in found.counts if c.span.end < paid[0][0].span.start
    ]
    return paid if any(c.low == c.high == len(paid) and _BEGINS_LIST.search(gap) for c, gap in before) else []


def _draft(desk: Desk, found: Found, frame: Frame, rank: NamedAward, money: Money | None) -> Draft:
    nouns = [n.noun.kind for n in found.nouns if n.span.end <= rank.span.start and n.noun.kind != "any"]
    per = per_of(desk, frame.time, frame.unit)
    apart = frame.group is not None and desk.reading.first(TEAM, frame.group) is None  # there is one team competition only
    draft = Draft(
        name=rank.name,
        recipient=nouns[-1] if nouns else frame.recipients[0] if frame.recipients else "any",
        spans=[found.span, *frame.spans],
        comparator="exact",
        low=1,
        high=1,
        group=" ".join(frame.group.of(desk.view.text).split()) if frame.group else None,
        grantor=frame.grantor,
        per="prize_group" if apart and per == "campaign" else per,
        at=rank.span.start,
    )
    if money:
        draft.pay(money)
    return draft
