"""The words between and before dates: what joins two to a span, what bounds one, what makes one recur."""

from __future__ import annotations

from extractors.rules import Example, Rule

_HOUR = r"(?: (?:lúc\s)? \d{1,2} (?: \s? (?:giờ|h|g) (?:\s? \d{1,2} (?: \s?phút|')? )? | :\d\d ) ,? \s{1,2} )"

JOIN = Rule(
    "join",
    rf"""(?: \s? \( (?: thứ\s\w{{2,4}} | chủ\snhật ) \) )? \s{{0,4}} (?: (?P<dash>-{{1,2}}>?|÷|~) \s{{0,4}}
         | ,? \s{{0,3}} (?: (?:cho\s)? (?:đến|tới) | và \s (?:kết\sthúc|hết|đến) (?:\s(?:giờ|vào|lúc)){{0,2}}
             | kết\sthúc (?:\s(?:vào|lúc))? )
           (?: \s{{1,3}} (?: hết | cuối | thời\sđiểm | (?P<exclusive>trước) ) \b (?:\s(?:ngày|tháng))? )? \s{{1,3}} {_HOUR}?
         | (?P<and> , | \s{{1,3}}và ) \s{{1,3}} )""",
    (
        Example("⟦ - ⟧", {"dash": "-"}),
        Example("⟦ đến hết ⟧"),
        Example("⟦ đến trước ngày ⟧", {"exclusive": "trước"}),
        Example("⟦ đến 24 giờ ⟧"),
        Example("⟦ và hết giờ vào 24 giờ ⟧"),
        Example("⟦, kết thúc lúc 24 giờ ⟧"),
        Example("⟦ (thứ Hai) đến 17h00 ⟧"),
        Example("⟦ và ⟧", {"and": " và"}),
        Example("⟦ đến hết ngày ⟧"),
        Example("của"),
    ),
)

LEAD = Rule(
    "lead",
    rf"""\b (?: (?P<by> (?:chậm|trễ)\snhất (?:\s(?:là|vào|đến|trước|trong|hết|ngày)){{0,2}}
               | muộn\snhất (?:\s(?:là|vào|đến|trước|trong|hết)){{0,2}}
               | trước \s và \s trong | (?:thời\s)? hạn [ ] (?:cuối|chót|nộp|gửi|nhận|đăng\ský) \b [^\d.;\n]{{0,40}}
               | (?: khoá\ssổ | chốt | đóng\scổng | hết\shạn | kết\sthúc\s(?:nhận|nộp|đăng\ský|gửi) ) \b [^\d.;\n]{{0,40}}
               | (?: không \s )? (?<!vượt\s) quá | không \s (?:muộn|chậm|trễ) \s hơn | xong )
         | (?P<before> trước (?: \s (?:giờ|buổi|lúc) (?:\s[^\W\d]{{1,7}}){{1,4}}? )? )
         | (?P<until> (?:(?:cho|tính)\s)? (?:đến|tới) (?:\s{{1,3}}(?:hết|cuối|thời\sđiểm))? | hết )
         | (?P<from> (?:(?:kể|tính)\s)? từ | bắt\sđầu (?:\stừ)? ) )
         \s{{1,3}} {_HOUR}? (?:thứ\s\w{{2,4}},?\s{{1,3}})? \Z""",
    (
        Example("hoàn thành ⟦chậm nhất ⟧", {"by": "chậm nhất"}),
        Example("gửi về ⟦trước 16 giờ ⟧", {"before": "trước"}),
        Example("gửi về ⟦trước 17h00', ⟧"),
        Example("gửi về ⟦trước 17:00 ⟧"),
        Example("gửi ⟦không muộn hơn ⟧"),
        Example("⟦khóa sổ lúc tan tầm ⟧"),
        Example("⟦Quá ⟧"),
        Example("vượt quá "),
        Example("nộp sổ ⟦trước giờ ra chơi ⟧"),
        Example("kéo dài ⟦đến hết ⟧", {"until": "đến hết"}),
        Example("⟦kể từ ⟧", {"from": "kể từ"}),
        Example("⟦muộn nhất là thứ sáu, ⟧"),
        Example("⟦Hạn nộp hồ sơ: ⟧"),
        Example("Thời hạn\nNhận tác phẩm ⟦đến 17 giờ ⟧"),
        Example("gửi bản đăng ký ⟦trễ nhất ⟧"),
        Example("tháng trước, "),
        Example("hạn nộp. Từ đó "),
    ),
)

