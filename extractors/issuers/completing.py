"""The name of a body completed by what follows it and by the place of the document."""

from __future__ import annotations

import re
from dataclasses import dataclass

from extractors.issuers.bodies import Body
from extractors.issuers.found import IssuerFound, Place, Readable
from extractors.issuers.heads import HEAD_REACH, head_start
from extractors.issuers.names import long_name_at, number_at_name
from extractors.places import LEVEL_OF_UNIT, place_at, province_named, unit_at, unit_word
from extractors.places.provinces import province_prefix
from extractors.places.units import name_at
from schemas import Span
from schemas.vocabulary import IssuerLevel

_GAP = re.compile(r"\s{1,3}(?:\([^()\n]{1,40}\)\s{1,3})?(?:(?:ban\schấp\shành|bch|ban\sthường\svụ|ban\sthường\strực)\s{1,3})?")


def complete(text: Readable, place: Place, body: Body, span: tuple[int, int], end: int) -> IssuerFound | None:
    if body.place == "none":
        return IssuerFound(Span(*span), body.name, body.level, None, True)
    gap = _GAP.match(text.folded, span[1], end)
    after = gap.end() if gap else span[1]
    if body.place == "unit":
        return _with_unit(text, place, body, span, after, end)
    if body.place == "bare":
        return _with_bare_place(text, place, body, span, after, end)
    return _with_proper_name(text, place, body, span, after, end)


def _with_unit(text: Readable, place: Place, body: Body, span: tuple[int, int], after: int, end: int) -> IssuerFound | None:
    named = place_at(text.plain, text.folded, after, end)
    if named is None:
        return _without_unit(text, place, body, span, after, end)
    if _is_list(text.folded, named.span.end, end) and not named.name:
        return None
    level = body.level or named.level
    if named.name:
        province = named.province or place.province
        return IssuerFound(
            Span(span[0], named.span.end), _with_place(body, named.unit or "", named.name), level, province, True
        )
    unit, name, level_of_place = _place_of_unit(named.unit or "", place)
    return IssuerFound(
        Span(span[0], named.span.end), _with_place(body, unit, name), body.level or level_of_place, place.province
    )


def _with_place(body: Body, unit: str, name: str | None) -> str:
    """``UBND tỉnh Hà Nam``, ``UBND tỉnh``; the youth union of a unit has a name of its own: ``Tỉnh đoàn Hà Nam``."""
    own = body.unit_names.get(unit)
    return " ".join(filter(None, (own, name) if own else (body.name, unit, name)))


def _place_of_unit(unit: str, place: Place) -> tuple[str, str | None, IssuerLevel]:
    """The document's own place for a bare unit word; ``thành phố`` is the province where that is a city."""
    if unit == "tỉnh":
        return unit, place.province, "province"
    if unit == "thành phố" and not place.district and place.province and unit_word(place.province, place.day) == "thành phố":
        return unit, place.province, "province"
    if LEVEL_OF_UNIT[unit] == "district":
        return unit, place.district if unit == place.district_unit or not place.district else None, "district"
    return unit, place.commune if unit == place.commune_unit or not place.commune else None, "commune"


def _without_unit(text: Readable, place: Place, body: Body, span: tuple[int, int], after: int, end: int) -> IssuerFound | None:
    if region := _region_at(text, after, end):
        return IssuerFound(Span(span[0], region.end), f"{body.name} {region.name}", body.level, place.province, True)
    bare = province_prefix(text.plain[after : min(end, after + 30)])
    if bare and not body.needs_unit:
        length, province = bare
        name = f"{body.name} {unit_word(province.name)} {province.name}"
        return IssuerFound(Span(span[0], after + length), name, body.level or "province", province.name, True)
    if body.needs_unit:
        return None
    named = (
        name_at(text.plain, text.folded, after, end)
        if body.level == "district" and "\n" not in text.plain[span[1] : after]
        else None
    )
    if named and " " in named[1]:  # "Phòng Giáo dục và Đào tạo Hiệp Hòa"
        return IssuerFound(Span(span[0], named[0].end), f"{body.name} {named[1]}", "district", place.province, True)
    unit, own, level = _narrowest(place, body.level)
    return IssuerFound(Span(*span), f"{body.name} {unit} {own}" if own else body.name, body.level or level, place.province)


@dataclass(frozen=True, slots=True)
class _Region:
    """``khu vực Bắc Sơn``, ``khu vực VI``: what offices of several provinces are called by."""

    name: str
    end: int


