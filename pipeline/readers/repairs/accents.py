"""Accents that a recogniser of scans got wrong in fixed wordings: ``THÀNH PHÓ HÒ CHÍ MINH``, ``Băng khen``."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache

from extractors.issuers.bodies import bodies
from extractors.language.folding import bare, fold
from extractors.lexicons import load_lexicon
from pipeline.readers.edits import Edit, Edited

_WORD = re.compile(r"[^\W\d_]+")
_ACCENTED = 0.5  # share of words; a text typed without accents was read right
_SHORTEST = 6  # letters
_WRONG = 0.5  # share of a phrase's words at most; more is another phrase: "có quân" is no "cơ quan"


def restore_accents(text: str) -> Edited:
    """Words of an office phrase or a body's name, where the letters are those of the phrase and an accent differs.

    Length and case stay. What has another meaning with the accents as read is in none of the lexicons' phrases.
    """
    words = _WORD.findall(text)
    if sum(not word.isascii() for word in words) < _ACCENTED * len(words):
        return Edited(text, ())
    letters = bare(text).replace("\n", " ")
    edits: list[Edit] = []
    done = 0
    for word in _WORD.finditer(letters):
        if word.start() < done:
            continue
        phrase = next(_phrases_at(letters, word.start(), word[0]), None)
        if phrase:
            done = word.start() + len(phrase)
            wrong = list(_restored(text[word.start() : done], phrase, word.start()))
            if len(wrong) <= _WRONG * len(phrase.split()):
                edits += wrong
    return Edited(text, tuple(edits))


def _phrases_at(letters: str, start: int, first: str) -> Iterator[str]:
    """Longest first."""
    for key, phrase in _phrases().get(first, ()):
        end = start + len(key)
        if letters.startswith(key, start) and not letters[end : end + 1].isalpha():
            yield phrase


def _restored(read: str, phrase: str, start: int) -> Iterator[Edit]:
    """One edit a word that differs."""
    for word in _WORD.finditer(phrase):
        old = read[word.start() : word.end()]
        if fold(old) != fold(word[0]):
            new = "".join(
                letter.upper() if as_read.isupper() else letter.lower() for letter, as_read in zip(word[0], old, strict=True)
            )
            yield Edit(start + word.start(), start + word.end(), new)


@cache
def _phrases() -> dict[str, tuple[tuple[str, str], ...]]:
    """By their first word without accents: the letters and the phrase; none whose letters are those of another one."""
    listed = [phrase for entry in load_lexicon("office_phrases") for phrase in entry["phrases"]]
    listed += [body.form for body in bodies() if body.form.count(" ") > 1]  # "Thanh tra" is a person's name as well
    for entry in load_lexicon("provinces"):  # alone they are people's names as well
        listed += [f"{unit} {entry['name']}" for unit in ("tỉnh", "thành phố", "TP.", "UBND tỉnh")]
    fitting = {fold(phrase): phrase for phrase in listed if " " in phrase and len(phrase) > _SHORTEST}
    shared = Counter(map(bare, fitting.values()))
    found: dict[str, list[tuple[str, str]]] = {}
    for phrase in fitting.values():
        letters = bare(phrase)
        if shared[letters] == 1:
            found.setdefault(letters.split()[0].rstrip(".,"), []).append((letters, phrase))
    return {first: tuple(sorted(those, key=lambda pair: -len(pair[0]))) for first, those in found.items()}
