"""Text in TCVN3 or VNI that came through as Windows-1252; recognised by its words, never by a font's name."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.readers.edits import Edit, Edited, edited
from pipeline.readers.repairs.syllables import WORD, is_syllable, marked_words, syllable_share
from pipeline.readers.repairs.tables import TCVN3, VNI

# Signs that stand inside words in the old encodings only.
_FOREIGN = re.compile("(?:[^\\W\\d_][µ¸¶·¹¨»¾¼½Æ©ÇËÌÐÎÏÑªÖ×ØÜÞßäåæëîïñöøûüþ«®¬\xad÷§¡¢£¤¥¦\u2212\u2219]|[®§«¬öñÖÑ][^\\W\\d_])")
_MODERN = re.compile("[\u0100-\u01b0\u1ea0-\u1ef9]")
_ENOUGH = 3


@dataclass(frozen=True, slots=True, eq=False)
class Encoding:
    """``pattern`` finds the codes, ``table`` has their letters."""

    name: str
    table: dict[str, str]
    pattern: re.Pattern[str]

    def read(self, text: str) -> str:
        return self.pattern.sub(lambda m: self.table[m[0]], text)


def _encoding(name: str, table: dict[str, str]) -> Encoding:
    longest_first = sorted(table, key=len, reverse=True)
    return Encoding(name, table, re.compile("|".join(map(re.escape, longest_first))))


ENCODINGS = (_encoding("tcvn3", TCVN3), _encoding("vni", VNI))


def legacy_encoding(text: str) -> Encoding | None:
    """The old encoding in which most marked words become syllables; ``None`` for Unicode text, and in doubt."""
    if len(_FOREIGN.findall(text)) < _ENOUGH:
        return None
    words = [
        word for line in text.split("\n") if _FOREIGN.search(line) for word in marked_words(line) if not _MODERN.search(word)
    ]
    shares = {encoding: syllable_share([encoding.read(word) for word in words]) for encoding in ENCODINGS}
    best = max(shares, key=lambda encoding: shares[encoding])
    return best if shares[best] > max(0.6, syllable_share(words) + 0.1) else None


def from_legacy(text: str, capitals: Sequence[tuple[int, int]] = ()) -> Edited:
    """Lines in an old encoding become Unicode; words that are Unicode already stay.

    ``capitals`` are ranges in a font that draws small letters as capitals.
    """
    encoding = legacy_encoding(text)
    if encoding is None:
        return Edited(text, ())
    lines = list(_lines(text))
    verdicts = [_verdict(encoding, text[a:b]) for a, b in lines]
    rule = Counter(verdicts)
    mostly = rule[True] > 4 * rule[False]
    edits: list[Edit] = []
    for (start, end), verdict in zip(lines, verdicts, strict=True):
        if verdict or (verdict is None and mostly):
            edits += _line_edits(encoding, text, start, end)
    return edited(text, _with_capitals(text, edits, capitals) if encoding.name == "tcvn3" else edits)


def legacy_kind(done: Edited) -> str:
    """``tcvn3`` or ``vni``, told by the edits alone."""
    letters = sum(edit.end - edit.start for edit in done.edits)
    return (
        "tcvn3"
        if letters == len(done.edits) and all(done.before[e.start] in TCVN3 or e.new.isupper() for e in done.edits)
        else "vni"
    )


def _lines(text: str) -> Iterator[tuple[int, int]]:
    position = 0
    for line in text.split("\n"):
        yield position, position + len(line)
        position += len(line) + 1


def _verdict(encoding: Encoding, line: str) -> bool | None:
    """Whether a line is in the encoding; ``None`` where its words do not tell."""
    words = marked_words(line)
    if not words:
        return None
    as_is, converted = sum(map(is_syllable, words)), sum(is_syllable(encoding.read(w)) for w in words)
    if _MODERN.search(line) and not _FOREIGN.search(line):
        return False
    return None if as_is == converted else converted > as_is


def _line_edits(encoding: Encoding, text: str, start: int, end: int) -> Iterator[Edit]:
    mixed = bool(_MODERN.search(text, start, end))
    for word in WORD.finditer(text, start, end):
        old = word[0]
        if old.isascii() and encoding.name != "vni":
            continue
        if _MODERN.search(old) or (mixed and is_syllable(old)):
            continue
        shout = _shouted(old)
        for code in encoding.pattern.finditer(old):
            letter = encoding.table[code[0]]
            yield Edit(word.start() + code.start(), word.start() + code.end(), letter.upper() if shout else letter)


def _shouted(word: str) -> bool:
    """TCVN3 has no capitals with tones: ``QUYÕT`` is set in capitals if all its plain letters are."""
    plain = [c for c in word if c.isascii() and c.isalpha()]
    return len(plain) >= 2 and all(c.isupper() for c in plain)


def _with_capitals(text: str, edits: list[Edit], capitals: Sequence[tuple[int, int]]) -> list[Edit]:
    if not capitals:
        return edits
    by_start: dict[int, Edit] = {edit.start: edit for edit in edits}
    for start, end in capitals:
        for i in range(start, end):
            upper = (by_start[i].new if i in by_start else text[i]).upper()
            if len(upper) == 1 and upper != text[i]:
                by_start[i] = Edit(i, i + 1, upper)
    return [by_start[i] for i in sorted(by_start)]
