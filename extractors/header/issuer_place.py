"""Which places and which level the name of a body states."""

from __future__ import annotations

import re
from dataclasses import dataclass

from extractors.issuers import Place, issuers_in
from extractors.language.folding import fold, plain
from extractors.places import LEVEL_OF_UNIT, find_provinces, place_at, title_case, unit_at
from schemas.vocabulary import IssuerLevel

# Schools, enterprises, units of the army: of no level of the administration, whatever place their name has.
UNIT_BODY = (
    r"trường|học\s+viện|đại\s+học|viện(?!\s+kiểm)|bệnh\s+viện|trung\s+tâm|công\s+ty|tổng\s+công\s+ty|tập\s+đoàn|xí\s+nghiệp|nhà\s+máy"
    r"|nông\s+trường|lâm\s+trường|hợp\s+tác\s+xã|ngân\s+hàng|quỹ|sư\s+đoàn|lữ\s+đoàn|trung\s+đoàn|tiểu\s+đoàn|hải\s+đoàn|đồn|trạm|đội"
    r"|chi\s+bộ|chi\s+đoàn|khoa|vườn\s+quốc\s+gia|trại\s+(?:giam|tạm)|nhà\s"
)
_OF_UNIT = re.compile(rf"(?:{UNIT_BODY}|(?:khối|cụm)\s+thi\s+đua)(?!\w)")
_CENTRAL = re.compile(r"(?:quân\s+(?:khu|chủng|đoàn)|binh\s+chủng|bộ\s+tư\s+lệnh|tổng\s+cục)(?!\w)")


@dataclass(frozen=True, slots=True)
class Snippet:
    """A text of its own in the views names are read from."""

    plain: str
    folded: str

    @classmethod
    def of(cls, text: str) -> Snippet:
        return cls(plain(text), fold(text))


def place_in(text: str) -> Place:
    """Province, district and commune that ``text`` names with their unit."""
    snippet = Snippet.of(text)
    named: dict[str, str] = {}
    units: dict[str, str] = {}
    for match in re.finditer(r"\b\w", snippet.folded):
        if unit_at(snippet.folded, match.start()):
            place = place_at(snippet.plain, snippet.folded, match.start(), len(text))
            if place and place.name:
                named.setdefault(place.level, place.name)
                units.setdefault(place.level, place.unit or "")
    provinces = find_provinces(snippet.plain)
    inner = re.search(r"(?:huyện|quận|thị)\s+uỷ\s+(\S.*)", snippet.folded)
    if inner and "district" not in named:
        named["district"] = title_case(snippet.plain[inner.start(1) : inner.end(1)])
    if provinces and "province" not in named and "district" not in named and "commune" not in named:
        named["province"] = provinces[-1][1].name
    return Place(
        named.get("province"),
        named.get("district"),
        named.get("commune"),
        units.get("district", "huyện"),
        units.get("commune", "xã"),
    )


def level_named(name: str) -> IssuerLevel | None:
    """The level of the body that a text calls by ``name``."""
    known = issuers_in(Snippet.of(name), Place(), 0, len(name))
    return known[0].level if known and known[0].level else level_of(name, Place(), None)


def level_of(text: str, place: Place, above: IssuerLevel | None) -> IssuerLevel | None:
    """The level of a body that no list knows: of the unit in its name, else of the body that it belongs to."""
    snippet = Snippet.of(text)
    if _OF_UNIT.match(snippet.folded):
        return "unit"
    if _CENTRAL.match(snippet.folded):
        return "central"
    for match in re.finditer(r"\b\w", snippet.folded):
        unit = unit_at(snippet.folded, match.start())
        named = place_at(snippet.plain, snippet.folded, match.start(), len(text)) if unit else None
        if unit and named and named.name:
            return "province" if unit[0] == "thành phố" and place.province and not place.district else LEVEL_OF_UNIT[unit[0]]
    return above or "unit"
