"""From which day the document is in force."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from extractors.dates import find_dates
from extractors.header.found import Found
from extractors.rules import Example, Rule
from extractors.structure import DocumentView
from schemas import EdtfDate, Span

IN_FORCE = Rule(
    "in_force",
    r"""
    (?<!ngày\s)(?<!khi\s)(?<!trước\s)(?<!của\s)(?<!các\s)\b
    (?:quyết\sđịnh|nghị\squyết|chỉ\sthị|kế\shoạch|thông\stư|nghị\sđịnh|luật|bộ\sluật|pháp\slệnh|quy\schế|quy\sđịnh|thể\slệ|hướng\sdẫn
      |văn\sbản|chương\strình)(?:\sliên\stịch)?\s(?P<this>này\s)?(?:(?:đã\s)?được\s[^.;]{0,100}?\sthông\squa\s[^.;]{0,60}?(?:và\s|,\s))?(?:bắt\sđầu\s)?có\shiệu\slực(?:\sthi\shành)?\s{1,3}
    (?:sau\s(?P<days>\d{1,3})(?:\s\([^)\n]{1,20}\))?\sngày(?:,)?\s)?(?:kể\s)?(?:từ|vào)\s{1,3}
    (?P<signing>(?:ngày\s)?(?:được\s)?(?:ký|ban\shành|thông\squa)(?:\sban\shành)?)?
    """,
    (
        Example("⟦Quyết định này có hiệu lực thi hành kể từ ngày ký⟧./.", {"signing": "ngày ký"}),
        Example("⟦Quyết định này có hiệu lực từ ⟧ngày 20 tháng 8 năm 2021"),
        Example("⟦Nghị quyết này được Hội đồng nhân dân tỉnh thông qua ngày 09/12/2022 và có hiệu lực từ ⟧ngày 01/01/2023"),
        Example("⟦Thông tư này có hiệu lực sau 45 ngày kể từ ngày ký ban hành⟧.", {"days": "45"}),
        Example("trước ngày Thông tư này có hiệu lực từ năm 2020"),
        Example("sau khi Nghị định này có hiệu lực từ ngày 01/7"),
        Example("ban hành trước Luật này có hiệu lực từ ngày 01/7"),
        Example("khoản 3 Điều 9 của Luật này có hiệu lực từ ngày 01/7"),
        Example("Các quyết định này có hiệu lực kể từ ngày ký"),
        Example("Các quy định trước đây hết hiệu lực"),
    ),
)
_REACH, _BEFORE = 60, 220


def find_effective(view: DocumentView, issued: Found[EdtfDate] | None) -> Found[EdtfDate] | None:
    """The stated day; "kể từ ngày ký" is the day of issue."""
    statements = [match for match in _statements(view.folded) if view.in_main_text(match.start())]
    # "Quyết định có hiệu lực từ ngày ký" may speak of any decision, "Luật này có hiệu lực" of this text only.
    for match in sorted(statements, key=lambda match: not match["this"]):
        if match["signing"]:
            if issued and issued.value.first_day == issued.value.last_day:
                return _from_signing(issued, match)
            continue
        block = view.block_at(match.start())
        stop = min(block.end if block else match.end(), match.end() + _REACH)
        for found in find_dates(view, None, match.end(), stop):
            day = found.value.strip("./") if found.value else ""
            if found.span.start - match.end() <= 12 and re.fullmatch(r"\d{4}-\d{2}-\d{2}(?:/.*)?", day):
                return Found(EdtfDate(day[:10]), (Span(match.start(), found.span.end),), 0.95)
    return None


def _statements(folded: str) -> Iterator[re.Match[str]]:
    """Matches around each ``có hiệu lực``; most texts have none."""
    position = folded.find("có hiệu lực")
    while position >= 0:
        yield from IN_FORCE.find(folded, max(0, position - _BEFORE), min(len(folded), position + _REACH))
        position = folded.find("có hiệu lực", position + 1)


def _from_signing(issued: Found[EdtfDate], match: re.Match[str]) -> Found[EdtfDate]:
    """The day of issue, or so many days after it."""
    day = date.fromisoformat(issued.value) + timedelta(days=int(match["days"] or 0))
    return Found(EdtfDate(day.isoformat()), (*issued.spans, Span(*match.span())), 0.9)
