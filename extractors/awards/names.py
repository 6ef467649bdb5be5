"""What may be won: the award names of the lexicon, found in running text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from extractors.awards.named import AwardName, NamedAward, award_names
from extractors.awards.ranks import counted_ranks
from extractors.awards.spelling import PhraseList, Reading, loose
from extractors.language.phrases import whole_words
from extractors.lexicons import load_lexicon
from extractors.rules import Example, Rule
from extractors.structure import DocumentView
from schemas import Span
from schemas.vocabulary import Recipient

WON = Rule(
    "award_already_won",
    loose(
        r"\b(?:đoạt|đạt|giành|trúng|tổng\ssố|trong\ssố(?:\scác)?|lần\sđược(?:\s(?:tặng|nhận))?|(?:%|phần\străm)\s(?:tổng\s)?số(?:\scá\snhân|\stập\sthể)?|(?:đã|từng)(?:\s\w{1,8}){0,3}\s(?:tặng|nhận|có))\s(?:được\s)?(?:các\s)?(?:danh\shiệu\s)?[\"']?$"
    ),
    (
        Example("tác giả ⟦đoạt ⟧"),
        Example('cá nhân ⟦đạt danh hiệu "⟧'),
        Example("chọn ⟦trong số ⟧"),
        Example("không quá 15⟦% tổng số ⟧"),
        Example("ít nhất hai ⟦lần được ⟧"),
        Example('không quá 15⟦% số "⟧'),
        Example("cá nhân ⟦từng hai lần được tặng ⟧"),
        Example("được tặng "),
    ),
)
FLAG_WITH_TITLE = Rule(
    "flag_with_title",
    loose(r"\bcờ\s[\"'][^\"'\n]{2,60}[\"']"),
    (Example("trao ⟦Cờ “Đơn vị dẫn đầu”⟧ của Bộ"), Example("cờ lưu niệm của Ban Tổ chức")),
)
FLAG_ALONE = Rule(
    "flag_alone",
    loose(r"(?:\b(?:tặng|trao|nhận)|\d)\s(?P<flag>cờ)\b(?=\s?[,;.]|\s(?:cho|và|của|đơn\svị)\b|$)"),
    (
        Example("đề nghị Tập đoàn ⟦tặng Cờ⟧, 05 công nhân", {"flag": "Cờ"}),
        Example("mỗi khối 0⟦1 Cờ⟧, 02 Bằng khen", {"flag": "Cờ"}),
        Example("treo cờ, dọn vệ sinh"),
        Example("tặng cờ lưu niệm"),
    ),
)
PRIZE_WITH_TITLE = Rule(
    "prize_with_title",
    loose(r"\bgiải\s[\"'][^\"'\n]{2,60}[\"']"),
    (Example("trao ⟦giải “Bàn tay vàng”⟧ cho 10 thợ"), Example("Giải thưởng “Búa vàng”"), Example("giải Nhất")),
)
RANKS_IN_A_ROW = Rule(
    "ranks_in_a_row",
    loose(r"\b(?:xếp|hạng|giải)\s(?:thứ\s)?nhất,\s(?:thứ\s)?nhì\b"),
    (Example("ba đơn vị ⟦xếp nhất, nhì⟧, ba"), Example("01 giải nhất, 01 giải nhì")),
)


@cache
def _phrases() -> PhraseList[AwardName]:
    return PhraseList({phrase: award_names()[e["slug"]] for e in load_lexicon("awards") for phrase in e["phrases"]})


@cache
def _abbreviations() -> tuple[re.Pattern[str], dict[str, AwardName]]:
    known = {short: award_names()[e["slug"]] for e in load_lexicon("awards") for short in e.get("abbreviations", ())}
    return whole_words(sorted(known, key=len, reverse=True)), known


def find_names(view: DocumentView, reading: Reading, span: Span) -> list[NamedAward]:
    """Award names in ``span``, in order, disjoint."""
    found = [NamedAward(at, name) for at, name in _phrases().find(reading, span)]
    pattern, known = _abbreviations()
    found += [NamedAward(Span(*m.span()), known[m[0]]) for m in pattern.finditer(view.plain, span.start, span.end)]
    flag = award_names()["thematic_emulation_flag"]
    found += [NamedAward(Span(*m.span()), flag) for m in reading.find(FLAG_WITH_TITLE, span)]
    bare = award_names()["ministry_province_emulation_flag"]  # until it is known who grants it
    found += [NamedAward(Span(*m.span("flag")), bare) for m in reading.find(FLAG_ALONE, span)]
    titled = award_names()["prize_secondary"]
    found += [NamedAward(Span(*m.span()), titled) for m in reading.find(PRIZE_WITH_TITLE, span)]
    found += counted_ranks(reading, span)
    names: list[NamedAward] = []
    in_a_row = {m.start() for m in reading.find(RANKS_IN_A_ROW, span)}
    for one in _disjoint(found):
        before = names[-1] if names else None
        if before and before.name.family == "state" and one.name.is_prize and one.span.start - before.span.end < 3:
            continue  # "Huân chương Lao động hạng Ba" is one name
        if one.span.start in in_a_row:
            names.append(NamedAward(one.span, one.name, True))
            continue
        listed = before is not None and before.won_before and _listed_on(reading, before, one)
        names.append(NamedAward(one.span, one.name, True, None) if listed else _as_condition(reading, span, one))
    return names


def _disjoint(found: list[NamedAward]) -> Iterator[NamedAward]:
    end = 0
    for one in sorted(found, key=lambda f: (f.span.start, -f.span.end)):
        if one.span.start >= end:
            yield one
            end = one.span.end


def _listed_on(reading: Reading, before: NamedAward, one: NamedAward) -> bool:
    gap = reading.text[before.span.end : one.span.start].split()
    return one.name.is_prize and len(gap) <= 1 and set(gap) <= {",", "và", "hoặc", "va", "hoac"}


def _series(reading: Reading, one: NamedAward) -> Recipient | None:
    last = reading.text[one.span.end - 7 : one.span.end]
    if last.endswith(("cá nhân", "ca nhan")):
        return "individual"
    return "collective" if last.endswith(("tập thể", "tap the", "n đoàn", "n doan", "ồng đội", "ong doi")) else None


def _as_condition(reading: Reading, span: Span, one: NamedAward) -> NamedAward:
    before = Span(max(span.start, one.span.start - 40), one.span.start) if one.span.start > span.start else None
    if before and reading.has(WON, before):
        return NamedAward(one.span, one.name, won_before=True)
    return NamedAward(one.span, one.name, series=_series(reading, one)) if one.name.slug == "prize_secondary" else one
