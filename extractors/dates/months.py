"""The forms in which months, quarters, half-years and years are written."""

from __future__ import annotations

from extractors.dates.characters import MONTH_WORD, D, Y
from extractors.rules import Example, Rule

_ROMAN = r"(?:[il1]{1,3}|[il1]v|[1-4]|nhất|hai|ba|bốn|tư)\b"

MONTH_YEAR = Rule(
    "month_year",
    rf"""(?: thán\w \s{{0,8}} (?P<month>{D}\b) (?: \s{{0,3}} [/.\-] \s{{0,3}} | [\s,]{{0,8}} năm \s{{0,8}} | \s{{1,3}} )
         | tháng \s{{1,8}} (?P<month_3>{MONTH_WORD}) [\s,]{{0,8}} năm \s{{0,8}}
         | (?<!\w) t \.? \s? (?P<month_2>\d{{1,2}}) / ) (?P<year>{Y})""",
    (
        Example("⟦tháng 4/2017⟧", {"month": "4", "year": "2017"}),
        Example("⟦tháng 01 năm 2019⟧; ⟦thánp 7/2015⟧; ⟦tháng 12-2015⟧"),
        Example("sơ kết ⟦T7/2021⟧", {"month_2": "7"}),
        Example("⟦tháng bảy năm 2021⟧; ⟦tháng năm năm 2022⟧"),
        Example("ngày      tháng      năm 2026"),
        Example("VNPT7/2021"),
        Example("6 tháng đầu năm 2023"),
    ),
)

MONTH = Rule(
    "month",
    r"""tháng (?<!\dtháng) (?<!\d\stháng) (?<!ngày\stháng) (?<!cách\smạng\stháng) \s{1,4} (?P<month>[01]?\d) \b
        (?! \s{0,2} [/%] | [.,]\d )""",
    (
        Example("công bố trong ⟦tháng 11⟧.", {"month": "11"}),
        Example("từ ⟦tháng 5⟧ đến"),
        Example("tháng 11/2022"),
        Example("6 tháng 11; 6tháng 11"),
        Example("ngày tháng 11"),
        Example("kỷ niệm Cách mạng tháng 8 và Quốc khánh"),
        Example("tháng 1.5"),
    ),
)

WEEK = Rule(
    "week",
    rf"tuần \s{{1,2}} (?:thứ\s)? (?:{D}|{MONTH_WORD}|nhất|đầu|cuối) ,? \s{{1,2}} (?:của\s)? tháng \s{{1,2}} (?P<month>{D})"
    rf"(?: \s? [/.\-] \s? | \s{{1,4}} năm \s{{1,4}} ) (?P<year>{Y})",
    (
        Example("họp ⟦tuần 3 tháng 12 năm 2020⟧", {"month": "12", "year": "2020"}),
        Example("⟦tuần thứ nhất tháng 9/2021⟧"),
        Example("3 tháng 12 năm 2020"),
    ),
)

QUARTER = Rule(
    "quarter",
    rf"""quý (?<!đá\squý) (?: [ ]{{1,3}} | \s{{1,3}}(?![1-4]) ) (?P<quarter>{_ROMAN})
         (?: \s{{0,3}} (?:,|và|-|đến) \s{{0,3}} (?:quý\s)? (?P<last>{_ROMAN}) )?
         (?: [\s,]{{0,4}} (?:năm|/|-) \s{{0,4}} (?P<year>{Y}) )?""",
    (
        Example("⟦quý I năm 2023⟧", {"quarter": "I", "year": "2023"}),
        Example("⟦Quý IV/2023⟧; ⟦quý l-2015⟧"),
        Example("⟦quý I và quý II năm 2026⟧", {"last": "II"}),
        Example("hết ⟦quý III⟧"),
        Example("quý khách, đá quý 2"),
        Example("đặc khu Phú Quý\n1"),
        Example("vào ⟦quý\nII/2024⟧"),
    ),
)

HALF = Rule(
    "half",
    rf"""(?: (?P<count>[369]|ba|sáu|chín|0[369]) \s{{1,3}} tháng | nửa ) \s{{1,3}} (?P<part>đầu|cuối) \s{{1,3}} (?:của\s)?
         năm \b (?!\s{{1,3}}học) (?: \s{{1,4}} (?P<year>{Y}) )?""",
    (
        Example("⟦6 tháng đầu năm 2023⟧", {"part": "đầu", "year": "2023"}),
        Example("⟦9 tháng đầu năm 2024⟧; ⟦nửa cuối năm 2026⟧; ⟦sáu tháng đầu năm⟧"),
        Example("6 tháng đầu năm học"),
        Example("trong 6 tháng"),
    ),
)

TERM = Rule(
    "term",
    rf"(?:năm\shọc|nhiệm\skỳ|niên\skhoá|khoá) \s{{1,3}} (?P<year>{Y}) \s? / \s? (?P<listed>{Y})",
    (
        Example("⟦năm học 2024/2025⟧", {"year": "2024", "listed": "2025"}),
        Example("năm học 2024 - 2025"),
    ),
)

COUNTED_YEARS = Rule(
    "counted_years",
    rf"""\b (?:hai|ba|bốn|0?[2-5]) \s năm \s{{1,4}} (?P<year>{Y}) (?: \s? (?:,|;|và) \s (?:năm\s)? {Y} ){{0,3}}
         \s{{0,2}} (?:,|;|và|-|đến) \s{{0,2}} (?:năm\s)? (?P<listed>{Y}) (?! [.,]?\d )""",
    (
        Example("trong ⟦hai năm 2014 và 2015⟧", {"year": "2014", "listed": "2015"}),
        Example("⟦ba năm 2019, 2020 và 2021⟧; kế hoạch ⟦5 năm 2016 - 2020⟧"),
        Example("các năm 2014 và 2015"),
        Example("hai năm 2014 và 2015.5"),
    ),
)

YEAR = Rule(
    "year",
    rf"năm \s{{0,8}} (?: (?:thứ\s\w{{2,5}}|đầu|cuối) \s{{0,2}} \( )? (?P<year>{Y}) (?! [.,]?\d | /[^\W_] )",
    (
        Example("⟦năm 2021⟧", {"year": "2021"}),
        Example("⟦Năm thứ nhất (2014⟧)"),
        Example("kế hoạch 5 ⟦năm 2016⟧ - 2020"),
        Example("năm 2013/NĐ"),
        Example("năm 2021.5"),
        Example("5 năm, năm học"),
    ),
)

MONTHS = (MONTH_YEAR, MONTH, WEEK, QUARTER, HALF, TERM, COUNTED_YEARS, YEAR)
