"""The office in which somebody signs: a position, how it is qualified, the body it is held in."""

from __future__ import annotations

import re
from functools import cache

from extractors.language.casing import name_case
from extractors.language.folding import bare, bare_letters
from extractors.lexicons import load_lexicon

LONGEST = 110  # characters of a line that names nothing but an office
# TM. and T/M: on behalf of a body; KT.: for its head; TL., TUQ.: by order; Q.: acting (Nghị định 30/2020/NĐ-CP, Phụ lục I).
FOR = re.compile(r"(?<![\w&])(?:(?:TM|KT|TL|TUQ|T/M|K/T|T/L|T/U|Q)\s{0,2}[.:]?\s{1,3}|(?:TM|KT|TL|TUQ|Q)\.\s{0,3})")
_AFTER = r"(?:\s{1,3}(?:thuong truc|thu nhat|phu trach|chuyen trach|dieu hanh|chuyen mon))?"
_JOINT = r"\s{0,3}(?:\bkiem(?:\s{1,3}nhiem)?\b|[,/–-]|\bva\b)\s{0,3}"


def office_of(text: str) -> str | None:
    """``Phó Chủ tịch`` for ``KT. CHỦ TỊCH PHÓ CHỦ TỊCH``; ``None`` for a line that is anything but an office.

    Positions are spelled as the lexicon has them, the body behind them as printed, without its capitals.
    """
    line = " ".join(FOR.sub("", text).strip(" .:,*|()").split())
    if not line or len(line) > LONGEST:
        return None
    view = bare(line)
    known = _spellings().get(bare_letters(view))
    if known:
        return known
    match = _office().fullmatch(view)
    return _spelled(line, view, match.start("office")) if match else None


def names_body(office: str) -> bool:
    """``Chủ tịch Liên hiệp Hội`` says in which body the office is held."""
    return bare_letters(office) not in _spellings()


@cache
def _spellings() -> dict[str, str]:
    return {bare_letters(name): name for entry in load_lexicon("positions") for name in entry.get("names", ())}


@cache
def _names() -> str:
    names = sorted((bare(name) for name in _spellings().values()), key=len, reverse=True)
    return "|".join(r"\s{1,3}".join(map(re.escape, name.split())) for name in names)


@cache
def _position() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_names()})(?!\w)")


@cache
def _office() -> re.Pattern[str]:
    """Over a line without accents: a position it is signed for, then offices in a row, each perhaps with its body."""
    bodies = sorted((bare(word) for entry in load_lexicon("positions") for word in entry.get("bodies", ())), key=len)
    held_in = r"(?:\s{1,3}(?:" + "|".join(map(re.escape, reversed(bodies))) + r")(?!\w)[^.;:()\d]{0,80}\d{0,3})?"
    names = _names()
    one = rf"(?:{names})(?!\w){_AFTER}{held_in}"
    signed_for = rf"(?:(?:{names}),?\s{{1,3}}(?=pho ))?"
    return re.compile(rf"{signed_for}(?P<office>{one}(?:{_JOINT}{one}){{0,2}})(?:\s?-\s?[a-z]{{2,5}})?")


def _spelled(line: str, view: str, start: int) -> str:
    """Positions as the lexicon has them; of a line in capitals the rest as names are written."""
    spelled, end = "", start
    for position in _position().finditer(view[start:]):
        spelled += _rest(line[end : start + position.start()], line.isupper()) + _spellings()[bare_letters(position[0])]
        end = start + position.end()
    return spelled + _rest(line[end:], line.isupper())


def _rest(text: str, shouts: bool) -> str:
    """Bodies in capitals as names are written."""
    if not shouts or not text.strip():
        return text
    return f"{' ' if text[0] == ' ' else ''}{name_case(text, begins=False)}{' ' if text[-1] == ' ' else ''}"
