"""How much of a text could be Vietnamese: the share of words that are well-formed syllables."""

from __future__ import annotations

import re
import unicodedata

_ONSET = "(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnpqrstvx])?"
_VOWEL = "[aăâeêioôơuưyáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]"
_SYLLABLE = re.compile(rf"{_ONSET}{_VOWEL}{{1,3}}(?:ng|nh|ch|[cmnpt])?", re.IGNORECASE)
WORD = re.compile(r"""[^\s\d.,;:!?()\[\]{}/"“”‘’'%+|<>_=*#&\-–—…]+""")


def is_syllable(word: str) -> bool:
    """The shape only; whether the syllable exists is not looked up."""
    return bool(_SYLLABLE.fullmatch(unicodedata.normalize("NFC", word)))


def marked_words(text: str) -> list[str]:
    """Words with a letter outside ASCII, as the encoding has them: the others look alike in all encodings."""
    return [word for word in WORD.findall(text) if not word.isascii()]


def syllable_share(words: list[str]) -> float:
    """0 to 1; 1.0 where there are no words."""
    return sum(map(is_syllable, words)) / len(words) if words else 1.0
