"""Who issued the document, by its letterhead (DOMAIN 6.3: before the enacting line and the symbol of the number)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from extractors.header.cells import Cell
from extractors.header.issuer_bodies import Issuer, by_symbol, damaged_body, first_body, level_above, merged
from extractors.header.issuer_lines import begins_body, broken_names
from extractors.header.issuer_place import level_of, place_in
from extractors.header.printed import as_printed
from extractors.issuers import IssuerFound, Place
from extractors.issuers.bodies import body_of, body_pattern
from extractors.language.casing import name_case
from extractors.language.folding import bare, fold
from extractors.language.spelling import is_accented, without_accents
from extractors.places import LEVEL_OF_UNIT, province_named
from extractors.structure import DocumentView

_INNER = re.compile(r"(?:văn\s+phòng|ban\s+tổ\s+chức|ban\s+tuyên\s+giáo|ban\s+dân\s+vận|uỷ\s+ban\s+kiểm\s+tra)\s*$")
_ACCENTED_UNITS = {bare(unit): unit for unit in LEVEL_OF_UNIT if unit != "quận"}  # "quan" is an army too
_BARE_UNIT = re.compile(rf"\b(?:{'|'.join(_ACCENTED_UNITS)})\b", re.IGNORECASE)
_PREMIER = "Thủ tướng Chính phủ"  # the Government's letterhead stood over his decisions too


def letterhead_issuer(view: DocumentView, cells: Sequence[Cell], symbol: str | None, dated_place: str | None) -> Issuer | None:
    """The last body of the left column, named with the place that the bodies above it, or the date line, give."""
    units = broken_names(view, [cell for cell in cells if cell.kind == "issuer"])
    if not units:
        return None
    if not is_accented(view.folded):
        units = [(_with_unit_accents(text), spans) for text, spans in units]
    place = Place()
    for text, _ in units:
        place = merged(place, place_in(text))
    known = province_named(dated_place) if dated_place else None
    text, spans = units[-1]
    if place.province is None and known:
        place = replace(place, province=known.name)
    elif known and place.province and province_named(place.province) is None:
        # "TỈNH QUẢNG: BÌNH": recognition damaged the name, the date line repeats it
        text = re.sub(rf"(tỉnh\s+){re.escape(place.province)}.*", rf"\1{known.name.upper()}", text, flags=re.IGNORECASE)
        place = replace(place, province=known.name)
    if _INNER.match(fold(text)) and len(units) > 1:
        text, spans = f"{text} {units[-2][0]}", (*units[-2][1], *spans)
    above = level_above([unit for unit, _ in units[:-1]])
    found = first_body(text, place) or damaged_body(text, place)
    if found and not found.place_stated and len(units) > 1 and (owner := _owner(view, units[-2][0])):
        return Issuer(f"{_bare_name(text, found)} {owner}", "unit", place, (*units[-2][1], *spans), 0.85)
    if found:
        name = _PREMIER if found.name == "Chính phủ" and (symbol or "").endswith("TTg") else _whole_name(view, text, found)
        if not is_accented(view.folded) and (place.district or place.commune):
            name = without_accents(name)  # no list has the accents of its place
        return Issuer(name, found.level or above, place, spans, 0.97 if found.place_stated else 0.9)
    confidence = 0.76 if begins_body(fold(text), "") else 0.65
    named = _unknown_name(view, text, place)
    return by_symbol(symbol, place, spans) or Issuer(named, level_of(text, place, above), place, spans, confidence)


def _whole_name(view: DocumentView, text: str, found: IssuerFound) -> str:
    """A school or an enterprise is called by all of its line, however its name goes on."""
    if found.level != "unit" or not text.isupper() or found.name.casefold().startswith(f"{text.casefold()} "):
        return found.name
    known = body_pattern().match(fold(text))
    body = body_of(known[0], text[: known.end()]) if known else None
    if known and body and body.name != body.form:  # "BV ĐKKV CẨM PHẢ"
        return f"{body.name} {name_case(text[known.end() :], begins=False)}"
    return as_printed(view, text, body.form if body else "")


def _unknown_name(view: DocumentView, text: str, place: Place) -> str:
    """A body that no list knows, with the province that ends its name."""
    name = as_printed(view, text) if text.isupper() else text
    return f"{name} {place.province}" if place.province and name.endswith((" tỉnh", " thành phố")) else name


def _owner(view: DocumentView, text: str) -> str | None:
    """The enterprise, school or unit of the army whose committee or council issues."""
    above = first_body(text, Place())
    return _whole_name(view, text, above) if above and above.level == "unit" else None


def _bare_name(text: str, found: IssuerFound) -> str:
    """The name of a body without the place that the document gives it."""
    own = first_body(text, Place())
    return own.name if own else found.name


def _with_unit_accents(text: str) -> str:
    """``BAN CHI HUY QUAN SU HUYEN``: the words of units, which tell where a name ends, as they are spelt."""
    return _BARE_UNIT.sub(lambda match: _ACCENTED_UNITS[match[0].lower()].upper(), text)
