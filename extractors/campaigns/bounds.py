"""Words that bound a stretch of time without a date of the calendar: launch, signing, "from now on", "until it is over"."""

from __future__ import annotations

from extractors.rules import Example, Rule

START = Rule(
    "start_event",
    r"""\b (?: (?:kể|tính|bắt\sđầu) \s )? (?:từ|ngay) \s{1,3}
        (?: (?P<now> (?:hôm\s|bây\sgiờ\s)? nay\b | bây\sgiờ\b )
          | (?: (?:khi|lúc|ngày|hôm|thời\sđiểm) \s{1,3} (?:được\s)? )? (?:tổ\schức\s{1,3})? (?:lễ\s{1,3})?
            (?P<launch> phát\sđộng | khai\smạc | mở\sđợt )
          | (?:khi|lúc|ngày|thời\sđiểm) \s{1,3}
            (?: có \s{1,3} (?:văn\sbản|kế\shoạch|công\svăn|chỉ\sthị) \s{1,3} này | ban\shành | (?P<signing> ký )
              | (?:kế\shoạch|văn\sbản|chỉ\sthị|quyết\sđịnh|hướng\sdẫn) [^.;\d\n]{0,20}? (?P<signed> ký | ban\shành ) ) )""",
    (
        Example("⟦kể từ ngày phát động⟧ đến hết ngày 31/12/2019", {"launch": "phát động"}),
        Example("⟦bắt đầu từ nay⟧ và kết thúc; ⟦từ hôm nay⟧ đến; ⟦từ hôm phát động⟧", {"now": "nay"}),
        Example("⟦Từ ngày Kế hoạch này được ký⟧ ban hành đến hết năm 2030", {"signed": "ký"}),
        Example("⟦bắt đầu ngay khi Kế hoạch được ban hành⟧", {"signed": "ban hành"}),
        Example("⟦kể từ ngày có văn bản này⟧ cho tới khi"),
        Example("⟦từ ngày ban hành⟧ Kế hoạch đến khi; ⟦từ ngày ký⟧", {"signing": None}),
        Example("từ ngày 01/01/2020"),
    ),
)

UNTIL_EVENT = Rule(
    "until_event",
    r"""(?:cho\s)? (?:đến|tới) \s{1,3} (?: (?:khi|lúc) | ngày\s{1,3}(?:kết\sthúc|tổng\skết|khai\smạc|bế\smạc) ) \b""",
    (
        Example("từ ngày 01/10/2019 ⟦cho đến khi⟧ kết thúc"),
        Example("⟦đến ngày tổng kết⟧"),
        Example("đến ngày 31/12"),
    ),
)

THIS_YEAR = Rule(
    "until_this_year",
    r"(?:cho\s)? (?:đến|tới) \s{1,3} (?:hết|cuối) \s năm \s nay \b",
    (Example("từ hôm phát động ⟦cho đến hết năm nay⟧"), Example("đến hết năm 2025")),
)

BEGINS = Rule(
    "begins",
    r"\b (?: bắt\sđầu | khởi\sđộng | phát\sđộng | khai\smạc | mở | từ | tính | bấm\sgiờ | khởi\stranh ) \b [^.;]{0,30}? \Z",
    (
        Example("cuộc thi đua ⟦bấm giờ đúng 7 giờ sáng ⟧"),
        Example("đợt thi đua ⟦bắt đầu từ 0 giờ ⟧"),
        Example("gửi về trước "),
    ),
)

ENDS = Rule(
    "ends",
    r"""\A [;,]? [^.;]{0,40}? \b
        (?: kết\sthúc | khép\slại | hết | đến | tới | bế\smạc | khoá(?:\ssổ)? | đóng | chốt | ngừng | dừng
          | hạn\s(?:cuối|chót|cùng) ) \b [^.;\d]{0,70}
        (?: \d{1,2} \s (?:năm|giờ) [^.;\d]{0,60} )? \Z""",
    (
        Example("⟦, kết thúc lúc ⟧"),
        Example("⟦, khóa lúc 22 giờ ngày ⟧"),
        Example("⟦; hạn chót gửi video là 17 giờ ngày ⟧"),
        Example("⟦ và chỉ ngừng vào ⟧"),
        Example("⟦ và khép lại đúng dịp kỷ niệm 91 năm Ngày thành lập, ⟧"),
        Example("; gửi về trước "),
    ),
)

RANGE = Rule(
    "range_words",
    r"đến | tới | - | \b (?: và | hết | kết\sthúc ) \b",
    (
        Example("01/10/2019 ⟦đến⟧ 12/2020"),
        Example("2018 ⟦-⟧ 2020"),
        Example("quý II năm 2009"),
    ),
)
