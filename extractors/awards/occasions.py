"""When and for what a number is given: each year, each phase, at a review, for each unit, each block, each kind of prize."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from extractors.awards.money import Money
from extractors.awards.spelling import Reading, loose
from extractors.awards.words import WordAt, find_words
from extractors.language.folding import bare
from extractors.rules import Example, Rule
from schemas import Span
from schemas.vocabulary import Per

TIMES: tuple[Per, ...] = ("phase", "year", "quarter", "month", "week", "review", "campaign")
_OF_WORD: dict[str, Per] = {
    "unit": "unit",
    "cluster_block": "cluster_block", "district": "district", "commune": "commune", "province": "province",
    "prize_group": "prize_group", "phase": "phase", "review": "review", "year": "year", "quarter": "quarter",
    "month": "month", "week": "week",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Occasion:
    """``per`` of the contract; ``ordinal`` where the text names one phase; ``whom`` is where the unit's own name begins."""

    span: Span
    per: Per
    ordinal: int | None = None

    @property
    def is_time(self) -> bool:
        return self.per in TIMES


EACH = Rule(
    "each_of",
    loose(r"\b(?:(?:cứ\s)?mỗi|từng|hằng|cả\scác)\s"),
    (Example("⟦mỗi ⟧đợt tặng"), Example("⟦cứ mỗi ⟧cuối năm"), Example("⟦Hằng ⟧năm"), Example("mỗi-một")),
)
YEARLY = Rule(
    "yearly",
    loose(r"\b(?:hằng\snăm|(?:cuối\s)?(?:mỗi|từng)\s(?:cuối\s)?năm(?:\shọc)?|cuối\snăm\shọc|cứ\s(?:vào\s|đến\s)dịp)\b"),
    (Example("⟦Hằng năm⟧, xét tặng"), Example("cứ ⟦mỗi cuối năm⟧"), Example("⟦cứ vào dịp⟧ 15/10"), Example("trong năm 2020")),
)
AT_ITS_END = Rule(
    "at_the_end_of_each",
    loose(r"\b(?:cứ\s)?(?:hết|cuối)\s(?:mỗi\s)?(?P<unit>tuần|tháng|quý)\b(?!\s(?:\d|[ivx]{1,3}\b|này|trước|sau|đầu))"),
    (
        Example("⟦Cứ hết quý⟧, hai nhà thầu", {"unit": "quý"}),
        Example("⟦hết tháng⟧, tổ đứng đầu", {"unit": "tháng"}),
        Example("cuối tháng 12, tổng kết"),
        Example("hết quý II nộp báo cáo"),
        Example("cuối tuần này"),
    ),
)
REVIEW = Rule(
    "at_a_review",
    loose(r"""
    \b(?:khi|dịp|kỳ|lần|sau|tại|hội\snghị|qua|lúc|khen(?:\sthưởng)?)\s(?:đợt\s|phong\strào\s)?
    (?P<which>sơ|tổng)\skết\b(?:\s(?:đợt|giai\sđoạn|chặng|bước)\s(?P<ordinal>\d|i{1,3})\b)?
    """),
    (
        Example("⟦Khi sơ kết⟧, tặng", {"which": "sơ"}),
        Example("⟦dịp sơ kết giai đoạn 1⟧: tặng Bằng khen", {"ordinal": "1"}),
        Example("⟦khen thưởng tổng kết⟧ giai đoạn 2016 - 2020", {"ordinal": None}),
        Example("báo cáo tổng kết gửi Sở"),
    ),
)
REVIEW_FIRST = Rule(
    "review_at_the_start",
    loose(r"^\W{0,9}(?:\w{1,3}\)\s)?(?:sơ|tổng)\skết\b(?:\s(?:đợt|giai\sđoạn|chặng|bước)\s(?P<ordinal>\d|i{1,3})\b)?"),
    (
        Example("⟦Sơ kết giai đoạn 1⟧: tặng Bằng khen", {"ordinal": "1"}),
        Example("⟦Tổng kết⟧ phong trào, xét tặng"),
        Example("Báo cáo tổng kết"),
    ),
)
AT_THE_END = Rule(
    "at_the_end_of_the_campaign",
    loose(
        r"\b(?:kết\sthúc\s(?:phong\strào|đợt\sthi\sđua|cuộc\sthi|hội\sthi|thi\sđua)|đến\scuối\skỳ|cuối\snăm\s\d{4}"
        r"|chung\scuộc|(?:cả|toàn)\sđợt)\b"
    ),
    (
        Example("⟦Kết thúc phong trào⟧ thi đua, xét tặng"),
        Example("⟦Cuối năm 2019⟧, xét khen"),
        Example("Kết thúc mỗi đợt, xét tặng"),
    ),
)
OF_A_PHASE = Rule(
    "of_one_phase",
    loose(r"\b(?:kết\sthúc|trong|của|sau)\s(?:đợt|giai\sđoạn|chặng|bước)\s(?P<ordinal>\d|i{1,3})\b"),
    (
        Example("⟦Kết thúc đợt II⟧, chọn", {"ordinal": "II"}),
        Example("Kết thúc đợt thi đua"),
        Example("kết thúc giai đoạn 2016 - 2020"),
    ),
)
BY_PHASE = Rule(
    "by_phase",
    loose(r"\btheo\s(?:từng\s)?(?:đợt|giai\sđoạn|chặng)\b"),
    (Example("Khen ⟦theo đợt⟧"), Example("theo kế hoạch")),
)
BLOCK_AS_SUBJECT = Rule(
    "block_as_subject",
    loose(r"\b(?:các\s)?cụm,\skhối(?:\sthi\sđua)?\s(?:được|có|suy\stôn|bình)\b"),
    (Example("⟦Cụm, khối thi đua có⟧ từ 10 đơn vị"), Example("cờ cho cụm, khối")),
)
_END_OF: dict[str, Per] = {"tuan": "week", "thang": "month", "quy": "quarter"}
_ORDINALS = {"i": 1, "ii": 2, "iii": 3}


