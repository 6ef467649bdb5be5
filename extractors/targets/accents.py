"""Accents put back on the words that tell groups, in text that was written without any."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from extractors.language.folding import bare_word
from extractors.lexicons import load_lexicon

# Words of grammar that stand in lists of groups, each the commonest reading of its letters there.
_GRAMMAR = (
    "các", "những", "mọi", "từng", "tất cả", "toàn thể", "toàn bộ", "đội ngũ", "đông đảo", "và", "cùng", "cùng với", "hoặc",
    "của", "thuộc", "trực thuộc", "tại", "ở", "trong", "trên", "địa bàn", "trên địa bàn", "đến", "từ", "với", "là", "có",
    "đã", "đang", "được", "không", "chưa", "trực tiếp", "tham gia", "thực hiện", "làm việc", "công tác", "sinh sống",
    "học tập", "cư trú", "thường trú", "đóng", "đứng chân", "trở lên", "trở xuống", "tuổi", "dưới", "đủ", "hợp đồng",
    "hướng dẫn", "làm", "một", "hai", "lực lượng", "hệ thống", "hơn", "gần", "khoảng", "năm", "nữ", "thi đua", "bốn", "sáu",
    "bảy", "tám", "chín", "mười",
)  # fmt: skip
_SYLLABLE = re.compile(r"\w+")
_GAP = re.compile(r"[\s,–-]{1,3}")
_LONGEST = 8  # syllables of a phrase


def with_accents(text: str) -> str:
    """The text, letter for letter as long as before, its groups and words of grammar spelt as with accents."""
    letters = list(text)
    for start, end, spelling in _spellings(text):
        letters[start:end] = [new.upper() if old.isupper() else new for old, new in zip(text[start:end], spelling, strict=True)]
    return "".join(letters)


def _spellings(text: str) -> Iterator[tuple[int, int, str]]:
    syllables = [(match.start(), match.end(), bare_word(match.group())) for match in _SYLLABLE.finditer(text)]
    place = 0
    while place < len(syllables):
        count = _known_from(text, syllables, place)
        accented = _accented().get(tuple(word for _, _, word in syllables[place : place + count]))
        if accented:
            for (start, end, _), spelling in zip(syllables[place : place + count], accented, strict=True):
                yield start, end, spelling
        place += max(count, 1)


def _known_from(text: str, syllables: list[tuple[int, int, str]], place: int) -> int:
    """How many syllables the longest known phrase from here has."""
    most, words = 0, [syllables[place][2]]
    for count in range(1, min(_LONGEST, len(syllables) - place) + 1):
        if tuple(words) in _accented():
            most = count
        if count == _LONGEST or place + count >= len(syllables):
            break
        if not _GAP.fullmatch(text, syllables[place + count - 1][1], syllables[place + count][0]):
            break
        words.append(syllables[place + count][2])
    return most


@cache
def _accented() -> dict[tuple[str, ...], tuple[str, ...]]:
    """Spellings by the syllables without accents; of a lone syllable only where no two phrases share its letters."""
    found: dict[tuple[str, ...], tuple[str, ...]] = {}
    shared: set[tuple[str, ...]] = set()
    for name in ("target_groups", "target_levels"):
        for entry in load_lexicon(name):
            for phrase in entry["phrases"]:
                spelling = tuple(_SYLLABLE.findall(phrase))
                key = tuple(map(bare_word, spelling))
                if len(key) == 1 and found.get(key, spelling) != spelling:
                    shared.add(key)
                found.setdefault(key, spelling)
    for key in shared:
        del found[key]
    for words in _GRAMMAR:
        spelling = tuple(words.split())
        found[tuple(map(bare_word, spelling))] = spelling
    return found
