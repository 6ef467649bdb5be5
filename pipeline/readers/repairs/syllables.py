"""How much of a text could be Vietnamese: the share of words that are well-formed syllables."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_ONSET = "(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnpqrstvx])?"
# Every rime that Vietnamese words have, without tones.
_RIMES = (
    "a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê "
    "êch êm ên ênh êng êp êt êu êc i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan "
    "oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet oi om on ong ooc oong op ot oc ô ôc ôi ôm ôn ông "
    "ôp ôt ôông ơ ơi ơm ơn ơp ơt u ua uan uang uân uâng uât uây uc ue uê uêch uên uênh uêt uêu ui um un ung uôc uôi "
    "uôm uôn uông uôt uơ uơn up ut uu uy uya uych uyên uyêt uyn uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn "
    "ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu ych yn ynh yt"
)
_SYLLABLE = re.compile(_ONSET + "(?:" + "|".join(sorted(_RIMES.split(), key=len, reverse=True)) + ")")
_TONES = dict.fromkeys(map(ord, "\u0300\u0301\u0303\u0309\u0323"))
WORD = re.compile(r"""[^\s\d.,;:!?()\[\]{}/"“”‘’'%+|<>_=*#&\-–—…]+""")


@lru_cache(maxsize=20_000)
def is_syllable(word: str) -> bool:
    """An onset and a rime that go together in writing, with one tone at most; the syllable may mean nothing."""
    apart = unicodedata.normalize("NFD", word.lower())
    plain = apart.translate(_TONES)
    return len(apart) - len(plain) <= 1 and bool(_SYLLABLE.fullmatch(unicodedata.normalize("NFC", plain)))


def marked_words(text: str) -> list[str]:
    """Words with a letter outside ASCII, as the encoding has them: the others look alike in all encodings."""
    return [word for word in WORD.findall(text) if not word.isascii()]


def syllable_share(words: list[str]) -> float:
    """0 to 1; 1.0 where there are no words."""
    return sum(map(is_syllable, words)) / len(words) if words else 1.0
