"""Numbers as quotas write them: ``08``, ``tám``, ``08 (tám)``, ``3 - 5``, ``từ hai đến ba``, ``15 %``, ``một phần tư``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from extractors.awards.spelling import Reading, loose
from extractors.language.folding import bare
from extractors.language.numerals import parse_integer
from extractors.rules import Example, Rule
from schemas import Span

_WORDS = (
    "không", "một", "mốt", "hai", "ba", "bốn", "tư", "năm", "lăm", "sáu", "bảy", "tám", "chín", "mười", "mươi", "chục", "trăm",
)  # fmt: skip
_ACCENTED = {bare(word): word for word in _WORDS}
_WORD = rf"\b(?:{'|'.join(_WORDS)})\b"
_NUMBER = rf"(?:\b\d\s\d\b|\b\d{{1,4}}\b|\b(?:[oо]\d|\d[oо]|l\d|\dl)\b|{_WORD}(?:\s{_WORD}){{0,3}})"
_LOOK_ALIKE = str.maketrans({"o": "0", "о": "0", "l": "1"})


@dataclass(frozen=True, slots=True)
class Count:
    """How many: ``low`` and ``high`` are equal but in a range."""

    span: Span
    low: int
    high: int


@dataclass(frozen=True, slots=True)
class Share:
    """A part of something, in percent."""

    span: Span
    percent: float


COUNT = Rule(
    "count",
    loose(rf"""
    (?:\btừ\s)?(?<!\d[.,/])(?P<low>{_NUMBER})(?![.,]\d)
    (?:\s?(?:-|đến|tới)\s?(?P<high>{_NUMBER}))?
    (?:\s?\((?:{_WORD}\s?){{1,4}}\))?
    """),
    (
        Example("cho ⟦08⟧ tập thể", {"low": "08", "high": None}),
        Example("⟦01 (một)⟧ cá nhân"),
        Example("⟦từ hai đến bốn⟧ chi bộ", {"low": "hai", "high": "bốn"}),
        Example("⟦03 - 05⟧ hộ", {"low": "03", "high": "05"}),
        Example("⟦mười hai⟧ xã"),
        Example("các tập thể"),
        Example("hiện có 5.971 khu dân cư"),
        Example("mức 0,6 lần"),
        Example("tháng ⟦12⟧/2011"),
    ),
)
PERCENT = Rule(
    "percent",
    loose(rf"""
    (?:(?:{_WORD}\s){{1,4}}phần\străm\s?\(\s?)?(?P<number>\d{{1,3}}(?:[.,]\d{{1,2}})?)\s?(?:%|phần\străm)\)?
    | (?P<words>{_WORD}(?:\s{_WORD}){{0,3}})\sphần\străm
    | \b(?P<above>[1-4])/(?P<below>[2-5])
      (?=\s(?:trên\s)?(?:tổng\ssố|số|tập\sthể|cá\snhân|đơn\svị)\b|\s(?:để|trong\ssố)\s)
    | \b(?P<parts>một|hai|ba|bốn)\sphần\s(?P<part>hai|ba|tư|bốn|năm|mười)\b
    | \b(?P<half>(?:một\s)?nửa)\b
    """),
    (
        Example("không quá ⟦15%⟧ tổng số", {"number": "15"}),
        Example("⟦bốn mươi phần trăm (40%)⟧ số"),
        Example("không được quá ⟦ba mươi phần trăm⟧", {"words": "ba mươi"}),
        Example("⟦một phần năm⟧ số chi bộ", {"part": "năm"}),
        Example("ít nhất ⟦hai phần ba⟧", {"parts": "hai", "part": "ba"}),
        Example("dừng ở ⟦1/3⟧ tổng số đơn vị", {"above": "1", "below": "3"}),
        Example("chọn không quá ⟦1/3⟧ để đề nghị", {"above": "1"}),
        Example("trước ngày 1/3 hằng năm"),
        Example("ít nhất ⟦một nửa⟧ là nữ"),
        Example("không quá 15 tập thể"),
    ),
)
FRACTION_BEHIND = Rule(
    "fraction_behind_its_comparator",
    loose(r"\b(?:quá|thiểu|nhất|dưới|hơn|đa|chiếm|bằng)\s(?P<above>[1-4])/(?P<below>[2-5])\b(?!/)"),
    (
        Example("không vượt ⟦quá 1/3⟧.", {"above": "1", "below": "3"}),
        Example("chậm nhất 1/3/2020"),
        Example("trước ngày 1/3"),
    ),
)
BROKEN = {"hai": 50.0, "ba": 100 / 3, "tu": 25.0, "bon": 25.0, "nam": 20.0, "muoi": 10.0}  # without accents
NO_COUNT = Rule(
    "number_of_something_else",
    loose(
        r"(?P<each>\b(?:mỗi|từng|cả)\s)?\b(?:nhóm|thứ|số|điều|khoản|mục|đợt|quý|tháng|lần|hạng|loại|chương|phụ\slục|lớp|khối|giai\sđoạn|bước|trong|cuối|đầu|hằng)\s$"
    ),
    (
        Example("trong ⟦nhóm ⟧"),
        Example("⟦đợt ⟧"),
        Example("⟦mỗi đợt ⟧", {"each": "mỗi "}),
        Example("cho "),
        Example("trong nhóm có "),
    ),
)


def find_counts(reading: Reading, span: Span) -> list[Count]:
    """Every number in ``span`` that may be a quota; which of them are, the words after them decide."""
    found = []
    for match in reading.find(COUNT, span):
        low = _value(match["low"])
        if low is None and not match["high"]:
            first = re.match(r"\w+", match["low"])  # "ba Ba" is three third prizes, "hai Ba" two
            low = _value(first[0]) if first else None
            found += [Count(Span(match.start(), match.start() + len(first[0])), low, low)] if first and low else []
            continue
        high = _value(match["high"]) if match["high"] else low
        if low is None or high is None or low > high or not 0 < high <= 9999:
            continue
        before = Span(max(0, match.start() - 18), match.start()) if match.start() else None
        other = next(reading.find(NO_COUNT, before), None) if before else None
        if other and not other["each"]:
            continue
        found.append(Count(Span(*match.span()), low, high))
    return found


def find_shares(reading: Reading, span: Span) -> list[Share]:
    """Every percentage and fraction in ``span``."""
    found = [(Span(*m.span()), _percent(m)) for m in reading.find(PERCENT, span)]
    taken = [at for at, _ in found]
    for match in reading.find(FRACTION_BEHIND, span):
        at = Span(match.start("above"), match.end("below"))
        if not any(at.overlaps(t) for t in taken):
            found.append((at, round(100 * int(match["above"]) / int(match["below"]), 1)))
    return [Share(at, percent) for at, percent in sorted(found, key=lambda f: f[0]) if percent is not None]


@lru_cache(maxsize=1024)
def _value(text: str) -> int | None:
    words = [_ACCENTED.get(bare(w), w) for w in text.split()]
    if len(words) == 2 and all(len(w) == 1 and w.isdigit() for w in words):
        return int("".join(words))  # a number that a line break or a table cell tore apart
    if len(words) == 1 and any(map(str.isdigit, words[0])):
        return parse_integer(words[0].translate(_LOOK_ALIKE))
    return parse_integer(" ".join(words))


def _percent(match: re.Match[str]) -> float | None:
    if match["number"]:
        return float(match["number"].replace(",", "."))
    if match["words"]:
        return _value(match["words"])
    if match["above"]:
        return round(100 * int(match["above"]) / int(match["below"]), 1)
    if match["part"]:
        return round(BROKEN[bare(match["part"]).strip()] * (_value(match["parts"]) or 1), 1)
    return 50.0
