"""Who issued the document: letterhead first, then the enacting line, then the number's symbol with the place (DOMAIN 6.3)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from extractors.header.cells import Cell
from extractors.header.found import Found
from extractors.header.issuer_place import UNIT_BODY, Snippet, level_of, place_in
from extractors.header.printed import as_printed
from extractors.issuers import IssuerFound, Place, find_issuers, issuers_in
from extractors.issuers.bodies import bodies, body_of, body_pattern, closest_body
from extractors.language.casing import name_case
from extractors.language.folding import bare, fold
from extractors.language.spelling import is_accented, without_accents
from extractors.places import LEVEL_OF_UNIT, province_named, unit_at
from extractors.rules import Example, Rule
from extractors.structure import DocumentView
from schemas import Span
from schemas.vocabulary import IssuerLevel

_ORGAN = re.compile(
    r"(?:ban\s+(?:chấp\s+hành|thường\s+vụ|thường\s+trực)|bch|btv|đoàn\s+chủ\s+tịch)(?:\s+(?:uỷ\s+ban\s+)?|\W*\Z)"
)
_STARTS = re.compile(
    rf"(?:{UNIT_BODY}|báo|đài|văn\s+phòng|chi\s+cục|cục|tổng\s+cục|vụ|đảng\s+(?:bộ|uỷ)|liên\s+đoàn|công\s+đoàn|hội(?!\s+đồng\s*$)"
    r"|hiệp\s+hội|phòng|ban\s+(?!nhân\s+dân)|khối|cụm|bộ|sở|đoàn|hội\s+đồng|uỷ\s+ban|hạt\s|mặt\s+trận|thanh\s+tra|toà\s+án|kho\s+bạc"
    r"|quân\s+(?:khu|chủng|đoàn)|binh\s+chủng|vùng\s+\d|điện\s+lực|bưu\s+điện|xã\s+đoàn|phường\s+đoàn|bhxh|bảo\s+hiểm\s+xã)"
)
_UNFINISHED = (
    "-",
    ",",
    "và",
    "hội đồng",
    "tỉnh",
    "thành phố",
    "uỷ ban",
    "liên minh",
    "bộ tư lệnh",
    "mtv",
    "tnhh",
    "các hội",
    "phần",
)
_INNER = re.compile(r"(?:văn\s+phòng|ban\s+tổ\s+chức|ban\s+tuyên\s+giáo|ban\s+dân\s+vận|uỷ\s+ban\s+kiểm\s+tra)\s*$")
_ACCENTED_UNITS = {bare(unit): unit for unit in LEVEL_OF_UNIT if unit != "quận"}  # "quan" is an army too
_BARE_UNIT = re.compile(rf"\b(?:{'|'.join(_ACCENTED_UNITS)})\b", re.IGNORECASE)
_PREMIER = "Thủ tướng Chính phủ"  # the Government's letterhead stood over his decisions too
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


@dataclass(frozen=True)
class Issuer:
    """``place`` is what the issuer and the bodies above it say; ``province`` is ``None`` for central bodies."""

    name: str
    level: IssuerLevel | None
    place: Place
    spans: tuple[Span, ...]
    confidence: float


def letterhead_issuer(view: DocumentView, cells: Sequence[Cell], symbol: str | None, dated_place: str | None) -> Issuer | None:
    """The last body of the left column, named with the place that the bodies above it, or the date line, give."""
    units = _units(view, [cell for cell in cells if cell.kind == "issuer"])
    if not units:
        return None
    if not is_accented(view.folded):
        units = [(_with_unit_accents(text), spans) for text, spans in units]
    place = Place()
    for text, _ in units:
        place = _merged(place, place_in(text))
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
    above = _level_above([unit for unit, _ in units[:-1]])
    found = _first_body(text, place) or _damaged_body(text, place)
    if found and not found.place_stated and len(units) > 1 and (owner := _owner(view, units[-2][0])):
        return Issuer(f"{_bare_name(text, found)} {owner}", "unit", place, (*units[-2][1], *spans), 0.85)
    if found:
        name = _PREMIER if found.name == "Chính phủ" and (symbol or "").endswith("TTg") else _whole_name(view, text, found)
        if not is_accented(view.folded) and (place.district or place.commune):
            name = without_accents(name)  # no list has the accents of its place
        return Issuer(name, found.level or above, place, spans, 0.97 if found.place_stated else 0.9)
    confidence = 0.76 if _begins_body(fold(text), "") else 0.65
    named = _unknown_name(view, text, place)
    return _by_symbol(symbol, place, spans) or Issuer(named, level_of(text, place, above), place, spans, confidence)


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
    above = _first_body(text, Place())
    return _whole_name(view, text, above) if above and above.level == "unit" else None


def _bare_name(text: str, found: IssuerFound) -> str:
    """The name of a body without the place that the document gives it."""
    own = _first_body(text, Place())
    return own.name if own else found.name


def _with_unit_accents(text: str) -> str:
    """``BAN CHI HUY QUAN SU HUYEN``: the words of units, which tell where a name ends, as they are spelt."""
    return _BARE_UNIT.sub(lambda match: _ACCENTED_UNITS[match[0].lower()].upper(), text)


def authority_issuer(view: DocumentView, place: Place) -> Issuer | None:
    """The line above "QUYẾT ĐỊNH:", in capitals: ``CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …``."""
    for block in view.main_blocks("basis"):
        text = view.plain[block.start : block.end]
        if text.isupper():
            found = _first_body(" ".join(text.split()), place)
            if found:
                return Issuer(found.name, found.level, _merged(place, place_in(text)), (Span(block.start, block.end),), 0.9)
    return None


def enacting_issuer(view: DocumentView, place: Place) -> Issuer | None:
    """Who acts in the first sentences: ``Chính phủ ban hành Nghị định …``, ``Sở Tư pháp thông báo Thể lệ … như sau:``."""
    for block in view.main_blocks("basis", "body")[:15]:
        for found in find_issuers(view, place, block.start, block.end):
            owns = view.folded.endswith("của ", 0, found.span.start)  # "Nghị định … của Chính phủ quy định …"
            if not owns and ACTS.regex.match(view.folded, found.span.end):
                return Issuer(found.name, found.level, _merged(place, Place.of(found.name, found.province)), (found.span,), 0.8)
    return None


def dated_issuer(symbol: str | None, dated: Found[str] | None) -> Issuer | None:
    """Without a readable letterhead: the body of the number's symbol in the province of the date line."""
    known = province_named(dated.value) if dated else None
    return _by_symbol(symbol, Place(known.name), dated.spans) if known and dated else None


