"""Numbers that are dates only beside another date or after a word such as ``từ``, ``đến``, ``trước``."""

from __future__ import annotations

from extractors.dates.characters import D
from extractors.rules import Example, Rule

BARE_DAY = Rule(
    "bare_day",
    rf"""(?: ngày \s{{1,3}} | (?<![\w/.,:\-]) ) (?P<day>[0-3]?\d) (?: , \s? (?P<listed>[0-3]?\d) ){{0,6}}
         (?= \s{{0,3}} (?:-|đến|tới|và|,) \s{{0,3}} (?:hết\s)? (?:ngày\s{{1,3}})? {D}
             (?: \s?[/.\-]\s?\d | \s{{1,3}}tháng\s{{1,3}}\d ) )""",
    (
        Example("⟦ngày 20⟧ - 22/11/2023", {"day": "20"}),
        Example("từ ⟦ngày 01⟧ đến 30/9/2024"),
        Example("⟦01⟧-31/12/2017; từ ⟦23⟧ đến 25/11/2009; từ ⟦ngày 15⟧ đến ngày 18 tháng 9"),
        Example("các ⟦ngày 22, 23⟧ và 24/8/2018", {"day": "22", "listed": "23"}),
        Example("số 3.20 - 22/11; lúc 10:05 - 03/06/2022"),
        Example("20 - 22 người"),
    ),
)

BARE_DAY_MONTH = Rule(
    "bare_day_month",
    r"""(?<![\w/.,]) (?P<day>[0-3]?\d) / (?P<month>[01]?\d)
        (?! [\w/%] | [.,]\d | \s{1,2} (?:trở|điểm|số|tổng|thành|phiếu|trọng|chiều|mức|diện|xã|huyện|đơn) )""",
    (
        Example("thi công tới ⟦31/8⟧; từ ⟦08/3⟧ - 14/3/2021"),
        Example("31/8/2021"),
        Example("2.31/8; A1/8"),
        Example("31/8.5; từ 8/10 điểm; đạt từ 19/10 trở lên"),
    ),
)

BARE_MONTH_YEAR = Rule(
    "bare_month_year",
    r"""(?: (?<![\w/.,]) (?P<month>[01]?\d) / | (?<![\w/.,\-]) (?P<month_2>[01]?\d) - ) (?P<year>(?:19|20)\d\d)
        (?! [\w/] | [.,\-]\d )""",
    (
        Example("từ ⟦4/2017⟧ đến ⟦12/2018⟧; từ ⟦3-2021⟧ đến ⟦12-2021⟧; tháng 4-⟦5/2019⟧"),
        Example("24/2013/QĐ-UBND; 12/2013/QĐ-UBND; 05/12/2016; 05-12-2016"),
        Example("12/2013.4"),
    ),
)

PAIRED_DAY_MONTH = Rule(
    "paired_day_month",
    r"(?<![\w/.,\-]) (?P<day>[0-3]?\d) [.\-] (?P<month>[01]?\d) (?= \s{1,3} (?:-|đến|tới) \s{1,3} (?:hết\s)? (?:ngày\s)? \d )",
    (
        Example("từ ⟦1.6⟧ đến 31.8.2023; từ ⟦19-5⟧ đến 2-9-2023", {"day": "1", "month": "6"}),
        Example("1.6 Nội dung thi đua"),
        Example("mục 2.1.6 đến 31.8.2023"),
    ),
)

PAIRED_MONTH = Rule(
    "paired_month",
    r"t (?<!\wt) \.? (?P<month>[01]?\d) (?= \s{0,3} (?:-|đến) \s{0,3} t \.? \d )",
    (Example("từ ⟦T5⟧ đến T12/2023; ⟦T5⟧-T12/2023"), Example("T5 rồi T12/2023; VT5-T12/2023")),
)

BARE_YEAR = Rule(
    "bare_year",
    r"""(?<![\w/.,:]) (?P<year>(?:19|20)\d\d) (?! \w | [/.,:]\d | -\d{1,2}\b
         | \s{0,2} (?: người | đồng | triệu | tỷ | nghìn | hộ | ha | km | m2 | cây | bài | đoàn\sviên | lượt | suất | %) )""",
    (
        Example("giai đoạn ⟦2018⟧ – ⟦2020⟧, ⟦2021⟧-⟦2025⟧"),
        Example("0912345678, 12/2021"),
        Example("2020.5; 2020a; 2022-01; từ 1900 đồng"),
    ),
)

BARE = (BARE_DAY, BARE_DAY_MONTH, PAIRED_DAY_MONTH, BARE_MONTH_YEAR, PAIRED_MONTH, BARE_YEAR)
