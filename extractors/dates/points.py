"""The forms in which one day, month, quarter, half-year or year is written."""

from __future__ import annotations

from extractors.rules import Example, Rule, Rules

# Recognisers read 1 as l, I, J and 0 as O; a letter counts as a digit only where a date form holds it in place.
_D = r"[\dlioj]{1,2}"
_Y = r"[12][\dlio]{3}\b"
_MONTH_WORD = r"(?:hai|ba|bốn|tư|năm|sáu|bảy|tám|chín|mười\s(?:một|hai)|mười|một)\b"
_M = rf"(?:{_D}\b|{_MONTH_WORD})"
_ROMAN = r"(?:[il1]{1,3}|[il1]v|[1-4]|nhất|hai|ba|bốn|tư)\b"

DAY_WORDS = Rule(
    "day_words",
    rf"""(?: (?:ngày|mùng|mồng) [\s^]{{0,8}} | (?<![\w/.,]) ) (?P<day>{_D}) \s{{0,8}}
         thán\w \s{{0,8}} (?P<month>{_M}) [\s,]{{0,8}} (?: năm \s{{0,8}} | [/.\-] \s? ) (?P<year>{_Y})""",
    (
        Example("Hà Nội, ⟦ngày 05 tháng 12 năm 2016⟧", {"day": "05", "month": "12", "year": "2016"}),
        Example("⟦ngày  16  tháng 10 năm 2017⟧"),
        Example("⟦ngày\n05 tháng 12 năm 2014⟧"),
        Example("⟦ngàyI4 tháng 3 năm 2014⟧", {"day": "I4"}),
        Example("⟦ngày 14 tháng5 năm 2008⟧"),
        Example("⟦ngày 15 tháng 11/2020⟧"),
        Example("⟦Ngày 03 tháng bốn năm 2018⟧", {"month": "bốn"}),
        Example("khai mạc ⟦15 tháng 11 năm 2020⟧"),
        Example("trong 1.215 tháng 11 năm 2020"),
        Example("ngày 10 tháng 3"),
        Example("6 tháng đầu năm 2023"),
    ),
)

BLANK_DAY = Rule(
    "blank_day",
    rf"""ngày [\s._…]{{0,40}} (?: tháng \s{{0,8}} (?P<month>{_M}) \s{{0,8}} năm | / \s? (?P<month_2>{_D}) \s? / )
         \s{{0,8}} (?P<year>{_Y})""",
    (
        Example("Lào Cai, ⟦ngày      tháng 10 năm 2020⟧", {"month": "10", "year": "2020"}),
        Example("⟦ngày ..... tháng 10 năm 2020⟧"),
        Example("Công văn ⟦ngày   /10/2020⟧", {"month_2": "10"}),
        Example("ngày 05 tháng 10 năm 2020"),
    ),
)

DAY_NUMERIC = Rule(
    "day_numeric",
    rf"""(?: ngày \s{{0,4}} | (?<![\w/.]) ) (?P<day>{_D}) \s{{0,2}} (?P<sep>[/.\-]) \s{{0,2}} (?P<month>{_D})
         \s{{0,2}} (?P=sep) \s{{0,2}} (?P<year>{_Y}) (?! [\w/] | [.,]\d )""",
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
    rf"(?:ngày|mùng|mồng) \s{{0,4}} (?P<day>{_D}) \s{{1,8}} tháng \s{{1,8}} (?P<month>{_M})",
    (
        Example("từ ⟦ngày 15 tháng 3⟧ đến", {"day": "15", "month": "3"}),
        Example("⟦mùng 2 tháng 9⟧"),
        Example("15 tháng 3"),
    ),
)

DAY_MONTH = Rule(
    "day_month",
    rf"""(?:ngày|mùng|sáng|trưa|chiều|tối|đêm|hôm\s(?:qua|nay)\s?\() \s{{0,4}} (?P<day>{_D}) (?:\s?/\s?|[.\-]) (?P<month>{_D})
         (?! [\w/%] | [.,\-]\d )""",
    (
        Example("⟦Ngày 16/10⟧, Ủy ban", {"day": "16", "month": "10"}),
        Example("⟦Chiều 27/12⟧; ⟦hôm qua (11/3⟧)"),
        Example("từ 0 giờ ⟦ngày 20-4⟧"),
        Example("ngày 16/10/2017"),
        Example("ngày 20-22/11"),
        Example("ngày 16/10.5"),
    ),
)

MONTH_YEAR = Rule(
    "month_year",
    rf"""(?: thán\w \s{{0,8}} (?P<month>{_D}\b) (?: \s{{0,3}} [/.\-] \s{{0,3}} | [\s,]{{0,8}} năm \s{{0,8}} | \s{{1,3}} )
         | tháng \s{{1,8}} (?P<month_3>{_MONTH_WORD}) [\s,]{{0,8}} năm \s{{0,8}}
         | (?<!\w) t \.? \s? (?P<month_2>\d{{1,2}}) / ) (?P<year>{_Y})""",
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
    r"(?<!\d) (?<!\d\s) (?<!ngày\s) tháng \s{1,4} (?P<month>[01]?\d) \b (?! \s{0,2} [/%] | [.,]\d )",
    (
        Example("công bố trong ⟦tháng 11⟧.", {"month": "11"}),
        Example("từ ⟦tháng 5⟧ đến"),
        Example("tháng 11/2022"),
        Example("6 tháng 11; 6tháng 11"),
        Example("ngày tháng 11"),
        Example("tháng 1.5"),
    ),
)

