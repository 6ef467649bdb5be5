"""Bodies named in running text, completed by the place of the document."""

from __future__ import annotations

import re
from dataclasses import replace

from extractors.issuers.bodies import body_of, body_pattern
from extractors.issuers.completing import complete
from extractors.issuers.found import IssuerFound, Place, Readable
from extractors.issuers.heads import HEAD_REACH, head_start
from extractors.language.casing import name_case
from extractors.structure import DocumentView
from schemas import Span

_ORGANISATION = re.compile(
    r"\b(?:công\sđoàn(?:\scơ\ssở)?|đoàn\s(?:thanh\sniên|tncs\shồ\schí\sminh|cơ\ssở)|đảng\s(?:uỷ|bộ)|chi\sbộ|chi\sđoàn|hội\s(?:cựu\schiến\sbinh"
    r"|sinh\sviên))\s\Z"
)


def find_issuers(view: DocumentView, place: Place, start: int = 0, end: int | None = None) -> list[IssuerFound]:
    """Every body named in ``text[start:end]``, in order, disjoint, completed by ``place``.

    The head of a body ("Chủ tịch UBND tỉnh") and the committee that acts for it ("Ban Thường vụ Tỉnh ủy") count as the body.
    Groups ("UBND các huyện") are no bodies.
    """
    return issuers_in(view, place, start, len(view.text) if end is None else end)


def issuers_in(text: Readable, place: Place, start: int, end: int) -> list[IssuerFound]:
    """As ``find_issuers``, over any text."""
    found: list[IssuerFound] = []
    position = start
    while match := body_pattern().search(text.folded, position, end):
        position = match.end()
        body = body_of(match[0], text.plain[match.start() : match.end()])
        if body and not body.needs_unit and text.plain[match.start() : match.end()].islower():
            body = None  # "đóng bảo hiểm xã hội", "ban tổ chức": no names
        issuer = complete(text, place, body, match.span(), end) if body else None
        if issuer and body and body.level == "unit":
            issuer = _of_its_organisation(text, start if not found else found[-1].span.end, issuer)
        if issuer:
            begin = head_start(text, start if not found else found[-1].span.end, issuer.span.start)
            found.append(replace(issuer, span=Span(begin, issuer.span.end)))
            position = max(position, issuer.span.end)
    return found


def _of_its_organisation(text: Readable, floor: int, issuer: IssuerFound) -> IssuerFound:
    """``Công đoàn Công ty …``, ``Đoàn Thanh niên Bệnh viện …``: another body than the one it belongs to."""
    low = max(floor, issuer.span.start - HEAD_REACH)
    before = _ORGANISATION.search(text.folded[low : issuer.span.start])
    if before is None or not text.plain[low + before.start()].isupper():
        return issuer
    begin = low + before.start()
    name = " ".join(text.plain[begin : issuer.span.start].split())
    return replace(issuer, span=Span(begin, issuer.span.end), name=f"{name_case(name)} {issuer.name}")
