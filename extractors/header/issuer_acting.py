"""Who issues where no letterhead says it: the enacting line, the body that acts, the number's symbol with the place."""

from __future__ import annotations

from extractors.header.found import Found
from extractors.header.issuer_bodies import Issuer, by_symbol, first_body, merged
from extractors.header.issuer_place import place_in
from extractors.issuers import Place, find_issuers
from extractors.places import province_named
from extractors.rules import Example, Rule
from extractors.structure import DocumentView
from schemas import Span

ACTS = Rule(
    "issuer_acts",
    r"""
    \s{1,3}(?:(?:đã|vừa)\s)?
    (?:ban\shành|thông\sbáo|hướng\sdẫn|xây\sdựng|tổ\schức|triển\skhai|phát\sđộng|chỉ\sthị|yêu\scầu|quyết\sđịnh|quy\sđịnh)\b
    """,
    (
        Example("Sở Tư pháp⟦ ban hành⟧ Thể lệ cuộc thi như sau:"),
        Example("Chính phủ⟦ quy định⟧ chi tiết"),
        Example("của Sở Nội vụ về phát triển"),
    ),
)


def authority_issuer(view: DocumentView, place: Place) -> Issuer | None:
    """The line above "QUYẾT ĐỊNH:", in capitals: ``CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …``."""
    for block in view.main_blocks("basis"):
        text = view.plain[block.start : block.end]
        if text.isupper():
            found = first_body(" ".join(text.split()), place)
            if found:
                return Issuer(found.name, found.level, merged(place, place_in(text)), (Span(block.start, block.end),), 0.9)
    return None


def enacting_issuer(view: DocumentView, place: Place) -> Issuer | None:
    """Who acts in the first sentences: ``Chính phủ ban hành Nghị định …``, ``Sở Tư pháp thông báo Thể lệ … như sau:``."""
    for block in view.main_blocks("basis", "body")[:15]:
        for found in find_issuers(view, place, block.start, block.end):
            owns = view.folded.endswith("của ", 0, found.span.start)  # "Nghị định … của Chính phủ quy định …"
            if not owns and ACTS.regex.match(view.folded, found.span.end):
                return Issuer(found.name, found.level, merged(place, Place.of(found.name, found.province)), (found.span,), 0.8)
    return None


def dated_issuer(symbol: str | None, dated: Found[str] | None) -> Issuer | None:
    """Without a readable letterhead: the body of the number's symbol in the province of the date line."""
    known = province_named(dated.value) if dated else None
    return by_symbol(symbol, Place(known.name), dated.spans) if known and dated else None
