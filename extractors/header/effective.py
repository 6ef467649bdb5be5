"""From which day the document is in force."""

from __future__ import annotations

from extractors.dates import find_dates
from extractors.header.found import Found
from extractors.rules import Example, Rule
from extractors.structure import DocumentView
from schemas import EdtfDate, Span

IN_FORCE = Rule(
    "in_force",
    r"""
    \b(?:quyết\sđịnh|nghị\squyết|chỉ\sthị|kế\shoạch|thông\stư|nghị\sđịnh|luật|quy\schế|quy\sđịnh|thể\slệ|hướng\sdẫn|văn\sbản|chương\strình)
    (?:\s(?:này|liên\stịch\snày))?\s(?:này\s)?(?:bắt\sđầu\s)?có\shiệu\slực(?:\sthi\shành)?\s{1,3}
    (?:kể\s)?(?:từ|vào)?\s{0,3}(?P<signing>(?:kể\s)?(?:từ\s)?ngày\s(?:được\s)?(?:ký|ban\shành|thông\squa)(?:\sban\shành)?)?
    """,
    (
        Example("⟦Quyết định này có hiệu lực thi hành kể từ ngày ký⟧./.", {"signing": "ngày ký"}),
        Example("⟦Quyết định này có hiệu lực từ ⟧ngày 20 tháng 8 năm 2021"),
        Example("Các quy định trước đây hết hiệu lực"),
    ),
)
_REACH = 60


def find_effective(view: DocumentView, issued: Found[EdtfDate] | None) -> Found[EdtfDate] | None:
    """The stated day; "kể từ ngày ký" is the day of issue."""
    for match in IN_FORCE.find(view.folded):
        if view.zone_at(match.start()) == "noise":
            continue
        if match["signing"]:
            if issued and issued.value.first_day == issued.value.last_day:
                return Found(issued.value, (*issued.spans, Span(*match.span())), 0.9)
            continue
        block = view.block_at(match.start())
        stop = min(block.end if block else match.end(), match.end() + _REACH)
        for found in find_dates(view, None, match.end(), stop):
            if found.value and found.span.start - match.end() <= 12:
                day = EdtfDate(found.value.strip("./")) if found.value.startswith("..") else found.value
                return Found(EdtfDate(day.start_part), (Span(match.start(), found.span.end),), 0.95)
    return None