def _units(view: DocumentView, cells: Sequence[Cell]) -> list[tuple[str, tuple[Span, ...]]]:
    """Lines put together to the names they were broken from."""
    units: list[tuple[list[str], list[Span]]] = []
    for cell in cells:
        text = " ".join(cell.span.of(view.plain).replace("*", " ").split())
        if units and not _begins_body(fold(text), fold(" ".join(units[-1][0]))):
            units[-1][0].append(text)
            units[-1][1].append(cell.span)
        else:
            units.append(([text], [cell.span]))
    return [(" ".join(texts), tuple(spans)) for texts, spans in units]


def _begins_body(folded: str, before: str) -> bool:
    if before.endswith(_UNFINISHED):
        return False
    organ = _ORGAN.match(folded)
    if organ and unit_at(folded, organ.end()):
        return False
    begin = organ.end() if organ else 0
    return bool(body_pattern().match(folded, begin) or _STARTS.match(folded, begin))


def _first_body(text: str, place: Place) -> IssuerFound | None:
    snippet = Snippet.of(text.upper() if text.islower() else text)
    found = issuers_in(snippet, place, 0, len(text))
    return found[0] if found and found[0].span.start <= 4 else None


def _damaged_body(text: str, place: Place) -> IssuerFound | None:
    """``SỞ GIÁO ĐỤC VÀ ĐÀO TẠO``: the body whose letters come nearest, with the unit that follows it."""
    unit = next(
        (m.start() for m in re.finditer(r"\b\w", fold(text)) if m.start() and unit_at(fold(text), m.start())), len(text)
    )
    form = closest_body(text[:unit])
    return _first_body(f"{form} {text[unit:]}".strip(), place) if form else None


def _by_symbol(symbol: str | None, place: Place, spans: tuple[Span, ...]) -> Issuer | None:
    """``KH-UBND`` of a document of a place: damaged letterheads still tell whose it is."""
    codes = re.findall(r"[^\W\d_]+", symbol or "")
    unit = "xã" if place.commune else "huyện" if place.district else "tỉnh"
    for code in codes[1:]:
        for body in bodies():
            if body.form == code and body.is_code and place != Place():
                found = _first_body(f"{code} {unit}", place)
                if found:
                    return Issuer(found.name, found.level, place, spans, 0.8)
    return None


def _merged(first: Place, second: Place) -> Place:
    return Place(second.province or first.province, second.district or first.district, second.commune or first.commune)


def _level_above(units: Sequence[str]) -> IssuerLevel | None:
    """The level of the body right above in the letterhead: a committee that it set up is of its level."""
    found = _first_body(units[-1], place_in(units[-1])) if units else None
    return found.level if found else None
