"""Vietnamese numbers: ``08``, ``tám``, ``08 (tám)``, ``1.250``, ``0,5``, ``hai mươi lăm``."""

from __future__ import annotations

import re

_UNITS = {
    "không": 0,
    "một": 1,
    "mốt": 1,
    "hai": 2,
    "ba": 3,
    "bốn": 4,
    "tư": 4,
    "năm": 5,
    "lăm": 5,
    "nhăm": 5,
    "sáu": 6,
    "bảy": 7,
    "bẩy": 7,
    "tám": 8,
    "chín": 9,
}
_WORD = "|".join(sorted({*_UNITS, "mười", "mươi", "chục", "trăm", "linh", "lẻ", "nghìn", "ngàn"}, key=len, reverse=True))

# A whole number as folded text has it; ``1.250`` has a thousands point. Guards: no part of a longer number or of a date.
INTEGER = (
    r"(?:(?<![\d.,/])\d{1,3}(?:\.\d{3})+(?![\d.]*\d)"
    r"|(?<![\d,/])(?<!\d\.)\d{1,7}(?![.,]?\d)"
    rf"|\b(?:{_WORD})\b(?:\s+(?:{_WORD})\b){{0,5}})"
)


def parse_integer(text: str) -> int | None:
    """The value of a whole number in digits or words (folded); ``None`` for anything else.

    >>> parse_integer("hai mươi lăm"), parse_integer("1.250"), parse_integer("08"), parse_integer("năm mươi")
    (25, 1250, 8, 50)
    """
    text = " ".join(text.split())
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+|\d+", text):
        return int(text.replace(".", ""))
    return _parse_words(text.split())


def _parse_words(words: list[str]) -> int | None:
    total, current, seen = 0, None, False
    for word in words:
        if word in _UNITS:
            current = _UNITS[word] + (current or 0)
        elif word == "mười":
            current = 10 + (current or 0)
        elif word in ("mươi", "chục"):
            current = 10 * (current or 1)
        elif word == "trăm":
            total, current = total + 100 * (1 if current is None else current), None
        elif word in ("nghìn", "ngàn"):
            total, current = 1000 * (total + (current or 0) or 1), None
        elif word not in ("linh", "lẻ"):
            return None
        seen = True
    return total + (current or 0) if seen else None
