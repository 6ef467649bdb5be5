"""The header of an official document, from its letterhead, title and signature."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from extractors.header.cells import Cell, letterhead_cells
from extractors.header.closing import adoption_day, find_certificate
from extractors.header.date_line import day_in_title, find_date_line
from extractors.header.effective import find_effective
from extractors.header.found import Found
from extractors.header.issuer import letterhead_issuer
from extractors.header.issuer_acting import authority_issuer, dated_issuer, enacting_issuer
from extractors.header.issuer_bodies import Issuer
from extractors.header.number import find_number, number_in_title, symbol_of
from extractors.header.province import province_of_text
from extractors.header.scanned_place import confirmed_place
from extractors.header.signer import find_signature, signing_line
from extractors.header.title import abstract, subject
from extractors.issuers import Place
from extractors.numbers.canonical import type_codes
from extractors.structure import Block, DocumentView
from extractors.structure.cues import type_line
from schemas import EdtfDate, Header, Span


@dataclass(frozen=True)
class Head:
    """The blocks of the first letterhead and of the title under it."""

    letterhead: tuple[Block, ...]
    title: tuple[Block, ...]


def head_of(view: DocumentView) -> Head | None:
    """``None`` for pages that hold no official document."""
    letterhead = _first_run(view, "letterhead", 0)
    after = letterhead[-1].index + 1 if letterhead else 0
    title = _first_run(view, "title", after)
    if letterhead:
        return Head(letterhead, title if title and title[0].index - after <= 4 else ())
    if title and type_line(view.plain[title[0].start : title[0].end]) and len(title) > 1:
        return Head((), title)
    return None


def paper_header(view: DocumentView, head: Head) -> Header:
    """Every field with its evidence."""
    cells = letterhead_cells(view, head.letterhead)
    start = head.letterhead[0].start if head.letterhead else head.title[0].start
    end = head.letterhead[-1].end if head.letterhead else start
    place, issued = find_date_line(view.text, start, end)
    symbol = symbol_of(view, cells)
    issuer = letterhead_issuer(view, cells, symbol, place.value if place else None)
    if issuer is None or issuer.confidence < 0.75:
        own = issuer.place if issuer else Place()
        issuer = authority_issuer(view, own) or issuer or dated_issuer(symbol, place) or enacting_issuer(view, own)
    certificate = find_certificate(view) if symbol is None else None
    if certificate:
        issuer = certificate.issuer or issuer
    signature = find_signature(view)
    if issued is None and place is None and not certificate:
        place, issued = signing_line(view, signature)
    if issued is None:
        issued = certificate.issued if certificate else adoption_day(view)
    title = abstract(view, head.title) if head.title else subject(view, cells)
    found: dict[str, Found[str] | Found[EdtfDate] | None] = {
        "document_type": certificate.document_type if certificate else _type(view, head, symbol, titled=bool(title)),
        "number": certificate.number if certificate else _number(view, head, cells, symbol),
        "issuer": Found(issuer.name, issuer.spans, issuer.confidence) if issuer else None,
        "province": _province(view, issuer, place),
        "issued_on": issued or (day_in_title(view, head.title) if head.title and not place else None),
        "place": confirmed_place(view, place, issuer.place.province if issuer else None) if place else None,
        "title": title,
        "signer": signature.name,
        "signer_position": signature.position,
        "effective_on": find_effective(view, issued) if not certificate else None,  # that of the text it consolidates
    }
    return make_header(view, found, issuer)


def make_header(view: DocumentView, found: Mapping[str, Found[str] | Found[EdtfDate] | None], issuer: Issuer | None) -> Header:
    values: dict[str, object] = {name: f.value for name, f in found.items() if f}
    values["issuer_level"] = issuer.level if issuer else None
    return Header.model_validate(
        {
            **values,
            "evidence": {name: view.evidence(*f.spans) for name, f in found.items() if f and f.spans},
            "confidence": {name: round(f.confidence * view.trust(*f.spans), 3) for name, f in found.items() if f},
        }
    )


def _first_run(view: DocumentView, zone: str, start: int) -> tuple[Block, ...]:
    """The first blocks of a zone that stand together; stamps between them do not part them."""
    run: list[Block] = []
    for block in view.blocks[start:]:
        if view.zones[block.index] == zone:
            run.append(block)
        elif run and view.zones[block.index] != "noise":
            break
    return tuple(run)


def _number(view: DocumentView, head: Head, cells: list[Cell], symbol: str | None) -> Found[str] | None:
    return find_number(view, cells) or (number_in_title(view, head.title) if head.title and not symbol else None)


def _type(view: DocumentView, head: Head, symbol: str | None, *, titled: bool) -> Found[str] | None:
    code = (symbol or "").replace("/", "-").split("-")
    if head.title and "VBHN" not in code:  # a consolidated text bears the title of the one it consolidates
        first = head.title[0]
        slug = type_line(view.plain[first.start : first.end])
        if slug:
            return Found(slug, (Span(first.start, first.end),), 0.98)
    coded = next((type_codes()[part] for part in code[:2] if part in type_codes()), None)
    if coded:
        return Found(coded, _line(head.letterhead), 0.8)
    if symbol or titled:
        return Found("official_letter", _line(head.letterhead), 0.85)
    return None


def _line(blocks: Sequence[Block]) -> tuple[Span, ...]:
    return (Span(blocks[0].start, blocks[-1].end),) if blocks else ()


def _province(view: DocumentView, issuer: Issuer | None, place: Found[str] | None) -> Found[str] | None:
    if issuer and issuer.level == "central":
        return None
    if issuer and issuer.place.province:
        spans = issuer.spans
        if place and place.value == issuer.place.province:
            spans = place.spans
        return Found(issuer.place.province, spans, 0.96)
    return province_of_text(view, enough=2)
