"""The forms in which one day is written."""

from __future__ import annotations

from extractors.dates.characters import NAM, D, M, Y
from extractors.rules import Example, Rule

DAY_WORDS = Rule(
    "day_words",
    rf"""(?: (?:ngày|mùng|mồng) [\s^]{{0,24}} | (?<![\w/.,]) ) (?P<day>{D}) \s{{0,24}} /?
         th[áàảâ]n\w \s{{0,24}} (?P<month>{M}|giêng\b|chạp\b) [\s,]{{0,24}}
         (?: {NAM} \s{{0,24}} | [/.\-] \s? ) (?P<year>{Y})""",
    (
        Example("Hà Nội, ⟦ngày 05 tháng 12 năm 2016⟧", {"day": "05", "month": "12", "year": "2016"}),
        Example("⟦ngày  16  tháng 10 năm 2017⟧"),
        Example("⟦ngày\n05 tháng 12 năm 2014⟧; ⟦ngày 27 tháng 9                     năm 2005⟧"),  # to begin a line
        Example("⟦ngàyI4 tháng 3 năm 2014⟧", {"day": "I4"}),
        Example("⟦ngày 14 tháng5 năm 2008⟧"),
        Example("⟦ngày 15 tháng 11/2020⟧"),
        Example("⟦Ngày 03 tháng bốn năm 2018⟧", {"month": "bốn"}),
        Example("⟦ngày 30 thàng 9 năm 1992⟧; ⟦ngày 25 thảng 12 năm 2001⟧"),
        Example("⟦ngày 05 tháng 12 nám 2007⟧; ⟦ngày 24 tháng 12 năm l999⟧"),
        Example("khai mạc ⟦15 tháng 11 năm 2020⟧; muộn nhất ⟦ngày 5 tháng Giêng năm 2026⟧"),
        Example("trong 1.215 tháng 11 năm 2020"),
        Example("ngày 10 tháng 3"),
        Example("6 tháng đầu năm 2023"),
    ),
)

BLANK_DAY = Rule(
    "blank_day",
    rf"""ngày [\s._…]{{0,40}} (?: tháng \s{{0,8}} (?P<month>{M}) \s{{0,8}} năm | / \s? (?P<month_2>{D}) \s? / )
         \s{{0,8}} (?P<year>{Y})""",
    (
        Example("Lào Cai, ⟦ngày      tháng 10 năm 2020⟧", {"month": "10", "year": "2020"}),
        Example("⟦ngày ..... tháng 10 năm 2020⟧"),
        Example("Công văn ⟦ngày   /10/2020⟧", {"month_2": "10"}),
        Example("ngày 05 tháng 10 năm 2020"),
    ),
)

DAY_NUMERIC = Rule(
    "day_numeric",
    rf"""(?: ngày \s{{0,4}} | (?<![\w/.]) ) (?P<day>{D}) \s{{0,2}} (?P<sep>[/.\-]) \s{{0,2}} (?P<month>{D})
         \s{{0,2}} (?P=sep) \s{{0,2}} (?P<year>{Y}) (?! [\w/] | [.,]\d )""",
    (
        Example("⟦05/12/2016⟧", {"day": "05", "month": "12", "year": "2016"}),
        Example("⟦5-12-2016⟧ và ⟦5.12.2016⟧"),
        Example("⟦ngày 13/3/2017⟧"),
        Example("⟦31/ 12/2023⟧"),
        Example("chậm nhất ⟦ngày l5/0l/2017⟧; ⟦O5/3/2014⟧"),
        Example("20h00 ⟦ngày 11/10/2018⟧."),
        Example("12/10/2018/QĐ-UBND"),
        Example("máy 024.38.2255, 1/24.3.2020"),
        Example("mã 24.3.2020.15"),
        Example("A24/3/2020"),
    ),
)

DAY_SLASH_YEAR = Rule(
    "day_slash_year",
    rf"(?: ngày \s{{0,4}} | (?<![\w/.,]) ) (?P<day>{D}) [/.\-] (?P<month>{D}) \s{{1,4}} (?:năm\s{{1,4}})? (?P<year>{Y})",
    (
        Example("⟦ngày 05/6 năm 2024⟧; ⟦ngày 20/5 2011⟧", {"day": "05", "month": "6"}),
        Example("điểm 1.05/6 năm 2024"),
        Example("ngày 05 tháng 6 năm 2024"),
    ),
)

