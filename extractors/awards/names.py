"""What may be won: the award names of the lexicon, found in running text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from extractors.awards.spelling import PhraseList, Reading, loose
from extractors.lexicons import load_lexicon
from extractors.rules import Example, Rule
from extractors.structure import DocumentView
from schemas import Span
from schemas.vocabulary import Recipient


@dataclass(frozen=True, slots=True)
class AwardName:
    """An entry of ``awards.toml``; ``family`` is what a bare name leaves open (``merit``, ``flag``, ``prize`` …)."""

    slug: str
    label: str
    family: str
    recipients: tuple[Recipient, ...]
    grantor: str | None = None

    @property
    def is_prize(self) -> bool:
        return self.family == "prize"


@dataclass(frozen=True, slots=True)
class NamedAward:
    """A name where it stands; ``won_before`` where winning it is the condition of something else ("đoạt giải Nhất")."""

    span: Span
    name: AwardName
    won_before: bool = False


WON = Rule(
    "award_already_won",
    loose(r"\b(?:đoạt|đạt|giành|trúng|danh\shiệu|tổng\ssố|số|công\snhận)\s(?:được\s)?(?:các\s)?(?:danh\shiệu\s)?[\"'“”]?$"),
    (
        Example("tác giả ⟦đoạt ⟧"),
        Example('cá nhân ⟦đạt danh hiệu "⟧'),
        Example("không quá 15% ⟦tổng số ⟧"),
        Example("được tặng "),
    ),
)
FLAG_WITH_TITLE = Rule(
    "flag_with_title",
    loose(r"\bcờ\s[\"'][^\"'\n]{2,60}[\"']"),
    (Example("trao ⟦Cờ “Đơn vị dẫn đầu”⟧ của Bộ"), Example("cờ lưu niệm của Ban Tổ chức")),
)
RANK = Rule(
    "rank_alone",
    loose(r"\b(?:nhất|nhì|ba|khuyến\skhích|đặc\sbiệt)\b"),
    (Example("⟦Khuyến khích⟧: 05 giải"), Example("⟦Nhất⟧ 5.000.000 đ, ⟦Nhì⟧ 3.000.000 đ"), Example("Cá nhân: 03")),
)
_PRIZE_OF_RANK = {
    "nhất": "prize_first",
    "nhì": "prize_second",
    "ba": "prize_third",
    "khuyến khích": "prize_consolation",
    "đặc biệt": "prize_special",
}


@cache
def award_names() -> dict[str, AwardName]:
    """Every award by its slug."""
    return {
        e["slug"]: AwardName(e["slug"], e["label"], e["family"], tuple(e["recipients"]), e.get("grantor"))
        for e in load_lexicon("awards")
    }


@cache
def _phrases() -> PhraseList[AwardName]:
    return PhraseList({phrase: award_names()[e["slug"]] for e in load_lexicon("awards") for phrase in e["phrases"]})


@cache
def _abbreviations() -> tuple[re.Pattern[str], dict[str, AwardName]]:
    known = {short: award_names()[e["slug"]] for e in load_lexicon("awards") for short in e.get("abbreviations", ())}
    return re.compile(r"\b(?:" + "|".join(sorted(known, key=len, reverse=True)) + r")\b"), known


def find_names(view: DocumentView, reading: Reading, span: Span) -> list[NamedAward]:
    """Award names in ``span``, in order, disjoint."""
    found = [NamedAward(at, name) for at, name in _phrases().find(reading, span)]
    pattern, known = _abbreviations()
    found += [NamedAward(Span(*m.span()), known[m[0]]) for m in pattern.finditer(view.plain, span.start, span.end)]
    flag = award_names()["thematic_emulation_flag"]
    found += [NamedAward(Span(*m.span()), flag) for m in reading.find(FLAG_WITH_TITLE, span)]
    return [_as_condition(reading, span, one) for one in _disjoint(found)]


def _disjoint(found: list[NamedAward]) -> Iterator[NamedAward]:
    end = 0
    for one in sorted(found, key=lambda f: (f.span.start, -f.span.end)):
        if one.span.start >= end:
            yield one
            end = one.span.end


def _as_condition(reading: Reading, span: Span, one: NamedAward) -> NamedAward:
    before = Span(max(span.start, one.span.start - 40), one.span.start) if one.span.start > span.start else None
    if before and reading.has(WON, before):
        return NamedAward(one.span, one.name, won_before=True)
    return one


def find_ranks(reading: Reading, span: Span) -> list[NamedAward]:
    """Prizes named by their rank alone, as column heads and price lists do; only for text known to be such a list."""
    return [
        NamedAward(Span(*m.span()), award_names()[_PRIZE_OF_RANK.get(" ".join(m[0].split()), "prize_first")])
        for m in reading.find(RANK, span)
    ]
