"""Whether a text was written with its accents, and patterns respelled for texts without any."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_SAMPLE, _ACCENTED_SHARE = 4000, 0.05


@lru_cache(maxsize=8)
def is_accented(folded: str) -> bool:
    """Whether Vietnamese is written with its accents here: they make its bytes at least a twentieth more than its letters."""
    sample = folded[:_SAMPLE]
    return len(sample.encode()) - len(sample) > len(sample) * _ACCENTED_SHARE


@lru_cache(maxsize=512)
def without_accents(pattern: str) -> str:
    r"""A word or pattern as ``bare`` text has it; everything else stays, so that ``\W`` is no ``\w``."""
    decomposed = unicodedata.normalize("NFD", pattern.replace("đ", "d").replace("Đ", "D"))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))