ANCHOR = Rule(
    "anchor",
    r"""\b (?:kể\s|tính\s)? từ \s{1,3} (?: (?P<now> (?:hôm\s|bây\sgiờ\s)? nay | bây\sgiờ )
         | (?: (?:ngày|khi|lúc|hôm|thời\sđiểm) \s{1,3} (?:được\s)? )?
           (?: (?P<signing> ký (?:\s(?:kế\shoạch|quyết\sđịnh|văn\sbản|ban\shành|này)){0,4} | ban\shành [^.;\d\n]{0,40}? )
             | (?P<launch> (?:tổ\schức\s)? (?:lễ\s)? (?:phát\sđộng|triển\skhai|khai\smạc) [^.;\d\n]{0,60}? ) ) )
         ,? \s{1,3} (?: (?:cho\s)? (?:đến|tới) | (?:và\s)? (?:kết\sthúc|khép\slại) (?:\s(?:vào|lúc|đến))? ) \s{1,3}
         (?: (?:hết | cuối | (?P<exclusive>trước)) \s{1,3} )?
         (?: \d{1,2} \s? (?:giờ|h) (?: \s?\d{1,2} (?:\s?phút)? )? ,? \s{1,3} )? \Z""",
    (
        Example("⟦từ ngày phát động thi đua đến ⟧", {"launch": "phát động thi đua"}),
        Example("⟦từ ngày ký đến ⟧", {"signing": "ký"}),
        Example("⟦kể từ ngày ký ban hành đến hết ⟧"),
        Example("⟦từ hôm nay đến 24h00 ⟧", {"now": "hôm nay"}),
        Example("⟦từ nay đến hết ⟧", {"now": "nay"}),
        Example("bắt đầu ⟦từ ngày ký Quyết định này, kết thúc vào ⟧", {"signing": "ký Quyết định này"}),
        Example("từ năm nào đến "),
    ),
)

LAUNCH = Rule(
    "launch",
    r"""(?:(?:ngày|lễ)\s)? phát\sđộng \b [^.;\d\n]{0,60}?
        (?: \( (?:dự\skiến\s)? (?:vào\s)? | \b (?:vào|từ) \s (?:(?:sáng|chiều)\s)? | \s ) (?:ngày\s)? \Z""",
    (
        Example("tính từ ⟦ngày phát động (dự kiến ⟧"),
        Example("⟦lễ phát động phong trào tổ chức vào ngày ⟧"),
        Example("⟦Phát động ngày ⟧"),
        Example("phát động. Ngày "),
    ),
)

LAUNCHED = Rule(
    "launched",
    r"\A ,? \s? [^.;\n]{0,110}? \b phát\sđộng \b",
    (Example("⟦, UBND huyện tổ chức lễ phát động⟧ phong trào"), Example("; phát động")),
)

RECURS = Rule(
    "recurs",
    r"""\s{0,3} \(? (?: (?:của\s)? (?:hằng|mỗi|từng) \s (?:năm|quý|tháng|tuần) | (?:trong\s|của\s|ở\s)? các\snăm
         | (?:của\s|vào\s)? (?:năm|quý|tháng) \s (?:sau|kế|tiếp|liền|trước) | âm\slịch | âl\b )""",
    (
        Example("⟦ hằng năm⟧"),
        Example("⟦ (âm lịch⟧)"),
        Example("⟦ năm sau⟧"),
        Example("⟦ của năm trước⟧"),
        Example(", các tuần"),
        Example(" năm 2020"),
    ),
)

RECURRING = Rule(
    "recurring",
    r"""\b (?: hằng \s (?:năm|quý|tháng|tuần) | (?:năm|quý|tháng) \s (?:sau|kế|tiếp|liền) | định\skỳ
        | báo\scáo \s (?:năm|quý|tháng|0?6\stháng) \b (?! \s? \d ) )""",
    (
        Example("trước ngày 15/6 (đối với ⟦báo cáo 6 tháng⟧), báo cáo năm 2020"),
        Example("⟦định kỳ⟧ ⟦hằng năm⟧ báo cáo trước ngày 30 tháng 11"),
        Example("trước ngày 20 tháng 01 ⟦năm sau⟧"),
        Example("trong năm 2021, mỗi tháng một sáng kiến"),
    ),
)
