"""Groups of prizes that a clause opens: "Ở hạng mục ảnh đơn, …", "đối với phòng giao dịch có một giải nhất …"."""

from __future__ import annotations

from extractors.awards.clauses import Desk, Found
from extractors.awards.spelling import loose
from extractors.rules import Example, Rule
from schemas import Span

KIND_OF_ENTRY = Rule(
    "kind_of_entry",
    loose(
        r"\b(?:(?:ở|với|riêng)\s)?(?P<group>(?:hạng\smục|thể\sloại|loại\shình|bảng|nội\sdung|video)\s(?!(?:trao|có|chọn|được|sẽ)\b)[^,;:.()]{2,40}?)\s?(?:,|:|\(|\bchỉ\b|\bcó\b|\bgồm\b|\blà\b)"
    ),
    (
        Example("⟦Ở hạng mục ảnh đơn,⟧ giải Nhất", {"group": "hạng mục ảnh đơn"}),
        Example("hạng ba"),
        Example("Ở mỗi bảng trao một giải Nhất,"),
    ),
)
PRIZES_FOR = Rule(
    "prizes_for_a_group",
    loose(r"\bđối\svới\s(?:các\s)?(?P<group>[^,;:.()\n]{3,60}?)\s(?:sẽ\s)?có\s(?=(?:\w{1,9}\s)?giải\b)"),
    (
        Example("thưởng ⟦đối với phòng giao dịch có ⟧một giải nhất", {"group": "phòng giao dịch"}),
        Example("đối với phòng giao dịch có nợ"),
    ),
)
_NEAR_START = 12


def kind_of_entry(desk: Desk, found: Found) -> Span | None:
    """The kind of entry that a clause begins with: what follows in its sentence is for that kind."""
    match = next(desk.reading.find(KIND_OF_ENTRY, found.span), None)
    if match and match.start() - found.span.start < _NEAR_START:
        return Span(*match.span("group"))
    match = next(desk.reading.find(PRIZES_FOR, found.span), None)
    return Span(*match.span("group")) if match else None
