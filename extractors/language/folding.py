"""Views of a text for matching, each of the text's own length, so that offsets carry over."""

from __future__ import annotations

import codecs
import re
import unicodedata
from functools import lru_cache

_SPACES = dict.fromkeys(
    map(
        ord,
        "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\r\v\f\u2028\u2029\u200b",
    ),
    " ",
)
_DASHES = dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00ad"), "-")
_QUOTES = dict.fromkeys(map(ord, "“”„‟«»″"), '"') | dict.fromkeys(map(ord, "‘’‚‛′"), "'")
_LETTERS = {ord("Ð"): "Đ", ord("Ɖ"): "Đ", ord("ð"): "đ"}


class _BareLetters(dict[int, str | int]):
    """Letters without their accents, worked out once each: a miss costs ``str.translate`` an exception."""

    def __missing__(self, code: int) -> str | int:
        base = unicodedata.normalize("NFD", chr(code))[0]
        self[code] = base if len(base) == 1 else code
        return self[code]


_LETTERS_ONLY = re.compile(r"[^\W\d_]+")
_SIGN = re.compile("[" + "".join(re.escape(chr(code)) for code in (*_SPACES, *_DASHES, *_QUOTES, *_LETTERS)) + "]")
_PLAIN = tuple((chr(code), letter) for code, letter in (_SPACES | _DASHES | _QUOTES | _LETTERS).items())
_CAPITAL, _SMALL = ("".join(filter(case, map(chr, range(ord("A"), 0x1EFA)))) for case in (str.isupper, str.islower))
# "ĐỐl TƯỢNG", "lI.": as recognisers read a capital I; "Bl'ao" is a name.
_CAPITAL_I = re.compile(rf"l(?:(?<=[{_CAPITAL}]l)(?![{_SMALL}'])|(?<=\bl)(?=[{_CAPITAL}]))")
_BARE = _BareLetters({ord("đ"): "d"})
_VOWELS, _TONE_MARKS = "aăâeêioôơuưy", ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
# The letters of Vietnamese and common signs are few enough for a byte each: through bytes accents go ten times faster.
_COMMON = (
    "".join(map(chr, range(0x80)))
    + "đ…•°§"
    + "".join(
        letter for vowel in _VOWELS for mark in _TONE_MARKS if (letter := unicodedata.normalize("NFC", vowel + mark)) > "\x7f"
    )
)
_BYTES, _BARE_OF_BYTE = codecs.charmap_build(_COMMON), _COMMON.translate(_BARE)

_OLD_TONES = "òaóaỏaõaọaòeóeỏeõeọeùyúyủyũyụy"
_NEW_TONES = "oàoáoảoãoạoèoéoẻoẽoẹuỳuýuỷuỹuỵ"
_TONES = {_OLD_TONES[i : i + 2]: _NEW_TONES[i : i + 2] for i in range(0, len(_OLD_TONES), 2)}
_TONE = re.compile("|".join(_TONES))
_VARIANTS = {"sỹ": "sĩ", "quí": "quý", "kỉ": "kỷ", "lí": "lý", "mĩ": "mỹ", "qui": "quy", "hàng": "hằng", "chánh": "chính"}
# The boundary behind the first letter: a pattern that begins with letters is searched for several times faster.
_VARIANT = re.compile("(?:" + "|".join(rf"{word[0]}(?<=\b{word[0]}){word[1:]}" for word in _VARIANTS) + r")\b")


def plain(text: str) -> str:
    """Spaces, dashes, quotation marks and the look-alikes of Đ and I unified; case and line ends kept."""
    if _SIGN.search(text):  # few words and lines have any
        for letter, unified in _PLAIN:  # most texts hold few of them, and looking for one letter is fast
            if letter in text:
                text = text.replace(letter, unified)
    return _CAPITAL_I.sub("I", text)


def fold(text: str) -> str:
    """``plain`` in lower case, tone marks where the new spelling puts them (hòa → hoà), i/y variants unified.

    Two spellings are unified only where both are of one length: ``hàng năm`` = ``hằng năm``, ``chiến sỹ`` = ``chiến sĩ``.
    """
    return canonical_tones(_lower(plain(text)))


@lru_cache(maxsize=16384)  # the syllables of Vietnamese are a few thousand
def fold_word(word: str) -> str:
    """``fold`` of a word or lexicon phrase: the same ones come again and again."""
    return fold(word)


@lru_cache(maxsize=16384)
def bare_word(word: str) -> str:
    """``bare`` of a word."""
    return bare(word)


def canonical_tones(text: str) -> str:
    """Tone marks and i/y variants of lower-case text as ``fold`` writes them; safe on regular expressions."""
    return _VARIANT.sub(lambda m: _VARIANTS[m[0]], _TONE.sub(lambda m: _TONES[m[0]], text))


def bare(text: str) -> str:
    """``fold`` without any accent, đ as d: for unaccented and badly recognised text."""
    low = _lower(plain(text))
    try:
        return codecs.charmap_decode(codecs.charmap_encode(low, "strict", _BYTES)[0], "strict", _BARE_OF_BYTE)[0]
    except UnicodeEncodeError:  # a letter or sign that is none of the common ones
        return low.translate(_BARE)


def bare_letters(text: str) -> str:
    """The letters of ``bare`` run together: recognition puts spaces into words and marks between them."""
    return "".join(_LETTERS_ONLY.findall(bare(text)))


def _lower(text: str) -> str:
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
