"""Lists of prices put onto the awards that have none yet: "Nhất 5.000.000 đ, Nhì 3.000.000 đ", "1.000.000 đồng/tập thể"."""

from __future__ import annotations

from collections.abc import Sequence

from extractors.awards.clauses import Desk, Found
from extractors.awards.drafts import Draft
from extractors.awards.money import Money
from extractors.awards.names import find_names
from extractors.awards.nouns import NounAt
from extractors.awards.prices import IN_TURN
from extractors.awards.quotas import find_quotas
from extractors.awards.ranks import find_ranks
from extractors.awards.spelling import loose
from extractors.rules import Example, Rule
from schemas import Span

FOR_THEM = Rule(
    "for_them",
    loose(r"^\s?(?:/|đối\svới|cho|dành\scho|một)\s?(?:mỗi\s|các\s|một\s)?$"),
    (Example("⟦ đối với ⟧"), Example(", 02 ")),
)


def _ranked(desk: Desk, found: Found, position: int) -> bool:
    behind = [n.span.start for n in found.awards if n.name.is_prize and 0 <= n.span.start - position <= 20]
    return any(":" not in desk.reading.text[position:start] for start in behind)


def _by_winner(desk: Desk, found: Found, drafts: Sequence[Draft]) -> bool:
    """ "Giấy khen: 1.000.000 đồng/tập thể, 500.000 đồng/cá nhân": put onto the rules for such winners that have none yet."""
    if not found.money or find_quotas(desk, found, None):
        return False
    names = {n.name.slug for n in found.names}
    priced = False
    for index, money in enumerate(found.money):
        floor = found.money[index - 1].span.end if index else found.span.start
        following = found.money[index + 1].span.start if index + 1 < len(found.money) else found.span.end
        winners = _winners_of(desk, found, money, floor, following)
        for draft in _meant(desk, winners, [d for d in drafts if d.name.slug in names or not (names or d.name.is_prize)]):
            if not draft.is_paid:
                draft.pay(money)
                draft.spans.append(found.span)
                priced = True
    return priced


def _meant(desk: Desk, winners: Sequence[NounAt], drafts: Sequence[Draft]) -> list[Draft]:
    """The rules for such winners: those whose group is called so ("xã", "thôn"), else those of their kind."""
    called = {n.span.of(desk.view.folded) for n in winners if not n.noun.generic}
    grouped = [d for d in drafts if d.group and any(d.group.lower().startswith(name) for name in called)]
    return grouped or [d for d in drafts if d.recipient in {n.noun.kind for n in winners}]


def _winners_of(desk: Desk, found: Found, money: Money, floor: int, following: int) -> list[NounAt]:
    """For whom an amount is: "đồng/tập thể", "đồng đối với tập thể", "mỗi tập thể được thưởng … đồng"."""
    nouns = [n for n in found.nouns if not (money.salary and money.span.contains(n.span))]  # "lương cơ sở" is no winner
    own = [n for n in nouns if n.span.overlaps(money.span) or 0 <= n.span.start - money.span.end <= 1]
    if own:
        return own
    behind = [n for n in nouns if money.span.end < n.span.start < following]
    if behind and desk.reading.first(FOR_THEM, Span(money.span.end, behind[0].span.start)):
        return behind[:1]
    return [n for n in nouns if floor <= n.span.start < money.span.start]


def price_of_label(found: Found, label: Found | None, drafts: Sequence[Draft]) -> bool:
    """ "Giải Nhất: 5.000.000 đồng" in a list of prices: for the prizes of that rank that have none yet."""
    if label is None or not label.awards or not found.money or found.awards:
        return False
    slug = label.awards[0].name.slug
    waiting = [d for d in drafts if d.name.slug == slug and not d.is_paid and d.name.is_prize]
    for draft in waiting:
        draft.pay(found.money[0])
        draft.spans.append(Span(label.span.start, found.money[0].span.end))
    return bool(waiting)


def price_list(desk: Desk, found: Found, drafts: Sequence[Draft]) -> bool:
    """A list of prices without numbers ("Nhất 5.000.000 đ, Nhì 3.000.000 đ") put onto the prizes that have none yet."""
    if _by_winner(desk, found, drafts):
        return True
    if len(found.money) < 2 or any(q.award or _ranked(desk, found, q.end) for q in find_quotas(desk, found, None)):
        return False
    named = [n for n in find_names(desk.view, desk.reading, found.span) if n.name.is_prize]
    ranks = named if len(named) >= len(found.money) else find_ranks(desk.reading, found.span)
    listed = {d.name.slug for d in drafts} & {r.name.slug for r in ranks}
    if len(ranks) < 2 or not listed or desk.reading.has(IN_TURN, found.span):
        return False
    for rank, following in zip(ranks, [*(r.span.start for r in ranks[1:]), found.span.end], strict=True):
        amount = next((m for m in found.money if rank.span.end <= m.span.start < following), None)
        for draft in drafts:
            if amount and not draft.is_paid and draft.name.slug == rank.name.slug:
                draft.pay(amount)
                draft.spans.append(Span(rank.span.start, amount.span.end))
    return True
