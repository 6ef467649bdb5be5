"""News in the form of a language corpus: words joined by ``_``, spaces before punctuation."""

from __future__ import annotations

import re

from pipeline.readers.edits import Edit, Edited, edited

_JOINED = re.compile(r"(?<=[^\W_])_(?=[^\W_])")
_COMPOUND = re.compile(r"[^\W_]+(?:_[^\W_]+)+")
_WORD = re.compile(r"\w+")
_LOOSE = re.compile(r"(?<=\S) +(?=[,.;:!?)\]}%…”](?:\s|$))|(?<=[(\[{“]) +(?=\S)|(?<=\d) (?=/ ?\w)|(?<=\w/) (?=[A-ZĐ\d])")
_ENOUGH = 3
_SHARE = 0.05  # of all words


def join_words(text: str) -> Edited:
    """``phong_trào thi_đua .`` becomes ``phong trào thi đua.``, in texts that are written so throughout."""
    joints = [m.start() for m in _JOINED.finditer(text)] if "_" in text else []
    accented = sum(not word[0].isascii() for word in _COMPOUND.finditer(text)) if joints else 0  # names of files are ASCII
    if accented < _ENOUGH or len(joints) < _SHARE * sum(1 for _ in _WORD.finditer(text)):
        return Edited(text, ())
    edits = [Edit(i, i + 1, " ") for i in joints]
    edits += [Edit(m.start(), m.end(), "") for m in _LOOSE.finditer(text)]
    return edited(text, sorted(edits, key=lambda edit: edit.start))
