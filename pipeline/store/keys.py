"""What two spellings of one thing have in common, for finding one by the other."""

from __future__ import annotations

import re

from extractors.language.folding import bare

_SPACES = re.compile(r"\s+")
_WORD = re.compile(r"[^\W_]+")
_NUMBER = re.compile(r"(?<![\w/])\d{1,6}[a-z]{0,3}\s*[/-]\s*\S")


def number_key(number: str) -> str:
    """``05/KH-UBND``, ``05 /KH–UBND`` and ``Kế hoạch số 5/kh-ubnd`` have one key: ``5/kh-ubnd``."""
    folded = bare(number)
    begin = _NUMBER.search(folded)
    return _SPACES.sub("", folded[begin.start() :] if begin else folded).lstrip("0").rstrip(".,;:")


def words_key(text: str) -> str:
    """The words alone, without case, accents and punctuation: ``Phòng, ban`` → ``phong ban``."""
    return " ".join(_WORD.findall(bare(text)))


def search_id(document_id: str) -> int:
    """The row of a document in the full-text index: 60 bits of its digest, so it never depends on order."""
    return int(document_id[:15], 16)
