"""What only the end of a text says of it: the day a law was adopted, the certificate of a consolidated text."""

from __future__ import annotations

from dataclasses import dataclass

from extractors.dates import find_dates
from extractors.header.date_line import find_date_line
from extractors.header.found import Found
from extractors.header.issuer_bodies import Issuer
from extractors.issuers import Place, find_issuers
from extractors.numbers import find_numbers
from extractors.rules import Example, Rule
from extractors.structure import DocumentView
from schemas import EdtfDate, Span

ADOPTED = Rule(
    "adopted",
    r"""
    \b(?:luật|bộ\sluật|nghị\squyết|pháp\slệnh)\snày\s(?:đã\s)?được\s{1,3}
    (?:quốc\shội|uỷ\sban\sthường\svụ\squốc\shội|hội\sđồng\snhân\sdân)[^.;]{0,140}?\sthông\squa
    (?:\stại\s(?:kỳ|phiên)\shọp\sthứ\s\w{1,5},?)?\s(?:vào\s)?(?=ngày\s)
    """,
    (
        Example("⟦Luật này được Quốc hội khóa XI, kỳ họp thứ 4 thông qua ⟧ngày 26 tháng 11 năm 2003."),
        Example("⟦Nghị quyết này đã được Hội đồng nhân dân tỉnh khóa IX thông qua ⟧ngày 10/12/2020"),
        Example("⟦Pháp lệnh này được Ủy ban Thường vụ Quốc hội thông qua tại Phiên họp thứ 12 ⟧ngày 5 tháng 3 năm 2009"),
        Example("Luật này được Quốc hội thông qua theo thủ tục rút gọn"),
        Example("Luật Thi đua, khen thưởng được Quốc hội thông qua ngày 26 tháng 11 năm 2003"),
    ),
)
CERTIFIED = Rule(
    "certified",
    r"^\W{0,6}xác\sthực\svăn\sbản\shợp\snhất\W{0,6}$",
    (
        Example("⟦XÁC THỰC VĂN BẢN HỢP NHẤT⟧"),
        Example("Người ký xác thực văn bản hợp nhất chịu trách nhiệm"),
        Example("⟦XÁC THỰC VĂN BẢN HỢP NHẤT⟧\nHà Nội, ngày 7 tháng 12 năm 2020"),
    ),
)
_PHRASE = "xác thực văn bản hợp nhất"
_ABOVE, _BELOW = 160, 120  # characters around the phrase that hold the certifying body, its number, place and day


@dataclass(frozen=True)
class Certificate:
    """Who certified a consolidated text, with what number and when (Pháp lệnh 01/2012/UBTVQH13, Điều 4 and 7)."""

    document_type: Found[str]
    number: Found[str] | None
    issuer: Issuer | None
    issued: Found[EdtfDate] | None


def adoption_day(view: DocumentView) -> Found[EdtfDate] | None:
    """``Luật này được Quốc hội … thông qua ngày …``: laws and ordinances have no other day."""
    for match in ADOPTED.find(view.folded):
        for found in find_dates(view, None, match.end(), min(len(view.text), match.end() + 45)):
            if found.value and len(found.value) == 10 and found.span.start - match.end() <= 6:
                return Found(EdtfDate(found.value), (Span(match.start(), found.span.end),), 0.95)
    return None


def find_certificate(view: DocumentView) -> Certificate | None:
    """``None`` for every text that is not consolidated from an original and its amendments."""
    position = view.folded.find(_PHRASE)
    while position >= 0:
        match = next(CERTIFIED.find(view.folded, view.line_start(position), position + len(_PHRASE) + 7), None)
        if match:
            return _certificate(view, Span(position, position + len(_PHRASE)))
        position = view.folded.find(_PHRASE, position + 1)
    return None


def _certificate(view: DocumentView, phrase: Span) -> Certificate:
    low, high = max(0, phrase.start - _ABOVE), min(len(view.text), phrase.end + _BELOW)
    numbers = [n for n in find_numbers(view, low, high) if n.canonical and n.symbol.startswith("VBHN")]
    bodies = find_issuers(view, Place(), low, numbers[0].span.start if numbers else phrase.start)
    return Certificate(
        Found("consolidated_text", (phrase,), 0.95),
        Found(numbers[0].canonical or "", (numbers[0].span,), 0.95) if numbers else None,
        Issuer(bodies[-1].name, bodies[-1].level, Place(), (bodies[-1].span,), 0.9) if bodies else None,
        find_date_line(view.text, phrase.end, high)[1],
    )
