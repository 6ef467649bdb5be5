"""The characters of a web page, whatever encoding it declares."""

from __future__ import annotations

import codecs
import re

from pipeline.readers.plain_text import guessed
from pipeline.readers.repairs.syllables import marked_words, syllable_share

_DECLARED = re.compile(rb"""charset\s*=\s*["']?\s*([\w-]{2,30})""", re.IGNORECASE)
_HEAD = 4_096
_SAMPLE = 100_000


def decoded(data: bytes) -> str:
    """Pages often declare an encoding they are not in: the words decide."""
    text = guessed(data)
    found = _DECLARED.search(data[:_HEAD])
    if text.isascii() or not found:
        return text
    try:
        name = codecs.lookup(found[1].decode("ascii")).name
        declared = data.decode(name)
    except (LookupError, UnicodeDecodeError, ValueError):
        return text
    return declared if _share(declared) > _share(text) else text


def _share(text: str) -> float:
    return syllable_share(marked_words(text[:_SAMPLE]))
