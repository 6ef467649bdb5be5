"""Text in TCVN3 or VNI that came through as Windows-1252; recognised by its words, never by a font's name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.readers.edits import Edit, Edited, edited
from pipeline.readers.repairs.syllables import WORD, is_syllable, marked_words, syllable_share
from pipeline.readers.repairs.tables import TCVN3, VNI

# Signs that stand inside words in the old encodings only.
_FOREIGN = re.compile(
    "[^\\W\\d_][µ¸¶·¹¨»¾¼½Æ©ÇËÌÐÎÏÑªÖ×ØÜÞßäåæëîïñöøûüþ«®¬\xad÷§¡¢£¤¥¦ÛÄÅ\u2212\u2219]|[®§«¬öñÖÑ][^\\W\\d_]"
    "|[aA][âÂêÊàÀáÁùÙøØ]|[eE][âÂàÀáÁùÙøØ]|[oO][âÂùÙøØ]"
)
_MODERN = re.compile("[\u0100-\u01b0\u1ea0-\u1ef9]")
_CAPITAL_FONT = re.compile(r"\.?Vn.*H", re.IGNORECASE)
_ENOUGH = 3

Run = tuple[str, bool]  # text, and whether its font shows small letters as capitals


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


@dataclass(frozen=True, slots=True)
class Reading:
    """How a document in an old encoding is read; ``throughout`` where hardly a line of it is Unicode."""

    encoding: Encoding
    throughout: bool

    def applies(self, line: str) -> bool:
        verdict = _verdict(self.encoding, line)
        return self.throughout if verdict is None else verdict

    def read_runs(self, runs: Sequence[Run]) -> str:
        """A paragraph; TCVN3 has its capitals in fonts of their own, which show small letters as large ones."""
        if not self.applies("".join(text for text, _ in runs)):
            return "".join(text for text, _ in runs)
        return "".join(_read_run(self.encoding, text, capitals) for text, capitals in runs)


def legacy_reading(lines: Sequence[str]) -> Reading | None:
    """``None`` for Unicode text."""
    encoding = legacy_encoding("\n".join(lines))
    if encoding is None:
        return None
    verdicts = [_verdict(encoding, line) for line in lines]
    return Reading(encoding, verdicts.count(True) > 4 * verdicts.count(False))


def from_legacy(encoding: Encoding, text: str) -> Edited:
    """Lines in an old encoding become Unicode; words that are Unicode already stay."""
    reading = legacy_reading(text.split("\n"))
    if reading is None or reading.encoding is not encoding:
        return Edited(text, ())
    lines = [(start, end) for start, end in _lines(text) if reading.applies(text[start:end])]
    return edited(text, (edit for start, end in lines for edit in _line_edits(encoding, text, start, end)))


def is_capital_font(name: str | None) -> bool:
    """``.VnTimeH``, ``.VnArial NarrowH``."""
    return bool(name) and bool(_CAPITAL_FONT.fullmatch(name or ""))


def _read_run(encoding: Encoding, text: str, capitals: bool) -> str:
    if _MODERN.search(text):
        return text
    if capitals and encoding.name == "tcvn3":
        return encoding.read(text).upper()
    return edited(text, _line_edits(encoding, text, 0, len(text))).text


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
