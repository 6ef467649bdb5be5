"""Words that tell how a number is meant: comparators, nominations, grants, shares, and what a number is given for."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Literal

from extractors.awards.spelling import PhraseList, Reading, loose
from extractors.lexicons import load_lexicon
from extractors.rules import Example, Rule
from schemas import Span

WordKind = Literal["comparator", "nomination", "grant", "share", "per"]


@dataclass(frozen=True, slots=True)
class WordAt:
    span: Span
    value: str


@cache
def _phrases(kind: WordKind) -> PhraseList[str]:
    return PhraseList({p: e["value"] for e in load_lexicon("quota_words") if e["kind"] == kind for p in e["phrases"]})


def find_words(reading: Reading, span: Span, kind: WordKind) -> list[WordAt]:
    """Words of one kind in ``span``, in order, disjoint."""
    return [WordAt(at, value) for at, value in _phrases(kind).find(reading, span)]


LEVEL = Rule(
    "level_of_government",
    loose(r"^cấp\s(?:tỉnh|huyện|xã|cơ|trung|trên|dưới|ủy|bộ|ngành|phòng|quận|phường|thành|nhà|quốc|khu|trường)\b"),
    (Example("⟦cấp huyện⟧"), Example("cấp giấy chứng nhận")),
)


def is_level(reading: Reading, word: Span, end: int) -> bool:
    """ "cấp" in "Phòng Tư pháp cấp huyện" tells a level, and nobody who grants."""
    return reading.first(LEVEL, Span(word.start, min(end, word.end + 10))) is not None


PART_OF_A_NOUN = Rule(
    "part_of_a_noun",
    loose(r"\b(?:danh\ssách|hồ\ssơ|văn\sbản|thủ\stục|công|chương|quá|lộ|hành|quy|tờ|giáo|thuyết|cảm|xác|tiếp|chứng|thừa)\s$"),
    (Example("từ ⟦danh sách ⟧"), Example("bài viết ⟦cảm ⟧"), Example("gồm ⟦tờ ⟧"), Example("Sở Nội vụ ")),
)


def as_noun(reading: Reading, start: int) -> bool:
    """Whether the verb that begins at ``start`` is part of a noun: "tờ trình", "công trình", "danh sách giới thiệu"."""
    return start > 0 and reading.has(PART_OF_A_NOUN, Span(max(0, start - 14), start))
