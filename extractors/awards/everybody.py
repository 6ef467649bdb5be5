"""Money or a gift for whoever does something: "Ai báo tin kịp thời được thưởng 500 nghìn đồng"."""

from __future__ import annotations

from extractors.awards.clauses import Desk, Found
from extractors.awards.drafts import Draft
from extractors.awards.frames import Frame
from extractors.awards.named import NamedAward, award_names
from extractors.awards.spelling import loose
from extractors.awards.unnumbered import draft_of
from extractors.rules import Example, Rule
from schemas import Span

EVERYBODY = Rule(
    "whoever_does_it",
    loose(r"""
    ^\W{0,9}(?:ai|người(?:\snào)?|(?:mỗi|mọi)\s(?!tuần\b|tháng\b|quý\b|năm\b|đợt\b|kỳ\b)\w{1,9}|[^.;:\d]{3,60}?\s(?:từ|trên|đủ)\s\d{1,4}\s)\b[^.;:\d]{0,90}?
    \bđược\s(?:thưởng|tặng)\s(?:nóng\s|ngay\s){0,2}
    (?=(?:\d[\d.,]*|một|hai|ba)\s(?:triệu|nghìn|ngàn|đồng|đ\b|kg|bao|thùng|bộ|chiếc|cái|suất|phần|cuốn|quyển|bảng|máy|xe))
    """),
    (
        Example("⟦Ai báo tin kịp thời được thưởng ngay ⟧500 nghìn đồng"),
        Example("⟦Mỗi thôn không có vụ việc hình sự được tặng ⟧một bảng tin, trị giá 1.500.000 đồng"),
        Example("⟦Học sinh nộp từ 50 kg ốc trở lên được tặng ⟧05 quyển vở"),
        Example("Mỗi thôn được tặng Giấy khen"),
        *(Example(f"Mỗi {time}, tổ nhất được thưởng 1 triệu đồng") for time in ("tuần", "tháng", "quý", "năm", "đợt", "kỳ")),
        Example("Mỗi thôn chọn 02 hộ được tặng 05 quyển vở"),
    ),
)


def rewarded_drafts(desk: Desk, found: Found, frame: Frame) -> list[Draft]:
    """What such a clause gives, where it names no award."""
    match = desk.reading.first(EVERYBODY, found.span)
    if match is None or any(n.name.slug != "cash_or_gift" for n in found.names):
        return []
    start = found.span.start + match.end()
    nouns = [n.noun.kind for n in found.nouns if n.span.end <= start]
    award = NamedAward(Span(start - 1, start), award_names()["cash_or_gift"])
    draft = draft_of(desk, found, frame, award, nouns[0] if nouns else "individual")
    draft.comparator, draft.low, draft.high, draft.group = "all_qualifying", None, None, None
    for money in found.money[:1]:
        draft.pay(money)
    return [draft]
