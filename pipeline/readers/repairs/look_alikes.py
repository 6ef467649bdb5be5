"""Cyrillic, Greek and other letters that only look like the Latin ones around them."""

from __future__ import annotations

import re

from pipeline.readers.edits import Edit, Edited, edited

_CYRILLIC = "АВСЕНІЈКМОРЅТУХасеіјорѕух"
_CYRILLIC_LATIN = "ABCEHIJKMOPSTYXaceijopsyx"
_GREEK = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο"
_GREEK_LATIN = "ABEZHIKMNOPTYXo"
LOOK_ALIKES = dict(zip(_CYRILLIC + _GREEK, _CYRILLIC_LATIN + _GREEK_LATIN, strict=True))
# Eth and the African D stand for Đ: old keyboards and fonts have only them.
_STROKED = {"Ð": "Đ", "ð": "đ", "Ɖ": "Đ", "ɖ": "đ"}
_ANY = re.compile(f"[{''.join(LOOK_ALIKES)}{''.join(_STROKED)}\U0001d400-\U0001d7ff\uff01-\uff5e\ufffe]")
_LINE = re.compile(f"^[^\\n]*[{''.join(LOOK_ALIKES)}]", re.MULTILINE)
_WORD = re.compile(r"[^\W\d_]+(?:[-/&.][^\W\d_]+)*+")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")


def real_letters(text: str) -> Edited:
    """Only in words with Latin letters: ``TT-BTС`` ends in a Cyrillic letter, a Russian word stays."""
    if not _ANY.search(text):
        return Edited(text, ())
    edits = [
        Edit(m.start(), m.end(), _STROKED.get(m[0]) or _styled(m[0])) for m in _ANY.finditer(text) if m[0] not in LOOK_ALIKES
    ]
    words = (word for line in _LINE.finditer(text) for word in _WORD.finditer(text, *line.span()))
    for word in words:
        if word[0].isascii() or not _LATIN.search(word[0]):
            continue
        edits += [
            Edit(word.start() + i, word.start() + i + 1, LOOK_ALIKES[letter])
            for i, letter in enumerate(word[0])
            if letter in LOOK_ALIKES
        ]
    return edited(text, sorted(edits, key=lambda edit: edit.start))


def _styled(letter: str) -> str:
    """Mathematical bold and full-width letters, and the hyphen that pdfium writes at a line's end."""
    import unicodedata

    return "-" if letter == "\ufffe" else unicodedata.normalize("NFKC", letter)
