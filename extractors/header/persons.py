"""The name of a person who signs, told from bodies, places and other words in capitals."""

from __future__ import annotations

import re
from functools import cache

from extractors.language.casing import compounds
from extractors.language.folding import bare, fold
from extractors.lexicons import load_lexicon
from extractors.places import province_named
from extractors.structure.cues import type_start
from extractors.structure.offices import office_of

# Military ranks (Luật Sĩ quan, Điều 10), degrees and titles of honour before a name.
RANK = re.compile(
    r"(?:(?i:(?:thi[eế]u|trung|th[uư][oợ]ng|[dđ]ại|[dđ]ai)\s(?:t[uư][oớ]ng|t[aá]|[uú][yý]|úy))"
    r"|PGS|GS|TSKH|TS|T[hH][sS]|(?:BS|DS)CK\s?I{1,2}|B[Ss]|DS|KS|CN|CVCC|NGƯT|NGND|TTƯT|TTND|AHLĐ|LS|Ông|Bà|ÔNG|BÀ|Đ/c)"
    r"(?!\w)[\s.,]{0,3}"
)
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['’ʼ](?=[^\W\d_]|\Z)|-(?=[^\W\d_]))*\Z")
_LONGEST, _MOST_WORDS = 40, 6
# Words of bodies, places and forms that no name has. Some ("Trang", "Lưu", "Đoàn") are names too: these count in front only.
_NO_PERSON = re.compile(
    r"\A(?:bộ|sở|ban|bản|hội|trường|văn phòng|cục|tổng|người|họ|như|đảng|nơi|kính|mẫu|biểu|số|ngày|phó|khối|cụm|phòng|đơn"
    r"|đóng|ký|dấu|thay|chi bộ|đoàn (?:thanh|tncs|chủ)|lưu\Z|toà|quyền|các)(?!\w)"
    r"|\b(?:chi nhánh|công ty|ngân hàng|huyện|tỉnh|thành phố|thị xã|phường|uỷ ban|ubnd|hđnd|liên hiệp|liên đoàn|bệnh viện"
    r"|đại học|học viện|trung tâm|danh sách|phụ lục|nơi nhận|kính gửi|việt nam|nhân dân|giám đốc|chủ tịch|trưởng phòng"
    r"|trưởng ban|đã ký)\b"
)


def person_name(text: str) -> str | None:
    """Without rank and title, words in capitals written as names; ``None`` for anything but a name."""
    cleaned = without_rank(" ".join(text.strip(" .:,-|/*()").split())).strip(" .,-")
    words = cleaned.split()
    if not 2 <= len(words) <= _MOST_WORDS or len(cleaned) > _LONGEST or not all(map(_is_name_word, words)):
        return None
    if (
        _NO_PERSON.search(fold(cleaned))
        or fold(cleaned) in compounds()
        or office_of(cleaned)
        or type_start(cleaned)
        or _is_place(cleaned)
    ):
        return None
    if not _is_evenly_printed(words):
        return None
    return " ".join(word.capitalize() if word.isupper() and len(word) > 1 else word for word in words)


def without_rank(text: str) -> str:
    """``TS. BS. Nguyễn Văn An`` is Nguyễn Văn An."""
    while match := RANK.match(text):
        text = text[match.end() :]
    return text


def is_surname(word: str) -> bool:
    """Whether family names of the peoples of Viet Nam have it; recognition may have lost its marks."""
    return bare(word).strip("'’ʼ") in _surnames()


def _is_evenly_printed(words: list[str]) -> bool:
    """All in capitals or none; two words in capitals are a name only with a family name."""
    long = [word for word in words if len(bare(word).strip("'’ʼ")) > 1]
    shouting = [word for word in long if word.isupper()]
    return not shouting or (len(shouting) == len(long) and (len(words) > 2 or is_surname(words[0])))


def _is_place(text: str) -> bool:
    return "chi minh" in bare(text) or (len(text.split()) == 2 and province_named(text) is not None)


def _is_name_word(word: str) -> bool:
    return word[0].isupper() and _WORD.match(word) is not None


@cache
def _surnames() -> frozenset[str]:
    return frozenset(bare(name).strip("'’ʼ") for entry in load_lexicon("surnames") for name in entry["names"])
