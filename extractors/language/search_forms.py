"""Text as a search compares it, with accents and without, each form of the text's own length."""

from __future__ import annotations

import re
from typing import Final

from extractors.language.folding import bare, fold

_I_OR_Y: Final = dict(zip("yỳýỷỹỵ", "iìíỉĩị", strict=True))
# y alone behind these letters is another spelling of i: kỹ = kĩ, sỹ = sĩ, quy = qui; "thuý" and "tuy" have other vowels.
_Y_ALONE = re.compile(rf"(?<![^\W\d_])(qu|[hklmstv])([{''.join(_I_OR_Y)}])(?![^\W\d_])")
_LEADING_ZEROS = re.compile(r"(?<![\w.,])0+(?=\d)")
_SOUTHERN = re.compile(r"(?<![^\W\d_])chanh(?![^\W\d_])")
_TOKEN = re.compile(r"[^\W_]+")


def with_accents(text: str) -> str:
    """Lower case, tone marks in one place, i for y, no leading zeros: ``Uỷ ban, 08 sỹ quan`` = ``ủy ban,  8 sĩ quan``."""
    return _LEADING_ZEROS.sub(lambda m: " " * len(m[0]), _Y_ALONE.sub(lambda m: m[1] + _I_OR_Y[m[2]], fold(text)))


def without_accents(text: str) -> str:
    """The same without any accent, đ as d; ``hành chánh`` is ``hành chính`` as in ``fold``."""
    return _SOUTHERN.sub("chinh", bare(with_accents(text)))


def tokens(form: str) -> list[str]:
    """The words and numbers of a form, as the full-text index parts them."""
    return _TOKEN.findall(form)


def has_accents(word: str) -> bool:
    """Whether a word of the accented form says more than its letters."""
    return word != bare(word)
