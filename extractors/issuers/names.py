"""Names of enterprises and other bodies that go on in small letters: ``Tập đoàn Công nghiệp Than - Khoáng sản Việt Nam``."""

from __future__ import annotations

import re

from extractors.language.casing import compounds, name_case
from extractors.places import ends_name
from schemas import Span

_LONGEST, _MOST_TOKENS = 120, 16
_TOKEN = re.compile(r"[^\W_]+|[-&](?=[ ])")
_GAP = re.compile(r"[ ]{1,2}|\n[ ]{0,8}(?=[^\W\d_])|(?=-)|(?<=-)[ ]?")
_JOINTS = {"-", "&", "và", "miền", "các"}
_NUMBER = re.compile(r"\s{1,2}(\d{1,4}[A-D]?)(?![\w/]|[.,]\d|\s?(?:tập|cá|đơn|người)\b)")


def long_name_at(plain: str, folded: str, begin: int, end: int) -> tuple[Span, str] | None:
    """Capitalised words, and small ones that complete a word of trade (``Công nghiệp``) or join two parts."""
    stop = min(end, begin + _LONGEST)
    position, last, before, count = begin, begin, "", 0
    while count < _MOST_TOKENS and (token := _TOKEN.match(plain, position, stop)):
        word = folded[token.start() : token.end()]
        if before and (ends_name(folded, token.start()) or not _fits(token[0], word, before)):
            break
        if not before and not token[0][0].isupper():
            return None
        if word not in _JOINTS:
            last = token.end()
        before, count = word, count + 1
        gap = _GAP.match(plain, token.end(), stop)
        if gap is None:
            break
        position = gap.end()
    span = Span(begin, last) if last > begin else None
    return (span, name_case(span.of(plain))) if span else None


def number_at_name(plain: str, begin: int, end: int) -> tuple[int, str] | None:
    """The number that a unit of the army is called by, and where it ends: ``Sư đoàn 968``."""
    match = _NUMBER.match(plain, begin, end)
    return (match.end(), match[1]) if match else None


def _fits(printed: str, word: str, before: str) -> bool:
    return printed[0].isupper() or printed[0].isdigit() or word in _JOINTS or f"{before} {word}" in compounds()
