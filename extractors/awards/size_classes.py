"""Classes of units that labels and clauses tell by size: "Đơn vị có trên 5.000 đoàn viên"."""

from __future__ import annotations

from extractors.awards.clauses import Desk
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


def class_of_size(desk: Desk, label: Span) -> bool:
    """ "Đơn vị có trên 100 đoàn viên:": the number of a label tells a class of units and is no quota."""
    return desk.reading.first(SIZE_CLASS, label) is not None
