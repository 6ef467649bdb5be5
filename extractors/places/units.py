"""Administrative units as a text names them: ``tỉnh Hà Nam``, ``TP. Vĩnh Yên``, ``PHƯỜNG KỲ LỪA``."""

from __future__ import annotations

import re
from dataclasses import dataclass

from extractors.places.provinces import province_named, province_prefix
from schemas import Span
from schemas.vocabulary import IssuerLevel

LEVEL_OF_UNIT: dict[str, IssuerLevel] = {
    "tỉnh": "province", "thành phố": "district", "huyện": "district", "quận": "district", "thị xã": "district",
    "xã": "commune", "phường": "commune", "thị trấn": "commune", "đặc khu": "commune",
}  # fmt: skip
_SHORT = {"tp": "thành phố", "tx": "thị xã", "tt": "thị trấn", "t.p": "thành phố"}
_SOCIETY = r"\s{1,2}hội(?:\W{0,3}\Z|\s?[,;.)-]|\s(?:chủ|và|hoá|chi|học|việt|tỉnh|huyện|thành|quận)\b)"  # "xã hội" is no commune
_UNIT = re.compile(
    rf"(?:(tỉnh|thành\s{{1,2}}phố|huyện|quận|thị\s{{1,2}}xã|xã(?!{_SOCIETY})|phường|thị\s{{1,2}}trấn|đặc\s{{1,2}}khu)(?!\w|\s{{1,2}}(?:uỷ|đoàn)\b)"
    r"|(t\.p|tp|tx|tt)(?!\w)\.?)"
)
_LONGEST = 60  # characters of a name
_WORD = r"[^\W\d_]['’\w]*"
_NAME = re.compile(rf"{_WORD}(?:(?:[ ]{{1,2}}|[ ]?\n[ ]{{0,8}}|[ ]?-[ ]?){_WORD}|[ ]\d{{1,2}}(?![\d/.,]))*")
_NUMBER = re.compile(r"\d{1,2}(?![\w/.,]\d|\w)")  # "quận 8", "phường 14"
_NAME_WORD = re.compile(rf"{_WORD}|\d{{1,2}}")
# Words that begin something else than the rest of a name.
_NEXT = re.compile(
    r"(?:cộng\s+hoà|độc\s+lập|kế\s+hoạch|quyết\s+định|chỉ\s+thị|thông\s+báo|hướng\s+dẫn|công\s+văn|nghị\s+quyết|tờ\s+trình"
    r"|uỷ\s+ban|ubnd|hội\s+đồng|sở\s|ban\s|phòng\s|trường\s|công\s+an|số\s|về\s|phát\s+động|tổ\s+chức|năm\s|giai\s+đoạn)"
)


# Words with a capital that follow a unit and are no name of it.
_TYPES = re.compile(
    r"(?:kế\s+hoạch|quyết\s+định|quy\s+(?:định|chế)|chỉ\s+thị|thông\s+báo|hướng\s+dẫn|công\s+văn|nghị\s+quyết|căn\s+cứ"
    r"|bằng\s+khen|giấy\s+khen|cờ\s+thi|nơi\s+nhận)\b"
)


@dataclass(frozen=True, slots=True)
class PlaceName:
    """``unit`` is the full word (``thành phố``), ``None`` for a bare name; ``name`` is without it, in title case."""

    span: Span
    unit: str | None
    name: str | None
    level: IssuerLevel
    province: str | None = None


def unit_at(folded: str, position: int) -> tuple[str, int] | None:
    """The word of a unit at ``position`` and where it ends."""
    match = _UNIT.match(folded, position)
    if match is None:
        return None
    word = re.sub(r"\s+", " ", match[1] or match[2])
    return _SHORT.get(word, word), match.end()


def place_at(plain: str, folded: str, position: int, end: int) -> PlaceName | None:
    """The unit that begins at ``position``; its ``name`` is ``None`` where only the word stands (``UBND tỉnh``)."""
    unit = unit_at(folded, position)
    if unit is None or unit[1] > end:
        return None
    word, after = unit
    begin = after
    while begin < end and plain[begin] in " \n":
        begin += 1
    level = LEVEL_OF_UNIT[word]
    number = _NUMBER.match(plain, begin, end) if word in ("quận", "phường") and 0 < begin - after <= 3 else None
    if number:
        return PlaceName(Span(position, number.end()), word, number[0], level)
    name = name_at(plain, folded, begin, end) if begin - after <= 3 else None
    if name is None:
        return PlaceName(Span(position, after), word, None, level)
    span, text = name
    if word in ("tỉnh", "thành phố"):
        known = province_prefix(plain[begin : min(end, begin + _LONGEST)])
        province = known[1] if known else province_named(text)
        if province and (word == "tỉnh" or (province.city_since and province.name != "Đồng Nai")):
            return PlaceName(
                Span(position, begin + known[0] if known else span.end), word, province.name, "province", province.name
            )
    return PlaceName(Span(position, span.end), word, text, level)


def name_at(plain: str, folded: str, begin: int, end: int) -> tuple[Span, str] | None:
    """A name of one to five capitalised words; in capitals it ends with its line."""
    match = _NAME.match(plain, begin, min(end, begin + _LONGEST))
    if match is None or not plain[begin].isupper() or _TYPES.match(folded, begin):
        return None
    shouting = _first_word(match[0]).isupper() and len(_first_word(match[0])) > 1
    last, position, count = begin, begin, 0
    for word in _NAME_WORD.finditer(plain[begin : match.end()]):
        at = begin + word.start()
        fits = word[0].isdigit() or (word[0].isupper() and len(word[0]) <= 9 if shouting else _is_title(word[0]))
        broken = "\n" in plain[position:at] and count >= (1 if shouting else 4)
        if not fits or broken or count == 5 or (count and (_NEXT.match(folded, at) or _UNIT.match(folded, at))):
            break
        last = position = begin + word.end()
        count += 1
    if not count:
        return None
    span = Span(begin, last)
    return span, title_case(span.of(plain))


def ends_name(folded: str, position: int) -> bool:
    """Whether the word at ``position`` begins something else than the rest of a name: a unit, a document, a body."""
    return bool(_NEXT.match(folded, position) or _UNIT.match(folded, position))


def title_case(text: str) -> str:
    """``KỲ LỪA`` as ``Kỳ Lừa``; words that are not all capitals stay; line breaks become spaces."""
    return re.sub(
        r"\w[\w'’]*", lambda m: m[0].capitalize() if m[0].isupper() and len(m[0]) > 1 else m[0], " ".join(text.split())
    )


def title_place(text: str) -> str | None:
    """A place as a date line prints it, with every word capitalised; ``None`` where it is none."""
    cleaned = " ".join(text.replace("*", " ").split()).strip(" .,-")
    return title_case(cleaned) if 2 <= len(cleaned) <= 60 and cleaned[0].isalpha() else None


def _first_word(text: str) -> str:
    return text.split(maxsplit=1)[0]


def _is_title(word: str) -> bool:
    return word[0].isupper() and (len(word) == 1 or not word.isupper())
