"""The document a report is about: ``UBND tỉnh ban hành Kế hoạch số … phát động phong trào thi đua …``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from extractors.dates import find_dates
from extractors.header.found import Found
from extractors.header.issuance import Issuance, find_issuance, find_source
from extractors.header.issuer_place import place_in
from extractors.issuers import Place, find_issuers
from extractors.structure import DocumentView
from schemas import Announced, EdtfDate, Span

_OF = re.compile(r"(?:của|được|do)\s$")
_SIGNED_ON = re.compile(
    r"[^.;:\n]{0,90}?\b(?:được|do)\s[^.;:\n]{3,90}?\s(?:ban\shành|ký|phê\sduyệt|thông\squa)(?:\s(?:ban\shành|vào))?\s(?=ngày\s|hôm\s)"
)
_BEFORE_TITLE = re.compile(r"[^.;]{0,60}?\b(?=về\sviệc|về\s|phát\sđộng|tổ\schức)")
_ISSUER_REACH = 220  # characters between a number and "được … ban hành"


def find_announced(view: DocumentView, province: str | None, published: date | None) -> Announced | None:
    """The first document said to be issued in a report; ``None`` for reports of meetings, results and people."""
    body = view.main_blocks("body")
    mention = find_issuance(view, body)
    if mention is None:
        return None
    source = find_source(view, body)
    named = source if mention.number is None and source and source.document_type == mention.document_type else mention
    place = _place(view, mention, province)
    issuer = _issuer(view, mention, place)
    issued = _issued(view, mention, published) or _issued(view, named, published)
    title = _title(view, mention)
    found: dict[str, Found[str] | Found[EdtfDate] | None] = {
        "document_type": Found(mention.document_type, (mention.span,), 0.93),
        "number": Found(named.number, (named.span,), 0.93 if named is mention else 0.85) if named.number else None,
        "issuer": issuer,
        "issued_on": issued,
        "title": title,
    }
    return announced(view, found)


def announced(view: DocumentView, found: dict[str, Found[str] | Found[EdtfDate] | None]) -> Announced:
    """The record's form of what was found."""
    return Announced.model_validate(
        {
            **{name: f.value for name, f in found.items() if f},
            "evidence": {name: view.evidence(*f.spans) for name, f in found.items() if f},
            "confidence": {name: f.confidence for name, f in found.items() if f},
        }
    )


def _sentence(view: DocumentView, span: Span) -> Span:
    block = view.block_at(span.start)
    return view.sentence_at(span.start) or (Span(block.start, block.end) if block else span)


def _place(view: DocumentView, mention: Issuance, province: str | None) -> Place:
    """The units that the sentence, the headline and the name of the site give."""
    sentence = _sentence(view, mention.span)
    here = place_in(sentence.of(view.plain))
    if here.district or here.commune:
        return Place(province, here.district, here.commune, here.district_unit, here.commune_unit)
    return page_place(view, province)


def page_place(view: DocumentView, province: str | None) -> Place:
    """The units that the first blocks of a page give: its name, headline and first sentences."""
    for block in view.blocks[:12]:
        named = place_in(view.plain[block.start : block.end])
        if named.district or named.commune:
            return Place(province or named.province, named.district, named.commune, named.district_unit, named.commune_unit)
    return Place(province)


def _issuer(view: DocumentView, mention: Issuance, place: Place) -> Found[str] | None:
    """The last body before the verb, else the one the document is said to be of."""
    sentence = _sentence(view, mention.span)
    before = find_issuers(view, place, sentence.start, mention.span.start)
    if before:
        return Found(before[-1].name, (before[-1].span,), 0.9 if before[-1].place_stated else 0.85)
    after = [
        issuer
        for issuer in find_issuers(view, place, mention.span.end, sentence.end)
        if _OF.search(view.folded[max(0, issuer.span.start - 5) : issuer.span.start])
    ]
    if after and after[0].span.start - mention.span.end < _ISSUER_REACH:
        return Found(after[0].name, (after[0].span,), 0.85)
    heads = list(heads_of_page(view, place))
    return heads[0] if heads else None


def heads_of_page(view: DocumentView, place: Place) -> Iterator[Found[str]]:
    """The body whose page it is: its headline or the name of the site."""
    for zone in ("title", "noise"):
        for block in view.blocks[:16]:
            if view.zones[block.index] == zone:
                for issuer in find_issuers(view, place, block.start, block.end):
                    yield Found(issuer.name, (issuer.span,), 0.7)


def _issued(view: DocumentView, mention: Issuance, published: date | None) -> Found[EdtfDate] | None:
    """The date behind the number, else the day on which the sentence says it was issued."""
    sentence = _sentence(view, mention.span)
    for found in find_dates(view, published, mention.span.end, min(sentence.end, mention.span.end + 45)):
        between = view.folded[mention.span.end : found.span.start].strip(" ,(")
        if found.value and not found.is_interval and between in ("", "ngày", "đề ngày", "ký ngày", "ban hành ngày"):
            return Found(EdtfDate(found.value.strip("./")), (mention.span, *found.spans), 0.93)
    said = _SIGNED_ON.match(view.folded, mention.span.end, sentence.end)
    signed = find_dates(view, published, said.end(), min(sentence.end, said.end() + 40)) if said else []
    if signed and signed[0].value and not signed[0].is_interval and signed[0].span.start - (said.end() if said else 0) <= 10:
        return Found(EdtfDate(signed[0].value.strip("./")), (mention.span, *signed[0].spans), 0.9)
    dates = [d for d in find_dates(view, published, sentence.start, mention.span.start) if d.value and not d.is_interval]
    for found in reversed(dates):
        early = found.span.start - sentence.start <= 25
        after = view.folded[found.span.end : found.span.end + 3].lstrip()
        if (
            found.value
            and len(found.value) == 10
            and after[:1] in (",", ")")
            and (early or _ends_clause(view, found.span.start))
        ):
            return Found(found.value, (*found.spans, mention.span), 0.88)
    return None


def _ends_clause(view: DocumentView, start: int) -> bool:
    """A date after a comma stands for itself: ``…, ngày 12/9/2025, UBND phường ban hành``."""
    return bool(re.search(r",\s(?:vào\s)?(?:ngày\s)?$", view.folded[max(0, start - 12) : start]))


def _title(view: DocumentView, mention: Issuance) -> Found[str] | None:
    sentence = _sentence(view, mention.span)
    match = _BEFORE_TITLE.match(view.folded, mention.span.end, sentence.end)
    if match is None or sentence.end - match.end() < 10:
        return None
    span = Span(match.end(), sentence.end - (1 if view.text[sentence.end - 1] == "." else 0))
    return Found(" ".join(span.of(view.text).split()), (span,), 0.75)
