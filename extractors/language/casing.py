"""Names that are printed in capitals, as running text writes them."""

from __future__ import annotations

import re
from functools import cache

from extractors.language.folding import bare, fold
from extractors.lexicons import load_lexicon

_UNITS = frozenset({"tỉnh", "huyện", "quận", "xã", "phường", "thành phố", "thị xã", "thị trấn", "đặc khu", "khu vực"})
_UNITS_OF_TWO = frozenset(unit for unit in _UNITS if " " in unit)
_SMALL = frozenset({"và", "các", "của", "kiêm", "nhiệm", "cho", "về"}) | _UNITS
_ABBREVIATION = re.compile(r"[^aeiouy]+\Z|ubnd\Z|ubmttq\Z|lđlđ\Z|bhxh\Z")
_LETTERS = re.compile(r"\w[\w'’]*")


def name_case(text: str, *, begins: bool = True) -> str:
    """``TRƯỜNG ĐẠI HỌC KỸ THUẬT VÀ DU LỊCH`` as ``Trường Đại học Kỹ thuật và Du lịch``; words in small letters stay.

    Abbreviations stay; of a word of two syllables the second is small; units and words that join are small but where the name
    ``begins``.
    """
    words = text.split()
    written: list[str] = []
    while len(written) < len(words):
        place = len(written)
        if place > 1 and written[-1].islower() and _is_compound(words[place - 1 : place + 1]):
            written.append(words[place].lower())  # "Khu công nghiệp"
            continue
        inside = bool(place) or not begins
        pair = _folded(words[place : place + 2])
        if words[place].isupper() and (_is_compound(words[place : place + 2]) or pair in _UNITS_OF_TWO):
            written += [_written(words[place], small=inside and pair in _UNITS_OF_TWO), words[place + 1].lower()]
        else:
            written.append(_written(words[place], small=inside and fold(words[place]) in _SMALL))
    return " ".join(written)


def _folded(words: list[str]) -> str:
    return " ".join(fold(word) for word in words)


def _is_compound(words: list[str]) -> bool:
    return _folded(words) in compounds()


def _written(word: str, *, small: bool) -> str:
    if not word.isupper() or len(word) == 1 or _ABBREVIATION.match(bare(word)):
        return word
    return word.lower() if small else _LETTERS.sub(lambda match: match[0].capitalize(), word)


@cache
def compounds() -> frozenset[str]:
    """Words of two syllables in names of bodies, folded."""
    return frozenset(fold(word) for entry in load_lexicon("name_words") for word in entry["words"])
