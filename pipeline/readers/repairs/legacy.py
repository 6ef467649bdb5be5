"""Text in TCVN3, VNI or VPS that came through as Windows-1252; recognised by its words, never by a font's name."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from pipeline.readers.edits import Edit, Edited, edited
from pipeline.readers.repairs.encodings import ENCODINGS, Encoding
from pipeline.readers.repairs.syllables import WORD, is_syllable, marked_words, syllable_share

# Signs that stand inside words in the old encodings only: behind a letter, before one, behind this vowel.
_BEHIND = "µ¸¶·¹¨»¾¼½Æ©ÇËÌÐÎÏÑªÖ×ØÜÞßäåæëîïñöøûüþ«®¬\xad÷§¡¢£¤¥¦ÛÄÅ\u2212\u2219†‡‰Š‹Œš›œ°º¿"
_BEFORE = "®§«¬öñÖÑÇ"
_VOWELS = {"aA": "âÂêÊàÀáÁùÙøØ", "eE": "âÂàÀáÁùÙøØ", "oO": "âÂùÙøØ"}
_FOREIGN = re.compile(  # the class in front lets the search skip to the few places that count
    f"[{_BEHIND}{_BEFORE}{''.join(_VOWELS.values())}](?:(?<=[^\\W\\d_][{_BEHIND}])|(?<=[{_BEFORE}])(?=[^\\W\\d_])|"
    + "|".join(f"(?<=[{vowel}][{signs}])" for vowel, signs in _VOWELS.items())
    + ")"
)
_MODERN = re.compile("[\u0100-\u0151\u0154-\u015f\u0162-\u0177\u017f-\u01b0\u1ea0-\u1ef9]")  # not Œ, Š, Ÿ, Ž of Windows-1252
_BEGINS_WORD = re.compile("ư(?:[uaơờởỡớợ]|ng)")
_ENOUGH = 3
_FEW, _MOST = 0.6, 0.9  # shares of a line's words that are syllables in the wrong and in the right encoding


@dataclass(slots=True)
class Reading:
    """How a document in old encodings is read; ``throughout`` where hardly a line of it is Unicode.

    ``encodings`` has the most frequent first; ``mended`` counts the letters that ``read`` changed, by encoding.
    """

    encodings: tuple[Encoding, ...]
    throughout: bool
    mended: Counter[str] = field(default_factory=Counter)

    def encoding_of(self, line: str) -> Encoding | None:
        """``None`` for a line of Unicode."""
        found = _best(self.encodings, line)
        if found is None and self.throughout and not _is_modern(line):
            return self.encodings[0]
        return found

    def read(self, encoding: Encoding, text: str, *, capitals: bool) -> str:
        """A piece of a line of this encoding; TCVN3 has its ``capitals`` in fonts that show small letters as large ones."""
        if capitals and encoding.name == "tcvn3" and not _MODERN.search(text):
            self.mended[encoding.name] += len(encoding.pattern.findall(text))
            return encoding.read(text).upper()
        done = edited(text, _line_edits(encoding, text, 0, len(text)))
        self.mended[encoding.name] += len(done.edits)
        return done.text


def legacy_encoding(text: str) -> Encoding | None:
    """The old encoding in which most marked words become syllables; ``None`` for Unicode text, and in doubt."""
    if len(_FOREIGN.findall(text)) < _ENOUGH:
        return None
    words = [
        word for line in text.split("\n") if _FOREIGN.search(line) for word in marked_words(line) if not _MODERN.search(word)
    ]
    shares = {encoding: syllable_share([encoding.read(word) for word in words]) for encoding in ENCODINGS}
    best = max(shares, key=lambda encoding: shares[encoding])
    return best if shares[best] > max(_FEW, syllable_share(words) + 0.1) else None


def legacy_reading(lines: Sequence[str]) -> Reading | None:
    """``None`` for Unicode text."""
    main = legacy_encoding("\n".join(lines))
    if main is None:
        return None
    encodings = (main, *(other for other in ENCODINGS if other is not main and _is_used_beside(main, other, lines)))
    modern = sum(_is_modern(line) for line in lines)
    return Reading(encodings, sum(_best(encodings, line) is not None for line in lines) > 4 * modern)


def from_legacy(encoding: Encoding, text: str) -> Edited:
    """Lines in an old encoding become Unicode; words that are Unicode already stay."""
    reading = legacy_reading(text.split("\n"))
    if reading is None or encoding not in reading.encodings:
        return Edited(text, ())
    lines = [(start, end) for start, end in _lines(text) if reading.encoding_of(text[start:end]) is encoding]
    return edited(text, (edit for start, end in lines for edit in _line_edits(encoding, text, start, end)))


def _lines(text: str) -> Iterator[tuple[int, int]]:
    position = 0
    for line in text.split("\n"):
        yield position, position + len(line)
        position += len(line) + 1


def _is_used_beside(main: Encoding, other: Encoding, lines: Sequence[str]) -> bool:
    """Parts of a document that come from another office keep its encoding."""
    found = 0
    for line in lines:
        words = marked_words(line) if _FOREIGN.search(line) else []
        if len(words) >= _ENOUGH and _share(main, words) < _FEW and _share(other, words) > _MOST and not _is_modern(line):
            found += len(words)
    return found >= 2 * _ENOUGH


def _share(encoding: Encoding, words: list[str]) -> float:
    return syllable_share([encoding.read(word) for word in words])


def _best(encodings: Sequence[Encoding], line: str) -> Encoding | None:
    """The encoding that makes more syllables of a line than there are; ``None`` where none does."""
    words = marked_words(line)
    if not words or _is_modern(line):
        return None
    mixed = bool(_MODERN.search(line))
    damaged = [word for word in words if not _stays(word, mixed=mixed)]
    right = sum(map(is_syllable, words))
    kept = right - sum(map(is_syllable, damaged))
    best = None
    for encoding in encodings:
        converted = kept + sum(is_syllable(encoding.read(word)) for word in damaged)
        if converted > right:
            best, right = encoding, converted
    return best


def _is_modern(line: str) -> bool:
    return bool(_MODERN.search(line)) and not _FOREIGN.search(line)


def _line_edits(encoding: Encoding, text: str, start: int, end: int) -> Iterator[Edit]:
    mixed = bool(_MODERN.search(text, start, end))
    for word in WORD.finditer(text, start, end):
        old = word[0]
        if old.isascii() and encoding.name != "vni":
            continue
        if _stays(old, mixed=mixed):
            continue
        shout = _shouted(old)
        hyphen = _true_hyphen(encoding, old)
        for code in encoding.pattern.finditer(old):
            if code.start() == hyphen:
                continue
            letter = encoding.table[code[0]]
            yield Edit(word.start() + code.start(), word.start() + code.end(), letter.upper() if shout else letter)


def _stays(word: str, *, mixed: bool) -> bool:
    """Unicode already; in a line that mixes both, also a syllable without a capital after a small letter, as ``lÔ`` has one."""
    if _MODERN.search(word):
        return True
    return mixed and is_syllable(word) and (word.isupper() or word[1:] == word[1:].lower())


def _true_hyphen(encoding: Encoding, word: str) -> int | None:
    """Where a soft hyphen is one: without it the word is a syllable, with the letter ư, its code in TCVN3, it is none."""
    if "\xad" not in word or "\xad" not in encoding.table:
        return None
    if word.startswith("\xad") and not _BEGINS_WORD.match(encoding.read(word)):
        return 0
    if not is_syllable(encoding.read(word)):
        for at in (i for i, sign in enumerate(word) if sign == "\xad"):
            if is_syllable(encoding.read(word[:at] + word[at + 1 :])):
                return at
    return None


def _shouted(word: str) -> bool:
    """TCVN3 has no capitals with tones: ``QUYÕT`` is set in capitals if all its plain letters are."""
    plain = [c for c in word if c.isascii() and c.isalpha()]
    return len(plain) >= 2 and all(c.isupper() for c in plain)
