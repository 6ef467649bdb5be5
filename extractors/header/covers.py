"""Cover pages: a portal's list of a document's properties (number, day, issuer, subject) instead of its text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extractors.dates import find_dates
from extractors.header.announced import announced
from extractors.header.found import Found
from extractors.issuers import Place, find_issuers
from extractors.numbers import NumberFound, find_numbers
from extractors.numbers.canonical import type_codes
from extractors.rules import Example, Rule
from extractors.structure import DocumentView, build_view
from extractors.structure.cues import type_named, type_start
from schemas import Announced, EdtfDate, Span, TextDocument

PROPERTY = Rule(
    "property",
    r"""
    (?:^|\|)[^\w\n|]{0,60}(?i:
        (?P<number>số(?:/|\s)?(?:ký\s)?hiệu(?:\svăn\sbản)?|số\svăn\sbản|số\shiệu)
      | (?P<issued>ngày\s(?:ban\shành|ký\sxác\sthực|xác\sthực|ký(?:\sban\shành)?|văn\sbản))
      | (?P<effective>ngày\s(?:có\s)?hiệu\slực)
      | (?P<issuer>(?:cơ\squan|đơn\svị|nơi)\s(?:ban\shành|hợp\snhất)(?:/\s?người\ský[^\n:]{0,15})?)
      | (?P<subject>trích\syếu(?:\snội\sdung)?|(?:tên|tiêu\sđề)\svăn\sbản|nội\sdung\strích\syếu)
      | (?P<kind>(?:loại|hình\sthức)\s(?:văn\sbản|tài\sliệu))
      | (?P<signer>người\ský(?:\sduyệt)?)
    )(?:\s{0,2}:|[ ]{0,2}(?:$|\|)|(?=\s?[\d-])|(?=[A-ZĐÀ-Ỹ]))
    """,
    (
        Example("⟦Số ký hiệu⟧ 12/VBHN-VPQH"),
        Example("⟦Ngày ban hành:⟧ 24/05/2019"),
        Example("⟦Trích yếu nội dung⟧"),
        Example("⟦Cơ quan ban hành⟧Bộ Tư pháp"),
        Example("⟦Số hiệu |⟧ 25/KH-PGD"),
        Example("Người ký văn bản này chịu trách nhiệm"),
    ),
    on="plain",
)
_LED_UP = re.compile(r"(?:^|\|\s?)[Ss]ố\s{0,2}:\s{0,2}\Z", re.MULTILINE)
_LABEL = 14  # characters: "Số: " before a number in its cell
_CELL = re.compile(r"[^|\n]+")
_CELL_WITH_WORDS = re.compile(r"[^|\n\w]{0,60}\w[^|\n]*")
_REACH = 16  # blocks
_FEWEST = 3  # different properties that make a list of them


@dataclass(frozen=True)
class Cover:
    """``title`` is the page's own; ``effective_on`` the day from which the document is in force."""

    document: Announced
    title: Found[str] | None
    effective_on: Found[EdtfDate] | None


def find_cover(view: DocumentView, place: Place) -> Cover | None:
    """What the list says of the document."""
    listed = _listed(view)
    number = _number(view, listed)
    if number is None:
        return None
    listed = [(name, span) for name, span in listed if _near(view, span, number.spans[0])]
    if len({name for name, _ in listed}) < _FEWEST:
        return None
    subject = _value(view, listed, "subject") or _above(view, number)
    title = Found(" ".join(subject.of(view.text).split()), (subject,), 0.9) if subject else None
    found: dict[str, Found[str] | Found[EdtfDate] | None] = {
        "document_type": _kind(view, listed, number),
        "number": number,
        "issuer": _issuer(view, listed, place),
        "issued_on": _day(view, listed, "issued"),
        "title": title,
    }
    return Cover(announced(view, found), title, _day(view, listed, "effective"))


def _listed(view: DocumentView) -> list[tuple[str, Span]]:
    """Names of properties, each with its cell; values stand behind the colon, in the next cell or in the next block."""
    listed: list[tuple[str, Span]] = []
    for cell in _cells(view):
        match = PROPERTY.regex.match(view.plain, max(cell - 1, 0) if view.plain[cell - 1] == "|" else cell)
        if match and match.lastgroup:
            listed.append((match.lastgroup, Span(cell, max(match.end(match.lastgroup), cell + 1))))
    return listed


