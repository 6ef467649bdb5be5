"""The words between and before dates: what joins two to a span, what bounds one."""

from __future__ import annotations

from extractors.rules import Example, Rule

_HOUR = r"(?: (?:lúc\s)? \d{1,2} \s? (?:giờ|h|g) (?:\s? \d{1,2} (?:\s? phút)? )? ,? \s{1,2} )"

JOIN = Rule(
    "join",
    rf"""\s{{0,4}} (?: (?P<dash>-|->|÷|~) \s{{0,4}}
         | ,? \s{{0,3}} (?: (?:cho\s)? (?:đến|tới) | và \s (?:kết\sthúc|hết|đến) (?:\s(?:giờ|vào|lúc)){{0,2}} )
           (?: \s{{1,3}} (?: hết | cuối | thời\sđiểm | (?P<exclusive>trước) ) \b (?:\s(?:ngày|tháng))? )? \s{{1,3}} {_HOUR}?
         | (?P<and>,|\s{{1,3}}và|\s?;) \s{{1,3}} )""",
    (
        Example("⟦ - ⟧", {"dash": "-"}),
        Example("⟦ đến hết ⟧"),
        Example("⟦ đến 24 giờ ⟧"),
        Example("⟦ và hết giờ vào 24 giờ ⟧"),
        Example("⟦ và ⟧", {"and": " và"}),
        Example("của"),
        Example("⟦ đến hết ngày ⟧"),
    ),
)

LEAD = Rule(
    "lead",
    rf"""\b (?: (?P<by> chậm\snhất (?:\s(?:là|vào|đến|trước|trong|hết)){{0,2}} | muộn\snhất (?:\s(?:là|vào|đến|trước)){{0,2}}
               | trước \s và \s trong | hạn \s (?:cuối|chót) [^\d.;\n]{{0,30}} | không \s quá | (?:xong|hết) )
         | (?P<before> trước )
         | (?P<until> (?:cho\s)? (?:đến|tới) (?:\s{{1,3}}(?:hết|cuối|thời\sđiểm))? )
         | (?P<from> (?:kể\s)? từ | bắt\sđầu (?:\stừ)? ) )
         ,? \s{{1,3}} {_HOUR}? (?:thứ\s\w{{2,4}},?\s{{1,3}})? \Z""",
    (
        Example("hoàn thành ⟦chậm nhất ⟧", {"by": "chậm nhất"}),
        Example("gửi về ⟦trước 16 giờ ⟧", {"before": "trước"}),
        Example("kéo dài ⟦đến hết ⟧", {"until": "đến hết"}),
        Example("⟦kể từ ⟧", {"from": "kể từ"}),
        Example("⟦muộn nhất là thứ sáu, ⟧"),
        Example("vào "),
    ),
)

ANCHOR = Rule(
    "anchor",
    r"""\b (?:kể\s)? từ \s{1,3} (?: (?P<now> nay )
         | (?:ngày|khi|lúc|thời\sđiểm) \s{1,3} (?: (?P<signing> ký (?:\sban\shành)? | ban\shành [^.;\d\n]{0,40}? )
             | (?P<launch> (?:tổ\schức\s)? (?:lễ\s)? (?:phát\sđộng|triển\skhai|khai\smạc) [^.;\d\n]{0,50}? ) ) )
         ,? \s{1,3} (?:cho\s)? (?:đến|tới) \s{1,3} (?:hết\s{1,3} | cuối\s{1,3})? \Z""",
    (
        Example("⟦từ ngày phát động thi đua đến ⟧", {"launch": "phát động thi đua"}),
        Example("⟦từ ngày ký đến ⟧", {"signing": "ký"}),
        Example("⟦kể từ ngày ký ban hành đến hết ⟧"),
        Example("⟦từ nay đến hết ⟧", {"now": "nay"}),
        Example("từ năm nào đến "),
    ),
)

RECURS = Rule(
    "recurs",
    r"""\s{0,3} [,(]? \s{0,3} (?: (?:của\s)? (?:hằng|mỗi|từng|các) \s (?:năm|quý|tháng|tuần)
         | (?:của\s)? (?:năm|quý|tháng) \s (?:sau|kế|tiếp|liền|trước) | âm\slịch | âl\b )""",
    (
        Example("⟦ hằng năm⟧"),
        Example("⟦ (âm lịch⟧)"),
        Example("⟦ năm sau⟧"),
        Example("⟦ của năm trước⟧"),
        Example(" năm 2020"),
    ),
)
