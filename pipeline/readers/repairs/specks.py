"""Full stops that are specks on the paper: ``TỈNH HÀ. GIANG``, ``tập. thể``."""

from __future__ import annotations

import re

from pipeline.readers.edits import Edit, Edited

_STOP = re.compile(r"(?<=\w)\.(?= [^\W\d_])")
_WORD = re.compile(r"[^\W\d_]{2,}\Z")


def drop_specks(text: str) -> Edited:
    """Between two words of one sentence: behind a full stop a sentence begins with a capital, in a line of capitals none does.

    Abbreviations ("TP. Cần Thơ", "v.v. và") have no accents.
    """
    edits = []
    for stop in _STOP.finditer(text):
        word = _WORD.search(text, max(0, stop.start() - 8), stop.start())
        if word and not word[0].isascii() and _goes_on(text, word[0], stop.end() + 1):
            edits.append(Edit(stop.start(), stop.end(), ""))
    return Edited(text, tuple(edits))


def _goes_on(text: str, word: str, following: int) -> bool:
    return text[following].islower() or (word.isupper() and text[following : following + 2].isupper())
