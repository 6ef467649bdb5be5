"""Prize money joined to the prizes of its clause, of the clause before, or of a price list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extractors.awards.clauses import Desk, Found
from extractors.awards.drafts import Draft
from extractors.awards.money import Money, base_salary_multiple
from extractors.awards.names import find_names, find_ranks
from extractors.awards.quotas import find_quotas
from extractors.awards.spelling import loose
from extractors.rules import Example, Rule
from schemas import Span
from schemas.vocabulary import Recipient

IN_TURN = Rule(
    "in_turn",
    loose(r"\blần\slượt\b"),
    (Example("trị giá ⟦lần lượt⟧ 300 triệu"), Example("mỗi giải 300 nghìn")),
)
EACH_ALONE = Rule("each_alone", loose(r"\bmỗi\s$"), (Example("⟦mỗi ⟧"), Example("các ")))
FOR_THEM = Rule(
    "for_them",
    loose(r"^\s?(?:/|đối\svới|cho|dành\scho|một)\s?(?:mỗi\s|các\s|một\s)?$"),
    (Example("⟦ đối với ⟧"), Example(", 02 ")),
)
NO_PRIZE_MONEY = Rule(
    "no_prize_money",
    loose(r"\b(?:kinh\sphí|hỗ\strợ|chi\sphí|làm\slợi|doanh\sthu|dự\stoán|ngân\ssách|tổng\sgiá\strị)\b"),
    (Example("⟦Kinh phí⟧ 50 triệu đồng"), Example("giải Nhất 5 triệu đồng")),
)


def price(desk: Desk, found: Found, drafts: list[Draft], earlier: Sequence[Draft]) -> list[Draft]:
    """The clause's ``drafts`` with their money; ``earlier`` drafts of the sentence get what is listed in turn for them."""
    salary = base_salary_multiple(desk.reading, found.span)
    for draft in drafts or earlier:
        draft.salary = salary or draft.salary
    money = found.money
    if not money or desk.reading.has(NO_PRIZE_MONEY, found.span):
        return drafts
    if desk.reading.has(IN_TURN, found.span) and len(money) > 1:
        return _in_turn(found, money, drafts, earlier)
    if not drafts:
        _for_all(found, money[-1], [d for d in earlier if d.cash is None and d.name.is_prize])
        return drafts
    money = [m for m in money if not _for_each_winner(desk, found, m, drafts)]
    if not money:
        return drafts
    prizes = [d for d in drafts if d.name.is_prize]
    for draft in prizes or drafts:  # the money goes with the prize, not with the certificate that comes with it
        following = min((d.at for d in (prizes or drafts) if d.at > draft.at), default=found.span.end)
        own = [m for m in money if draft.at <= m.span.start < max(following, draft.at + 1)]
        before = [m for m in money if m.span.end <= draft.at and draft.at - m.span.end < 16]
        chosen = own[0] if own else before[-1] if before and draft is drafts[0] else None
        if chosen and draft.comparator != "percent_min":
            draft.cash = chosen.vnd
    last = money[-1]
    if last.each:
        _for_all(found, last, [d for d in drafts if d.cash is None and d.at < last.span.start and d.name.is_prize])
    return drafts


def _for_each_winner(desk: Desk, found: Found, money: Money, drafts: Sequence[Draft]) -> bool:
    """ "… 03 thôn và 20 hộ, mỗi thôn được thưởng 1.000.000 đồng": an amount for one kind of the winners."""
    for noun in found.nouns:
        reach = (
            Span(max(found.span.start, noun.span.start - 6), noun.span.start) if noun.span.start > found.span.start else None
        )
        near = -len(money.span) < money.span.start - noun.span.end < 20 and noun.span.start < money.span.end
        if reach and near and desk.reading.has(EACH_ALONE, reach):
            meant = [d for d in drafts if d.recipient == noun.noun.kind and d.cash is None]
            for draft in meant:
                draft.cash = money.vnd
            return bool(meant) and not meant[0].name.is_prize
    return False


def _for_all(found: Found, money: Money, drafts: Sequence[Draft]) -> None:
    if money.each:
        for draft in drafts:
            draft.cash = money.vnd
            draft.spans.append(found.span)


def _in_turn(found: Found, money: Sequence[Money], drafts: list[Draft], earlier: Sequence[Draft]) -> list[Draft]:
    waiting = [d for d in drafts if d.counted] or [d for d in earlier if d.counted]
    if len(waiting) == len(money):
        for draft, amount in zip(waiting, money, strict=True):
            draft.cash = amount.vnd
            draft.spans.append(found.span)
        return drafts
    if len(drafts) == 1 and (not drafts[0].counted or drafts[0].high == len(money)):
        return [replace(drafts[0], comparator="exact", low=1, high=1, cash=m.vnd, spans=list(drafts[0].spans)) for m in money]
    return drafts


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
        kinds = _winners_of(desk, found, money, floor, following)
        for draft in drafts if kinds else ():
            if (
                draft.cash is None
                and draft.recipient in kinds
                and (draft.name.slug in names if names else not draft.name.is_prize)
            ):
                draft.cash = money.vnd
                draft.spans.append(found.span)
                priced = True
    return priced


def _winners_of(desk: Desk, found: Found, money: Money, floor: int, following: int) -> set[Recipient]:
    """For whom an amount is: "đồng/tập thể", "đồng đối với tập thể", "mỗi tập thể được thưởng … đồng"."""
    own = {n.noun.kind for n in found.nouns if n.span.overlaps(money.span) or 0 <= n.span.start - money.span.end <= 1}
    if own:
        return own
    behind = [n for n in found.nouns if money.span.end < n.span.start < following]
    if behind and desk.reading.first(FOR_THEM, Span(money.span.end, behind[0].span.start)):
        return {behind[0].noun.kind}
    return {n.noun.kind for n in found.nouns if floor <= n.span.start < money.span.start}


def price_of_label(found: Found, label: Found | None, drafts: Sequence[Draft]) -> bool:
    """ "Giải Nhất: 5.000.000 đồng" in a list of prices: for the prizes of that rank that have none yet."""
    if label is None or not label.awards or not found.money or found.awards:
        return False
    slug = label.awards[0].name.slug
    waiting = [d for d in drafts if d.name.slug == slug and d.cash is None and d.name.is_prize]
    for draft in waiting:
        draft.cash = found.money[0].vnd
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
    if len(ranks) < 2 or desk.reading.has(IN_TURN, found.span):
        return False
    for rank, following in zip(ranks, [*(r.span.start for r in ranks[1:]), found.span.end], strict=True):
        amount = next((m for m in found.money if rank.span.end <= m.span.start < following), None)
        for draft in drafts:
            if amount and draft.cash is None and draft.name.slug == rank.name.slug:
                draft.cash = amount.vnd
                draft.spans.append(Span(rank.span.start, amount.span.end))
    return True