def _cells(view: DocumentView) -> Iterator[int]:
    """Where lines begin, and the cells of table rows."""
    for block in view.blocks:
        for line in block.lines:
            begin = line.start - line.indent
            if view.plain.find("|", begin, line.end) < 0:
                yield begin
                continue
            for match in _CELL.finditer(view.plain, begin, line.end):
                yield match.start()


def _value(view: DocumentView, listed: list[tuple[str, Span]], name: str) -> Span | None:
    for found, span in listed:
        if found == name:
            cell = _CELL.match(view.plain, span.start)
            end = cell.end() if cell else span.end
            begin = span.end
            while begin < end and view.plain[begin] in " :\t":
                begin += 1
            return Span(begin, end).stripped(view.text) if begin < end else _next(view, end)
    return None


def _next(view: DocumentView, end: int) -> Span | None:
    """The cell after the one that ends at ``end``, if it is no property itself."""
    match = _CELL_WITH_WORDS.search(view.plain, end)
    if match is None or match.start() - end > 40:
        return None
    bar = match.start() - 1 if view.plain[match.start() - 1] == "|" else match.start()
    return None if PROPERTY.regex.match(view.plain, bar) else Span(*match.span()).stripped(view.text)


def _near(view: DocumentView, span: Span, other: Span) -> bool:
    """In one list: menus of a portal name the same properties elsewhere."""
    first, second = view.block_at(span.start), view.block_at(other.start)
    return first is not None and second is not None and abs(first.index - second.index) <= _REACH


def _above(view: DocumentView, number: Found[str]) -> Span | None:
    """What stands over the list of properties: the name of the document."""
    block = view.block_at(number.spans[0].start)
    for above in reversed(view.blocks[max(0, block.index - 3) : block.index] if block else ()):
        text = view.plain[above.start : above.end]
        if len(text.split()) >= 4 and "[" not in text and not PROPERTY.regex.search(text):
            return Span(above.start, above.end)
    return None


def _number(view: DocumentView, listed: list[tuple[str, Span]]) -> Found[str] | None:
    span = _value(view, listed, "number")
    found = find_numbers(_alone(view, span)) if span else []
    if span and found and found[0].canonical and found[0].span.start <= _LABEL:
        return Found(found[0].canonical, (_within(span, found[0].span),), 0.95)
    number = _without_name(view, listed) if listed else None
    return Found(number.canonical, (number.span,), 0.95) if number and number.canonical else None


def _alone(view: DocumentView, span: Span) -> DocumentView:
    """A value as a text of its own: its name may stand right before it, ``Số hiệu04/VBHN-BNV``."""
    return build_view(TextDocument(view.document.raw, span.of(view.text), view.document.media_type, view.document.method))


def _within(outer: Span, inner: Span) -> Span:
    return Span(outer.start + inner.start, outer.start + inner.end)


def _without_name(view: DocumentView, listed: list[tuple[str, Span]]) -> NumberFound | None:
    """Some portals print the number between other properties without a name of its own."""
    issued = next((span for name, span in listed if name == "issued"), listed[0][1])
    first = view.block_at(issued.start)
    for block in view.blocks[max(0, first.index - 6) : first.index + 8] if first else ():
        for number in find_numbers(view, block.start, block.end):
            label = view.plain[max(0, number.span.start - _LABEL - 1) : number.span.start]
            if number.canonical and _LED_UP.search(label):
                return number
    return None


def _kind(view: DocumentView, listed: list[tuple[str, Span]], number: Found[str]) -> Found[str] | None:
    span = _value(view, listed, "kind")
    stated = view.folded[span.start : span.end] if span else ""
    code = re.sub(r"^[^A-ZĐ]*", "", number.value).split("-")[0]
    if code in type_codes():
        return Found(type_codes()[code], number.spans, 0.9)
    named = type_named(stated)
    if span and named:
        return Found(named, (span,), 0.9)
    return None if type_start(stated) else Found("official_letter", number.spans, 0.8)


def _issuer(view: DocumentView, listed: list[tuple[str, Span]], place: Place) -> Found[str] | None:
    span = _value(view, listed, "issuer")
    issuers = find_issuers(view, place, span.start, span.end) if span else []
    return Found(issuers[0].name, (issuers[0].span,), 0.85) if issuers else None


def _day(view: DocumentView, listed: list[tuple[str, Span]], name: str) -> Found[EdtfDate] | None:
    span = _value(view, listed, name)
    dates = find_dates(_alone(view, span), None) if span else []
    if span is None or not dates or not dates[0].value:
        return None
    return Found(dates[0].value, (_within(span, dates[0].span),), 0.95)
