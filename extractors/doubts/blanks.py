"""Lines of the letterhead that a draft or an unregistered scan leaves blank."""

from __future__ import annotations

from collections.abc import Iterator

from extractors.rules import Example, Rule
from extractors.structure import DocumentView
from schemas import Record, Span, Warning

BLANK_NUMBER = Rule(
    "blank_number_line",
    r"""(?<!\w) số \s? : [\s._…]{0,40} (?: / \s{0,3} [^\W\d] [^\s]{1,25} | $ )""",
    (
        Example("⟦Số:          /KH-UBND⟧"),
        Example("⟦Số: ...... /QĐ-UBND⟧"),
        Example("⟦Số:⟧"),
        Example("Số: 15/KH-UBND"),
        Example("hệsố: /KH-UBND"),
    ),
)

BLANK_DAY = Rule(
    "blank_day_line",
    r"ngày [\s._…]{0,30} tháng [\s._…]{0,30} (?:\d{1,2} [\s]{0,10})? năm",
    (
        Example("Gia Lai, ⟦ngày       tháng 10 năm⟧ 2025"),
        Example("⟦ngày ... tháng ... năm⟧ 2021"),
        Example("ngày 05 tháng 10 năm 2025"),
    ),
)


def blank_number(view: DocumentView, record: Record) -> Iterator[Warning]:
    """The number line is there, the number is not."""
    if record.header.number is None:
        for span in _in_letterhead(view, BLANK_NUMBER):
            message = "Văn bản để trống số; chưa xác định được số, ký hiệu."
            yield Warning(code="blank_number", message=message, evidence=view.evidence(span))
            return


def blank_date(view: DocumentView, record: Record) -> Iterator[Warning]:
    """The date line is there, the day is not."""
    if record.header.issued_on is None or len(record.header.issued_on) < 10:
        for span in _in_letterhead(view, BLANK_DAY):
            message = "Văn bản để trống ngày ban hành; chỉ ghi nhận phần tháng, năm có trong văn bản."
            yield Warning(code="blank_date", message=message, evidence=view.evidence(span))
            return


def _in_letterhead(view: DocumentView, rule: Rule) -> Iterator[Span]:
    for block in view.main_blocks("letterhead", "title"):
        for match in rule.find(view.folded, block.start, block.end):
            yield Span(match.start(), match.end())
