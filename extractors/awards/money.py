"""What comes with an award in money: đồng, and multiples of the base salary."""

from __future__ import annotations

import re
from dataclasses import dataclass

from extractors.awards.spelling import Reading, loose
from extractors.rules import Example, Rule
from schemas import Span

_SCALE = {"tỷ": 1_000_000_000, "triệu": 1_000_000, "tr": 1_000_000, "nghìn": 1_000, "ngàn": 1_000, "ty": 1_000_000_000}
_SCALE |= {"trieu": 1_000_000, "nghin": 1_000, "ngan": 1_000}
_FIGURE = r"(?:\d{1,3}(?:\.\d{3}){1,3}|\d{1,4}(?:,\d{1,2})?|một|hai|ba|bốn|năm|mười)"
_WORD = {"một": 1, "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "mười": 10, "mot": 1, "bon": 4, "nam": 5, "muoi": 10}


LEAST = 1_000


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in đồng, or ``salary`` times the base salary; ``each`` where all get it ("mỗi giải", "/hộ")."""

    span: Span
    vnd: int | None = None
    salary: float | None = None
    each: bool = False


AMOUNT = Rule(
    "amount_of_money",
    loose(rf"""
    (?P<before>mỗi\s(?:\w{{1,10}}\s){{1,3}}?(?:trị\sgiá\s|là\s)?)?
    \b(?P<first>{_FIGURE})(?P<more>(?:\s?[-,]\s?\d{{1,4}}){{0,4}})\s?
    (?:(?P<scale>tỷ|triệu|tr|nghìn|ngàn)\b(?:\s?(?:đồng|đ|vnđ|vnd)\b)?|(?:đồng|đ|vnđ|vnd)\b)
    (?P<after>\s?/\s?\w{{1,10}}|\smỗi\s\w{{1,10}}|\scho\smỗi\s\w{{1,10}}|\smột\s\w{{1,10}}(?=\s?[,;.)]|$))?
    """),
    (
        Example("trị giá ⟦4.000.000 đồng⟧", {"first": "4.000.000"}),
        Example("⟦mỗi giải 700 ngàn đồng⟧", {"scale": "ngàn"}),
        Example("⟦1,5 triệu đồng/giải⟧", {"first": "1,5", "after": "/giải"}),
        Example("lần lượt ⟦10 - 7 - 5 triệu đồng⟧", {"more": " - 7 - 5"}),
        Example("2 hộ, ⟦3 triệu đồng một hộ⟧;", {"after": " một hộ"}),
        Example("⟦10 triệu đồng⟧ một giải Nhất"),
        Example("một giải Nhất ⟦10 triệu⟧"),
        Example("08 tập thể"),
    ),
)
BASE_SALARY = Rule(
    "times_the_base_salary",
    loose(r"""
    \b(?P<times>\d{1,2}(?:[.,]\d{1,2})?|một|hai|ba|năm)\s(?:\(\w{1,9}\)\s)?lần
    (?:\s(?:mức\s)?(?:tiền\s)?lương\s(?:cơ\ssở|tối\sthiểu)|(?=[,;]\s[^.;\d]{1,40}\d{1,2}(?:[.,]\d{1,2})?\slần\s(?:mức\s)?lương\s(?:cơ|tối)))
    """),
    (
        Example("bằng ⟦0,3 lần mức lương cơ sở⟧", {"times": "0,3"}),
        Example("tập thể ⟦0,6 lần⟧, cá nhân ⟦0,3 lần mức lương cơ sở⟧", {"times": "0,6"}),
        Example("02 lần trong năm"),
    ),
)


def find_money(reading: Reading, span: Span) -> list[Money]:
    """Amounts in đồng and multiples of the base salary, in order; "10 – 7 – 5 triệu" gives three."""
    found: list[Money] = []
    for match in reading.find(AMOUNT, span):
        scale = _SCALE[match["scale"]] if match["scale"] else 1
        figures = [match["first"], *re.findall(r"\d+", match["more"] or "")]
        each = bool(match["before"] or match["after"])
        if _vnd(match["first"], scale) < LEAST:
            continue  # "85đ" are points
        found += [Money(Span(*match.span()), _vnd(figure, scale), each=each) for figure in figures]
    found += find_multiples(reading, span)
    return sorted(found, key=lambda m: m.span.start)


IN_UNITS_OF = Rule(
    "in_units_of",
    loose(r"\b(?P<scale>tỷ|triệu|nghìn|ngàn|1\.000)\s(?:đồng|đ|vnđ)\b"),
    (Example("Tiền thưởng (⟦triệu đồng⟧)", {"scale": "triệu"}), Example("Mức thưởng (đồng)")),
)


def scale_of(reading: Reading, head: Span) -> int:
    """What a figure below the head of a column is multiplied with: "Tiền thưởng (triệu đồng)" gives 1,000,000."""
    match = next(reading.find(IN_UNITS_OF, head), None)
    return _SCALE.get(match["scale"], 1_000) if match else 1


def find_multiples(reading: Reading, span: Span) -> list[Money]:
    """Multiples of the base salary in ``span`` (Nghị định 98/2023/NĐ-CP, Điều 54 to 57 fix them for each award)."""
    return [Money(Span(*m.span()), salary=_times(m["times"])) for m in reading.find(BASE_SALARY, span)]


def _times(printed: str) -> float:
    return float(_WORD[printed]) if printed in _WORD else float(printed.replace(",", "."))


def _vnd(figure: str, scale: int) -> int:
    if figure in _WORD:
        return _WORD[figure] * scale
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+", figure):
        return int(figure.replace(".", "")) * scale
    return round(float(figure.replace(",", ".")) * scale)