_REGION = re.compile(r"khu\s{1,3}vực\s{1,3}")
_REGION_NUMBER = re.compile(r"(?:[IVX]{1,5}|\d{1,2})(?![\w/])")


def _region_at(text: Readable, begin: int, end: int) -> _Region | None:
    word = _REGION.match(text.folded, begin, end)
    if word is None:
        return None
    number = _REGION_NUMBER.match(text.plain, word.end(), end)
    if number:
        return _Region(f"khu vực {number[0]}", number.end())
    named = name_at(text.plain, text.folded, word.end(), end)
    return _Region(f"khu vực {named[1]}", named[0].end) if named else None


def _narrowest(place: Place, level: IssuerLevel | None) -> tuple[str, str | None, IssuerLevel | None]:
    """The unit of the document's place that a body of ``level`` belongs to; its narrowest one where the level is open."""
    if place.commune and level in (None, "district", "commune"):
        return place.commune_unit, place.commune, "commune"
    if place.district and level in (None, "district"):
        return place.district_unit, place.district, "district"
    if place.province and level in (None, "province", "unit"):
        return unit_word(place.province, place.day), place.province, "province"
    return "", None, level


def _with_bare_place(
    text: Readable, place: Place, body: Body, span: tuple[int, int], after: int, end: int
) -> IssuerFound | None:
    known = province_prefix(text.plain[after : min(end, after + 30)])
    if known and body.level != "district":
        return IssuerFound(Span(span[0], after + known[0]), f"{body.name} {known[1].name}", "province", known[1].name, True)
    name = (
        name_at(text.plain, text.folded, after, end)
        if body.level != "province" and "\n" not in text.plain[span[1] : after]
        else None
    )
    if name:
        return IssuerFound(Span(span[0], name[0].end), f"{body.name} {name[1]}", "district", place.province, True)
    own = place.province if body.level == "province" or (body.level is None and not place.district) else place.district
    level: IssuerLevel = body.level or ("province" if own == place.province else "district")
    return IssuerFound(Span(*span), f"{body.name} {own}" if own else body.name, level, place.province)


def _with_proper_name(
    text: Readable, place: Place, body: Body, span: tuple[int, int], after: int, end: int
) -> IssuerFound | None:
    if unit_at(text.folded, after):
        named = place_at(text.plain, text.folded, after, end)
        if named:
            unit, name, _ = (named.unit or "", named.name, None) if named.name else _place_of_unit(named.unit or "", place)
            full = f"{body.name} {unit} {name}" if name else f"{body.name} {unit}"
            return IssuerFound(
                Span(span[0], named.span.end), full, body.level, named.province or place.province, bool(named.name)
            )
    if body.is_numbered:
        return _with_number(text, place, body, span, end)
    shouts = text.plain[span[0] : span[1]].isupper()
    name_found = (long_name_at if body.level == "unit" and not shouts else name_at)(text.plain, text.folded, after, end)
    if name_found is None:
        return None
    stop, name = name_found[0].end, f"{body.name} {name_found[1]}"
    province = province_named(name_found[1])
    gap = _GAP.match(text.folded, stop, end)
    city = (
        place_at(text.plain, text.folded, gap.end(), end) if gap and text.plain[gap.end() : gap.end() + 1].isupper() else None
    )
    if city and city.province:  # "Trường Đại học Công nghiệp Thành phố Hồ Chí Minh"
        stop, name, province = city.span.end, f"{name} {city.unit} {city.name}", province_named(city.province)
    return IssuerFound(Span(span[0], stop), name, body.level, province.name if province else place.province, True)


def _with_number(text: Readable, place: Place, body: Body, span: tuple[int, int], end: int) -> IssuerFound | None:
    """``Sư đoàn 968``; without its number only where its head is named: ``Tư lệnh Quân khu`` is the document's own."""
    numbered = number_at_name(text.plain, span[1], end)
    if numbered:
        return IssuerFound(Span(span[0], numbered[0]), f"{body.name} {numbered[1]}", body.level, place.province, True)
    headed = head_start(text, max(0, span[0] - HEAD_REACH), span[0]) < span[0]
    return IssuerFound(Span(*span), body.name, body.level, place.province) if headed else None


def _is_list(folded: str, position: int, end: int) -> bool:
    """``tỉnh, thành phố``: units in a row are a group, no body."""
    match = re.compile(r"\s?[,/-]\s?").match(folded, position, end)
    return bool(match and unit_at(folded, match.end()))