QUARTER = Rule(
    "quarter",
    rf"""quý \s{{1,3}} (?P<quarter>{_ROMAN}) (?: \s{{0,3}} (?:,|và|-|đến) \s{{0,3}} (?:quý\s)? (?P<last>{_ROMAN}) )?
         (?: [\s,]{{0,4}} (?:năm|/|-) \s{{0,4}} (?P<year>{_Y}) )?""",
    (
        Example("⟦quý I năm 2023⟧", {"quarter": "I", "year": "2023"}),
        Example("⟦Quý IV/2023⟧; ⟦quý l-2015⟧"),
        Example("⟦quý I và quý II năm 2026⟧", {"last": "II"}),
        Example("hết ⟦quý III⟧"),
        Example("quý khách, quý vị"),
    ),
)

HALF = Rule(
    "half",
    rf"""(?: (?P<count>[369]|ba|sáu|chín|0[369]) \s{{1,3}} tháng | nửa ) \s{{1,3}} (?P<part>đầu|cuối) \s{{1,3}} (?:của\s)?
         năm \b (?!\s{{1,3}}học) (?: \s{{1,4}} (?P<year>{_Y}) )?""",
    (
        Example("⟦6 tháng đầu năm 2023⟧", {"part": "đầu", "year": "2023"}),
        Example("⟦9 tháng đầu năm 2024⟧; ⟦nửa cuối năm 2026⟧; ⟦sáu tháng đầu năm⟧"),
        Example("6 tháng đầu năm học"),
        Example("trong 6 tháng"),
    ),
)

YEAR = Rule(
    "year",
    rf"năm \s{{0,8}} (?: (?:thứ\s\w{{2,5}}|đầu|cuối) \s{{0,2}} \( )? (?P<year>{_Y}) (?! [.,]?\d | /[^\W_] )",
    (
        Example("⟦năm 2021⟧", {"year": "2021"}),
        Example("⟦Năm thứ nhất (2014⟧)"),
        Example("kế hoạch 5 ⟦năm 2016⟧ - 2020"),
        Example("năm 2013/NĐ"),
        Example("năm 2021.5"),
        Example("5 năm, năm học"),
    ),
)

# Forms that are dates only beside another date or after a word such as từ, đến, trước.
BARE_DAY = Rule(
    "bare_day",
    rf"""(?: ngày \s{{1,3}} | (?<![\w/.,\-]) ) (?P<day>[0-3]?\d) (?: , \s? (?P<listed>[0-3]?\d) ){{0,6}}
         (?= \s{{0,3}} (?:-|đến|tới|và|,) \s{{0,3}} (?:hết\s)? (?:ngày\s{{1,3}})? {_D}
             (?: \s?[/.\-]\s?\d | \s{{1,3}}tháng\s{{1,3}}\d ) )""",
    (
        Example("⟦ngày 20⟧ - 22/11/2023", {"day": "20"}),
        Example("từ ⟦ngày 01⟧ đến 30/9/2024"),
        Example("⟦01⟧-31/12/2017; từ ⟦23⟧ đến 25/11/2009; từ ⟦ngày 15⟧ đến ngày 18 tháng 9"),
        Example("các ⟦ngày 22, 23⟧ và 24/8/2018", {"day": "22", "listed": "23"}),
        Example("số 3.20 - 22/11"),
        Example("20 - 22 người"),
    ),
)

BARE_DAY_MONTH = Rule(
    "bare_day_month",
    r"(?<![\w/.,]) (?P<day>[0-3]?\d) / (?P<month>[01]?\d) (?! [\w/%] | [.,]\d )",
    (
        Example("thi công tới ⟦31/8⟧; từ ⟦08/3⟧ - 14/3/2021"),
        Example("31/8/2021"),
        Example("2.31/8; A1/8"),
        Example("31/8.5"),
    ),
)

BARE_MONTH_YEAR = Rule(
    "bare_month_year",
    r"(?<![\w/.,]) (?P<month>[01]?\d) / (?P<year>(?:19|20)\d\d) (?! [\w/] | [.,]\d )",
    (
        Example("từ ⟦4/2017⟧ đến ⟦12/2018⟧"),
        Example("24/2013/QĐ-UBND; 12/2013/QĐ-UBND; 05/12/2016"),
        Example("12/2013.4"),
    ),
)

BARE_YEAR = Rule(
    "bare_year",
    r"(?<![\w/.,:]) (?P<year>(?:19|20)\d\d) (?! \w | [/.,:]\d )",
    (
        Example("giai đoạn ⟦2018⟧ – ⟦2020⟧, ⟦2021⟧-⟦2025⟧"),
        Example("0912345678, 12/2021"),
        Example("2020.5; 2020a"),
    ),
)

STRONG = (
    DAY_WORDS,
    BLANK_DAY,
    DAY_NUMERIC,
    DAY_SHORT_YEAR,
    MONTH_FIRST,
    ISO_DAY,
    DAY_MONTH_WORDS,
    DAY_MONTH,
    MONTH_YEAR,
    MONTH,
    QUARTER,
    HALF,
    YEAR,
)
WEAK = (BARE_DAY, BARE_DAY_MONTH, BARE_MONTH_YEAR, BARE_YEAR)
POINTS = Rules(STRONG + WEAK)
