"""A number that stands in the title: reprints without a letterhead name the document in one sentence."""

from __future__ import annotations

from extractors.rules import Example, Rule

NUMBER_IN_TITLE = Rule(
    "number_in_title",
    r"""
    ^[^\w\n]{0,4}(?:nghị\sđịnh|quyết\sđịnh|thông\stư(?:\sliên\stịch)?|chỉ\sthị|nghị\squyết|pháp\slệnh|luật)\s{1,4}
    (?:của\s[^\d]{3,90}?\s)?số\s{0,3}:?\s{0,3}
    (?P<digits>\d{1,5}[a-zđ]{0,2})\s{0,2}(?P<symbol>/\s?(?:\d{4}\s?/\s?)?[a-zđ][\wđ&]{0,14}(?:\s?[-/.]\s?[a-zđ][\wđ&]{0,14}){0,5})
    """,
    (
        Example("⟦NGHỊ ĐỊNH\nCỦA CHÍNH PHỦ SỐ 94/1998/NĐ-CP⟧ NGÀY 17 THÁNG 11 NĂM 1998", {"digits": "94"}),
        Example("⟦Quyết định của Bộ trưởng số 7/QĐ-BTC⟧ ngày 05/3/2001"),
        Example("QUYẾT ĐỊNH\nVề việc sửa đổi Quyết định số 7/QĐ-BTC"),
    ),
)
