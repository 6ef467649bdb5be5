"""Prize money joined to the prizes of its clause, of the clause before, or of a price list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extractors.awards.clauses import Desk, Found
from extractors.awards.drafts import Draft
from extractors.awards.money import Money
from extractors.awards.names import find_names, find_ranks
from extractors.awards.nouns import NounAt
from extractors.awards.quotas import find_quotas
from extractors.awards.spelling import loose
from extractors.rules import Example, Rule
from schemas import Span

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


def price(desk: Desk, found: Found, label: Found | None, drafts: list[Draft], earlier: Sequence[Draft]) -> list[Draft]:
    """The clause's ``drafts`` with their money; ``earlier`` drafts of the sentence get what is listed in turn for them."""
    priced = _price(desk, found, drafts, earlier)
    if label and len(label.money) == 1 and not label.awards[1:]:  # "Giấy khen, thưởng 500.000 đồng/người: 20 công nhân"
        for draft in priced:
            if not draft.is_paid:
                draft.pay(label.money[0])
    return priced


def _price(desk: Desk, found: Found, drafts: list[Draft], earlier: Sequence[Draft]) -> list[Draft]:
    money = found.money
    if not money or desk.reading.has(NO_PRIZE_MONEY, found.span):
        return drafts
    if desk.reading.has(IN_TURN, found.span) and len(money) > 1:
        return _in_turn(found, money, drafts, earlier)
    if not drafts:
        _for_all(found, money[-1], [d for d in earlier if not d.is_paid and (d.name.is_prize or money[-1].salary)])
        return drafts
    money = [m for m in money if not _for_each_winner(desk, found, m, drafts)]
    if not money:
        return drafts
    prizes = [d for d in drafts if d.name.is_prize]
    for draft in prizes or drafts:  # the money goes with the prize, not with the certificate that comes with it
        following = min((d.at for d in (prizes or drafts) if d.at > draft.at), default=found.span.end)
        own = [m for m in money if draft.at <= m.span.start < max(following, draft.at + 1)]
        before = [m for m in money if m.span.end <= draft.at and draft.at - m.span.end < 16]
        chosen = own[0] if own else before[-1] if before and draft is drafts[0] else _before_bracket(desk, found, draft)
        if chosen and draft.comparator != "percent_min":
            draft.pay(chosen)
    last = money[-1]
    if last.each:
        _for_all(found, last, [d for d in drafts if not d.is_paid and d.at < last.span.start and d.name.is_prize])
    return drafts


def _before_bracket(desk: Desk, found: Found, draft: Draft) -> Money | None:
    """ "… 2.000.000 đồng (mỗi tháng 01 khoa nội, 01 khoa ngoại)": the bracket tells who gets the amount in front of it."""
    text = desk.view.plain
    opened = text.rfind("(", found.span.start, draft.at)
    if opened < 0 or text.find(")", opened, draft.at) >= 0:
        return None
    return next((m for m in found.money if m.span.end <= opened <= m.span.end + 2), None)


def _for_each_winner(desk: Desk, found: Found, money: Money, drafts: Sequence[Draft]) -> bool:
    """ "… 03 thôn và 20 hộ, mỗi thôn được thưởng 1.000.000 đồng": an amount for one kind of the winners."""
    for noun in found.nouns:
        reach = (
            Span(max(found.span.start, noun.span.start - 6), noun.span.start) if noun.span.start > found.span.start else None
        )
        near = -len(money.span) < money.span.start - noun.span.end < 20 and noun.span.start < money.span.end
        if reach and near and desk.reading.has(EACH_ALONE, reach):
            meant = [d for d in drafts if d.recipient == noun.noun.kind and not d.is_paid]
            for draft in meant:
                draft.pay(money)
            return bool(meant) and not meant[0].name.is_prize
    return False


def _for_all(found: Found, money: Money, drafts: Sequence[Draft]) -> None:
    if money.each or money.salary:
        for draft in drafts:
            draft.pay(money)
            draft.spans.append(found.span)


def _in_turn(found: Found, money: Sequence[Money], drafts: list[Draft], earlier: Sequence[Draft]) -> list[Draft]:
    waiting = [d for d in drafts if d.counted] or [d for d in earlier if d.counted]
    if len(waiting) == len(money):
        for draft, amount in zip(waiting, money, strict=True):
            draft.pay(amount)
            draft.spans.append(found.span)
        return drafts
    if len(drafts) == 1 and (not drafts[0].counted or drafts[0].high == len(money)):
        return [
            replace(drafts[0], comparator="exact", low=1, high=1, cash=m.vnd, salary=m.salary, spans=list(drafts[0].spans))
            for m in money
        ]
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