def find_occasions(reading: Reading, span: Span, money: Sequence[Money]) -> list[Occasion]:
    """Every occasion in ``span`` in order; "200 triệu đồng mỗi xã" is a price and no occasion."""
    found = [Occasion(Span(*m.span()), "year") for m in reading.find(YEARLY, span)]
    found += [Occasion(Span(*m.span()), _END_OF[bare(m["unit"])]) for m in reading.find(AT_ITS_END, span)]
    found += [Occasion(Span(*m.span()), "review", _ordinal(m["ordinal"])) for m in reading.find(REVIEW, span)]
    opening = reading.first(REVIEW_FIRST, span)
    if opening:
        found.append(Occasion(Span(span.start, span.start + opening.end()), "review", _ordinal(opening["ordinal"])))
    found += [Occasion(Span(*m.span()), "campaign") for m in reading.find(AT_THE_END, span)]
    found += [Occasion(Span(*m.span()), "phase", _ordinal(m["ordinal"])) for m in reading.find(OF_A_PHASE, span)]
    found += [Occasion(Span(*m.span()), "phase") for m in reading.find(BY_PHASE, span)]
    found += [Occasion(Span(*m.span()), "cluster_block") for m in reading.find(BLOCK_AS_SUBJECT, span)]
    taken = [o.span for o in found] + [m.span for m in money]
    units = find_words(reading, span, "per")
    for match in reading.find(EACH, span):
        at = Span(*match.span())
        if not any(at.overlaps(t) for t in taken):
            occasion = _each(reading, at, units)
            found += [occasion] if occasion else []
    return sorted(found, key=lambda o: o.span)


def _each(reading: Reading, at: Span, units: Sequence[WordAt]) -> Occasion | None:
    if reading.text.startswith("giải" if reading.accented else "giai thuong", at.end):
        return None
    for unit in units:
        if unit.span.start == at.end:
            return Occasion(Span(at.start, unit.span.end), _OF_WORD[unit.value])
    each = reading.text[at.start : at.end].startswith(("mỗi", "moi", "cứ"))
    return Occasion(at, "unit") if each else None


def _ordinal(text: str | None) -> int | None:
    return _ORDINALS.get(text) or int(text) if text else None
