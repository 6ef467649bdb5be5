"""Line ends of all systems, and code points that print nothing."""

from __future__ import annotations

import re

from pipeline.readers.edits import Edit, Edited, edited

_LINE_END = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
# Soft hyphen, zero-width characters, direction marks, byte order marks, lone surrogates, control characters.
_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]+"
)

# A soft hyphen inside a number or a code is a real one that a printer's font had at its place; U+F02D is Symbol's hyphen.
_HIDDEN_HYPHEN = re.compile("(?<=[A-ZĐƯÐ0-9])\xad(?=[A-ZĐƯÐ0-9])|\uf02d")


def unify_line_ends(text: str) -> Edited:
    """Every line end becomes ``\\n``."""
    if not _LINE_END.search(text):
        return Edited(text, ())
    return edited(text, (Edit(m.start(), m.end(), "\n") for m in _LINE_END.finditer(text)))


def drop_invisible(text: str) -> Edited:
    """To be run after legacy encodings are undone: TCVN3 has ư at the soft hyphen's place."""
    return edited(text, (Edit(m.start(), m.end(), "") for m in _INVISIBLE.finditer(text)))


def show_hyphens(text: str) -> Edited:
    """``QĐ\xadUBND`` becomes ``QĐ-UBND``; to be run after legacy encodings are undone, before the invisible goes."""
    return edited(text, (Edit(m.start(), m.end(), "-") for m in _HIDDEN_HYPHEN.finditer(text)))
