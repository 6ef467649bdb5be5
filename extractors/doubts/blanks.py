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


SIGNED_AT = Rule(
    "signed_at",
    r"""
    (?: (?<=ký:) | (?<=ký:\s) ) \d{1,2} [./] \d{1,2} [./] \d{4} (?: \s \d{1,2} : \d{2} (?: : \d{2} )? )?
    | (?<!\d) \d{4} [.] \d{2} [.] \d{2} \s \d{2} : \d{2} : \d{2} (?= \s? [+] \d )
    """,
    (
        Example("Thời gian ký: ⟦16.04.2019 16:51:24⟧ +07:00"),
        Example("Giờ ký:⟦24/10/2022 15:17:35⟧"),
        Example("Sở Giáo dục và Đào tạo\n⟦2020.03.27 14:26:14⟧ +07:00"),
        Example("nộp trước 24/10/2022 15:00; bản 12020.03.27 14:26:14 +07:00"),
        Example("phiên bản 2020.03.27 14:26:14 của phần mềm"),
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
            signed = next((Span(m.start(), m.end()) for m in SIGNED_AT.find(view.folded, 0, len(view.folded))), None)
            if signed:
                message += f" Chữ ký số ghi thời điểm ký {signed.of(view.text)}."
            yield Warning(code="blank_date", message=message, evidence=view.evidence(*filter(None, (span, signed))))
            return


def _in_letterhead(view: DocumentView, rule: Rule) -> Iterator[Span]:
    for block in view.main_blocks("letterhead", "title"):
        for match in rule.find(view.folded, block.start, block.end):
            yield Span(match.start(), match.end())