DAY_SHORT_YEAR = Rule(
    "day_short_year",
    r"""(?: ngày \s{0,4} | (?<![\w/.,]) ) (?P<day>\d{1,2}) / (?P<month>\d{1,2}) / (?P<year>\d{2}) (?! [\w/] | [.,]\d )""",
    (
        Example("⟦ngày 15/11/23⟧", {"year": "23"}),
        Example("hết ⟦30/11/10⟧."),
        Example("15/11/2023"),
        Example("tổ 3, nhà 215/11/23; ngõ 2/15/11/23"),
        Example("15/11/23/4"),
        Example("15/11/23.5"),
    ),
)

MONTH_FIRST = Rule(
    "month_first",
    r"""(?<![\w/.]) (?P<month>\d{1,2}) / (?P<day>1[3-9]|2\d|3[01]) / (?P<year>(?:19|20)\d\d) ,? \s{1,2}
        \d{1,2} : \d{2} (?: :\d{2} )? \s? [ap]m""",
    (
        Example("Cập nhật ⟦3/25/2022 9:40 AM⟧", {"month": "3", "day": "25"}),
        Example("Đăng lúc: 11/04/2018 05:34:09 PM"),
        Example("số 2/3/25/2022 9:40 AM"),
    ),
)

ISO_DAY = Rule(
    "iso_day",
    r"(?<![\w/.\-]) (?P<year>(?:19|20)\d\d) - (?P<month>[01]\d) - (?P<day>[0-3]\d) (?!\d)",
    (
        Example("Thời gian ký: ⟦2025-09-08⟧T16:42:10+07:00"),
        Example("A2025-09-08, 2/2025-09-08"),
        Example("2025-09-081"),
        Example("2021-2025"),
    ),
)

DAY_MONTH_WORDS = Rule(
    "day_month_words",
    rf"(?:ngày|mùng|mồng) \s{{0,4}} (?P<day>{D}) \s{{1,8}} tháng \s{{1,8}} (?P<month>{M}) (?! \] | [^\d;.]{{0,7}}? \bn\wm\b )",
    (
        Example("từ ⟦ngày 15 tháng 3⟧ đến", {"day": "15", "month": "3"}),
        Example("⟦mùng 2 tháng 9⟧"),
        Example("ngày 6 tháng 8 năm 013; ngày 26 tháng l Ì năm 2003"),
        Example("ngày 29 tháng 1] 2018"),
        Example("15 tháng 3"),
    ),
)

DAY_MONTH = Rule(
    "day_month",
    rf"""(?: ngày | mùng | sáng | trưa | chiều | tối | đêm | hôm
           | (?:hôm\s(?:qua|nay)|chiều\snay|sáng\snay|tối\snay|mới\sđây|vừa\s(?:qua|rồi)|tuần\s(?:này|qua)) \s? [(,]
           | (?:(?:ngày|sáng|chiều|tối)\s)? (?:thứ\s(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\snhật)
             (?:\svừa\s(?:qua|rồi)|\stuần\s(?:này|qua|sau|tới))? \s? [(,]? )
         \s{{0,4}} (?P<day>{D}) (?:\s?/\s?|[.\-]) (?P<month>{D}) (?! [\w/%] | [.,\-]\d | \s\d{{1,2}}/\d )""",
    (
        Example("⟦Ngày 16/10⟧, Ủy ban", {"day": "16", "month": "10"}),
        Example("⟦Chiều 27/12⟧; ⟦hôm qua (11/3⟧); ⟦Sáng nay, 3/10⟧; ⟦hôm 12/9⟧"),
        Example("khép lại vào ⟦thứ Sáu 16/11⟧; ⟦Sáng thứ Hai vừa qua (15/10⟧); ⟦ngày thứ Hai, 19/11⟧"),
        Example("từ 0 giờ ⟦ngày 20-4⟧"),
        Example("ngày 16/10/2017"),
        Example("ngày 20-22/11"),
        Example("ngày 16/10.5"),
        Example("ngày 16/1 1/2013"),
    ),
)

DAYS = (DAY_WORDS, BLANK_DAY, DAY_NUMERIC, DAY_SLASH_YEAR, DAY_SHORT_YEAR, MONTH_FIRST, ISO_DAY, DAY_MONTH_WORDS, DAY_MONTH)
