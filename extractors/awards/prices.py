"""Prize money joined to the prizes of its clause, of the clause before, or of a price list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extractors.awards.clauses import Desk, Found
from extractors.awards.drafts import Draft
from extractors.awards.money import Money
from extractors.awards.spelling import loose
from extractors.rules import Example, Rule
from schemas import Span

IN_TURN = Rule(
    "in_turn",
    loose(r"\b(?:lần\slượt|tương\sứng(?:\slà)?|theo\sthứ\stự)\b"),
    (
        Example("trị giá ⟦lần lượt⟧ 300 triệu"),
        Example("thưởng ⟦theo thứ tự⟧ 10 - 7 - 5 triệu đồng"),
        Example("mỗi giải 300 nghìn"),
    ),
)
EACH_ALONE = Rule("each_alone", loose(r"\bmỗi\s$"), (Example("⟦mỗi ⟧"), Example("các ")))
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
        near = own[:1] or (before[-1:] if draft is drafts[0] else [])
        chosen = _before_bracket(desk, found, draft) or next(iter(near), None)
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
