"""Classes of units that labels and clauses tell by size or grade: "Đơn vị có trên 5.000 đoàn viên", "tổ hạng A"."""

from __future__ import annotations

from extractors.awards.clauses import Desk, Found
from extractors.awards.quota import Quota
from extractors.awards.spelling import loose
from extractors.rules import Example, Rule
from schemas import Span

SIZE_CLASS = Rule(
    "class_of_size",
    loose(r"""
    ^\W{0,9}(?:(?:đối\svới|với)\s)?(?:\w[^:;.()\d]{0,60}?\s(?:có|đủ)\s)?
    (?:từ|dưới|trên|hơn|chưa\s(?:đủ|tới|đến)|không\sđủ)\s\d[\d.]{0,6}\s(?!%)
    """),
    (
        Example("⟦Đơn vị có trên 5.000 ⟧đoàn viên"),
        Example("⟦từ 7 ⟧đến 11 đơn vị"),
        Example("⟦Đối với chi bộ có dưới 10 ⟧đảng viên"),
        Example("Thôn có từ 90 % số hộ đạt"),
        Example("Tặng Giấy khen cho 05 tập thể"),
    ),
)
PAID_CLASS = Rule(
    "class_that_is_paid",
    loose(
        r"(?P<group>\b(?:[^\W\d]{1,9}\s){0,3}(?:hạng|loại|nhóm)\s(?:[abcd]|[ivx]{1,3}|\d))\s(?:được\s|nhận\s|thưởng\s){0,2}"
        r"\d[\d.,]{0,12}\s[^;,:()]{2,24}\(\s?$"
    ),
    (
        Example("⟦tổ hạng A 3.000.000 đồng (⟧", {"group": "tổ hạng A"}),
        Example("thưởng 3.000.000 đồng ("),
    ),
)


def paid_class(desk: Desk, found: Found, quota: Quota) -> Span | None:
    """ "tổ hạng A 3.000.000 đồng (hai tổ)": the class that the number in the bracket is of."""
    if quota.span.start <= found.span.start:
        return None
    reach = Span(max(found.span.start, quota.span.start - 80), quota.span.start)
    match = next(desk.reading.find(PAID_CLASS, reach), None)
    return Span(*match.span("group")) if match else None


def class_of_size(desk: Desk, label: Span) -> bool:
    """ "Đơn vị có trên 100 đoàn viên:": the number of a label tells a class of units and is no quota."""
    return desk.reading.first(SIZE_CLASS, label) is not None
