"""One winner though no number is given: "cho đơn vị có điểm cao nhất", "lớp xếp nhất nhận 300.000 đồng"."""

from __future__ import annotations

from extractors.awards.clauses import Desk, Found
from extractors.awards.frames import Frame
from extractors.awards.handed import handed_to
from extractors.awards.money import Money
from extractors.awards.named import NamedAward
from extractors.awards.nouns import NounAt
from extractors.awards.results import LEFT_OPEN
from extractors.awards.spelling import loose
from extractors.rules import Example, Rule
from schemas import Span

SUPERLATIVE = Rule(
    "the_best_one",
    loose(r"""
    ^(?:\s\w{1,12}){0,6}?\s(?:(?:cao|nhiều|tốt|xuất\ssắc|tiêu\sbiểu|khá|sớm|đẹp|sạch)\snhất|(?:dẫn|đứng)\sđầu
    |(?:xếp|đứng|đạt|về)\s(?:hạng\s|thứ\s|hạng\sthứ\s)?(?:nhất|nhì|hai|ba|tư|bốn|năm|\d)|hạng\s(?:nhất|nhì|ba|tư)|(?:nhất|nhì)(?=\s(?:được|nhận|bảng|thưởng)\b))\b
    """),
    (
        Example("⟦ nhất⟧ được thưởng"),
        Example(" nhất trí"),
        Example("⟦ có điểm cao nhất⟧ của khối"),
        Example("⟦ đứng thứ tư⟧ được đề nghị"),
        Example(" có thành tích xuất sắc"),
    ),
)
SUPERLATIVE_LABEL = Rule(
    "the_best_one_as_label",
    loose(r"\b(?:(?:dẫn|đứng)\sđầu|(?:cao|nhiều|tốt)\snhất|(?:xếp|đứng)\s(?:hạng\s|thứ\s){0,2}(?:nhất|nhì|hai|ba|tư|\d))\b"),
    (Example("Khu phố ⟦dẫn đầu⟧ mỗi cụm"), Example("khu phố ⟦xếp thứ hai⟧"), Example("Khu phố tiêu biểu")),
)
RANKS_WIN = Rule(
    "ranks_win",
    loose(
        r"^\W{0,9}(?:[^\W\d]{2,8}\s){0,2}?(?P<ranks>(?:xếp\s)?(?:hạng|thứ|nhất|nhì)(?:\s(?:nhất|nhì|ba|tư|hai|hạng|thứ|và)|,){0,6})\s(?:được|nhận|thì)\b"
    ),
    (
        Example("⟦Hạng nhì và hạng ba nhận⟧ Bằng khen", {"ranks": "Hạng nhì và hạng ba"}),
        Example("⟦Hạng nhất được⟧ tặng Cờ thi đua", {"ranks": "Hạng nhất"}),
        Example("⟦Phường hạng nhì, hạng ba nhận⟧ Giấy khen", {"ranks": "hạng nhì, hạng ba"}),
        Example("Hạng mục ảnh được"),
    ),
)
_RANK_WORDS = {"nhất", "nhì", "ba", "tư", "hai", "nhat", "nhi", "tu"}
_PAID_NEXT = 24  # characters between "dẫn đầu" and the money


def ranks_that_win(desk: Desk, found: Found) -> int:
    """ "Hạng nhì và hạng ba nhận Bằng khen": how many places the clause begins with; none is 0."""
    match = desk.reading.first(RANKS_WIN, found.span)
    return sum(word.strip(",") in _RANK_WORDS for word in match["ranks"].split()) if match else 0


def best_that_are_paid(desk: Desk, found: Found) -> list[tuple[NounAt, Money]]:
    """ "phân xưởng đào lò dẫn đầu 15.000.000 đồng": one winner each, with the amount right behind."""
    paid: list[tuple[NounAt, Money]] = []
    for noun in found.nouns:
        best = desk.reading.first(SUPERLATIVE, Span(noun.span.end, found.span.end)) if noun.span.end < found.span.end else None
        end = noun.span.end + best.end() if best else found.span.end
        money = next((m for m in found.money if best and 0 <= m.span.start - end <= _PAID_NEXT), None)
        if money and not any(at is noun or kept is money for at, kept in paid):
            paid.append((noun, money))
    return paid


def is_single(desk: Desk, found: Found, award: NamedAward, frame: Frame) -> bool:
    """One winner though no number is given: "cho đơn vị có điểm cao nhất", "lớp xếp nhất nhận 300.000đ", "… cho giải Nhất"."""
    if award.name.is_prize:
        return bool(found.money) and not desk.reading.has(LEFT_OPEN, found.span)
    winners = handed_to(desk, found, award) or [n for n in found.nouns if n.span.end <= award.span.start][:1]
    if not winners and frame.group and award.span.start == found.span.start:
        return desk.reading.has(SUPERLATIVE_LABEL, frame.group)
    if not winners or winners[0].span.end >= found.span.end:
        return False
    return desk.reading.first(SUPERLATIVE, Span(winners[0].span.end, found.span.end)) is not None
