"""What two spellings of one thing have in common, for finding one by the other."""

from __future__ import annotations

import re

from extractors.language.folding import bare

_SPACES = re.compile(r"\s+")
_WORD = re.compile(r"[^\W_]+")
_NUMBER = re.compile(r"(?<![\w/])\d{1,6}[a-z]{0,3}\s*[/-]\s*\S")

_ADDED_BEFORE = re.compile(r"^(?:(?:phong trao|dot|cao diem|chuyen de|cuoc thi|hoi thi|cuoc van dong)\s)?(?:thi dua\s)?")
_ADDED_BEHIND = re.compile(
    r"\s(?:giai doan|nam|trong nam|nam hoc|nhiem ky|den nam)\s(?:19|20)\d\d(?:\s(?:va|den|nam)?\s?(?:19|20)?\d\d)?.{0,40}$"
)


def number_key(number: str) -> str:
    """``05/KH-UBND``, ``05 /KH–UBND`` and ``Kế hoạch số 5/kh-ubnd`` have one key: ``5/kh-ubnd``."""
    folded = bare(number)
    begin = _NUMBER.search(folded)
    return _SPACES.sub("", folded[begin.start() :] if begin else folded).lstrip("0").rstrip(".,;:")


def words_key(text: str) -> str:
    """The words alone, without case, accents and punctuation: ``Phòng, ban`` → ``phong ban``."""
    return " ".join(_WORD.findall(bare(text)))


def name_key(name: str) -> str:
    """A campaign's name without what offices add to it: ``“Dân vận khéo” giai đoạn 2021 - 2025`` → ``dan van kheo``."""
    words = words_key(name)
    return _ADDED_BEFORE.sub("", _ADDED_BEHIND.sub("", words)) or words
