"""Sentences of a block: full stops that end one, told from those of abbreviations, numbers and dates."""

from __future__ import annotations

import re

from schemas import Span

# The small letters one by one: in Unicode they alternate with their capitals, so that a range à-ỹ would hold Đ and Ủ too.
_SMALL = "a-z" + "".join(letter for letter in map(chr, range(0xE0, 0x1EFA)) if letter.islower())
# A stop ends a sentence before white space and a capital, digit, quotation mark or bracket.
# Every sign of the end comes first in the pattern, so that only they are looked at.
_END = rf"(?:(?<=[^\s.].)(?:(?<=\.)/\.|[.!?…]*)[\"”’)\]]*(?=\s+[\"“(\[]?[^\W_{_SMALL}])|(?<=\.)/\.)"
_STOP = re.compile(rf"[.!?…]{_END}")
_STOP_OR_SEMICOLON = re.compile(rf"[.!?…;](?:(?<=;)|(?<!;){_END})")
_ABBREVIATION = re.compile(
    r"(?:\b(?:TP|Tp|TS|Ths|ThS|PGS|GS|BS|KS|CN|KT|TM|TL|TUQ|Q|Đ/c|đ/c|TX|tx|tp|St|NXB|No|vv|v\.v|Ban|P|Q|H|X)|\b[A-ZĐ])$"
)


def split_sentences(text: str, start: int, end: int, *, semicolons: bool = False) -> list[Span]:
    """Spans of the sentences in ``text[start:end]``, stripped, their closing stop included."""
    found: list[Span] = []
    begin = start
    for stop in (_STOP_OR_SEMICOLON if semicolons else _STOP).finditer(text, start, end):
        if stop[0] == "." and _ABBREVIATION.search(text[max(begin, stop.start() - 6) : stop.start()]):
            continue
        _add(found, text, begin, stop.end())
        begin = stop.end()
    _add(found, text, begin, end)
    return found


def _add(found: list[Span], text: str, begin: int, end: int) -> None:
    sentence = text[begin:end].lstrip()
    if sentence:
        found.append(Span(end - len(sentence), end - len(sentence) + len(sentence.rstrip())))
