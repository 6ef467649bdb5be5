"""One winner though no number is given: "cho đơn vị có điểm cao nhất", "lớp xếp nhất nhận 300.000 đồng"."""

from __future__ import annotations

from extractors.awards.clauses import Desk, Found
from extractors.awards.frames import Frame
from extractors.awards.handed import handed_to
from extractors.awards.names import NamedAward
from extractors.awards.results import LEFT_OPEN
from extractors.awards.spelling import loose
from extractors.rules import Example, Rule
from schemas import Span

SUPERLATIVE = Rule(
    "the_best_one",
    loose(r"""
    ^(?:\s\w{1,12}){0,6}?\s(?:(?:cao|nhiều|tốt|xuất\ssắc|tiêu\sbiểu|khá|sớm|đẹp|sạch)\snhất|(?:dẫn|đứng)\sđầu
    |(?:xếp|đứng|đạt|về)\s(?:hạng\s|thứ\s|hạng\sthứ\s)?(?:nhất|nhì|hai|ba|tư|bốn|năm|\d)|hạng\s(?:nhất|nhì|ba|tư))\b
    """),
    (
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
MANY = Rule(
    "many",
    loose(r"\b(?:các|những|mọi|nhiều)\s$"),
    (Example("cho ⟦các ⟧"), Example("cho ")),
)


def is_single(desk: Desk, found: Found, award: NamedAward, frame: Frame) -> bool:
    """One winner though no number is given: "cho đơn vị có điểm cao nhất", "lớp xếp nhất nhận 300.000đ", "… cho giải Nhất"."""
    if award.name.is_prize:
        return bool(found.money) and not desk.reading.has(LEFT_OPEN, found.span)
    winners = handed_to(desk, found, award) or [n for n in found.nouns if n.span.end <= award.span.start][:1]
    if not winners and frame.group and award.span.start == found.span.start:
        return desk.reading.has(SUPERLATIVE_LABEL, frame.group)
    if len(winners) == 0 or winners[0].span.end >= found.span.end:
        return False
    if winners[0].span.start == found.span.start:
        return desk.reading.first(SUPERLATIVE, Span(winners[0].span.end, found.span.end)) is not None
    before = Span(max(found.span.start, winners[0].span.start - 8), winners[0].span.start)
    best = desk.reading.first(SUPERLATIVE, Span(winners[0].span.end, found.span.end))
    return best is not None and not desk.reading.has(MANY, before)
