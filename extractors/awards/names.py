"""What may be won: the award names of the lexicon, found in running text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from extractors.awards.spelling import PhraseList, Reading, loose
from extractors.language.folding import bare
from extractors.language.phrases import whole_words
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
    series: Recipient | None = None

    @property
    def is_series(self) -> bool:
        """ "Giải cá nhân", "Giải tập thể": a series of prizes, one prize only where nothing is listed below it."""
        return self.name.slug == "prize_secondary" and self.series is not None


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
    loose(r"\b(?:tặng|trao|nhận)\s(?P<flag>cờ)\b(?=\s?[,;.]|\s(?:cho|và|của|đơn\svị)\b|$)"),
    (
        Example("đề nghị Tập đoàn ⟦tặng Cờ⟧, 05 công nhân", {"flag": "Cờ"}),
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
RANK = Rule(
    "rank_alone",
    loose(r"\b(?:nhất|nhì|ba|khuyến\skhích|đặc\sbiệt)\b"),
    (Example("⟦Khuyến khích⟧: 05 giải"), Example("⟦Nhất⟧ 5.000.000 đ, ⟦Nhì⟧ 3.000.000 đ"), Example("Cá nhân: 03")),
)
COUNTED_RANK = Rule(
    "rank_with_its_number",
    loose(r"""
    \b(?:\d{1,2}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s(?:(?:lớp|đội|suất|em|bạn|tổ|chi\sđoàn|đơn\svị)\s)?
    (?P<rank>nhất|nhì|ba|khuyến\skhích|đặc\sbiệt)\b(?!\s(?:định|trí|là|có|\d))
    | \b(?P<before>nhất|nhì|ba|khuyến\skhích|đặc\sbiệt)\s?:?\s?(?=\d{1,2}\s(?:giải|suất)\b)
    """),
    (
        Example("⟦một Nhất⟧, ⟦hai Nhì⟧, ⟦ba Ba⟧", {"rank": "Nhất"}),
        Example("⟦một lớp Nhất⟧, ⟦một lớp Nhì⟧"),
        Example("⟦Nhất ⟧01 giải, ⟦Nhì ⟧02 giải", {"before": "Nhất"}),
        Example("một nhất định"),
        Example("giải Nhất 5 triệu đồng"),
    ),
)
GIVEN_TO_RANK = Rule(
    "money_given_to_a_rank",
    loose(r"""
    \d\s?(?:triệu|nghìn|ngàn|đồng|đ)\b[^;:.()]{0,20}?\bcho\s(?:\d{1,2}\s|một\s)?(?:\w{1,9}\s){1,3}?
    (?P<rank>nhất|nhì|ba)(?=\s?(?:[;,.)]|$))
    """),
    (
        Example("1⟦0 triệu đồng cho 1 phân xưởng nhất⟧; 7 triệu", {"rank": "nhất"}),
        Example("⟦7 triệu đồng cho phân xưởng nhì⟧", {"rank": "nhì"}),
        Example("5 triệu đồng cho thôn ba năm liền"),
    ),
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
    return whole_words(sorted(known, key=len, reverse=True)), known


def find_names(view: DocumentView, reading: Reading, span: Span) -> list[NamedAward]:
    """Award names in ``span``, in order, disjoint."""
    found = [NamedAward(at, name) for at, name in _phrases().find(reading, span)]
    pattern, known = _abbreviations()
    found += [NamedAward(Span(*m.span()), known[m[0]]) for m in pattern.finditer(view.plain, span.start, span.end)]
    flag = award_names()["thematic_emulation_flag"]
    found += [NamedAward(Span(*m.span()), flag) for m in reading.find(FLAG_WITH_TITLE, span)]
    found += [NamedAward(Span(*m.span("flag")), flag) for m in reading.find(FLAG_ALONE, span)]
    titled = award_names()["prize_secondary"]
    found += [NamedAward(Span(*m.span()), titled) for m in reading.find(PRIZE_WITH_TITLE, span)]
    found += _counted_ranks(reading, span)
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


def _counted_ranks(reading: Reading, span: Span) -> list[NamedAward]:
    """ "một Nhất, hai Nhì, ba Ba": ranks with their numbers are prizes where the first two of them stand together."""
    groups = [(m, "rank" if m["rank"] else "before") for m in reading.find(COUNTED_RANK, span)]
    ranks = [NamedAward(Span(*m.span(g)), _of_rank(m[g])) for m, g in groups]
    paid = [NamedAward(Span(*m.span("rank")), _of_rank(m["rank"])) for m in reading.find(GIVEN_TO_RANK, span)]
    if paid:
        return paid
    return ranks if {"prize_first", "prize_second"} <= {r.name.slug for r in ranks} else []


def _of_rank(printed: str) -> AwardName:
    rank = bare(" ".join(printed.split())).strip()
    return next(award_names()[slug] for known, slug in _PRIZE_OF_RANK.items() if bare(known).strip() == rank)


def find_ranks(reading: Reading, span: Span) -> list[NamedAward]:
    """Prizes named by their rank alone, as column heads and price lists do; only for text known to be such a list."""
    return [NamedAward(Span(*m.span()), _of_rank(m[0])) for m in reading.find(RANK, span)]
