"""Words around a date that tell what it is for."""

from __future__ import annotations

from extractors.dates.handing_in import ENTRIES
from extractors.rules import Example, Rule

CITED = Rule(
    "cited",
    r"""(?: \d [\w.]{0,8} [/\-] [\w/.\-&]{1,40} ,? | (?:hiến\spháp|(?<!pháp\s)\bluật|pháp\slệnh) \b [^.;\d\n]{0,60} ,? )
        \s{0,3} \(? \Z""",
    (
        Example("Quyết định số ⟦205/QĐ-UBND ⟧"),
        Example("Nghị quyết số ⟦05-NQ/TU, ⟧"),
        Example("⟦Luật Thi đua, khen thưởng ⟧"),
        Example("gửi về Ban Chính sách - Pháp luật "),
        Example("phát động thi đua "),
    ),
)

EFFECTIVE = Rule(
    "effective",
    r"(?:hiệu\slực | thi\shành | áp\sdụng) (?:\s(?:thi\shành|áp\sdụng|kể|bắt\sđầu))? [^.;\d\n]{0,12} \Z",
    (Example("Quyết định này có ⟦hiệu lực thi hành kể ⟧"), Example("Ngày có ⟦hiệu lực: ⟧"), Example("ban hành ")),
)

REVIEW = Rule(
    "review",
    r"""\b (?: sơ\skết | tổng\skết | bình\s(?:xét|bầu|chọn) | xét\skhen | đánh\sgiá | chấm\sđiểm | kiểm\stra
         | rút\skinh\snghiệm ) \b""",
    (
        Example("tổ chức ⟦sơ kết⟧ phong trào vào"),
        Example("⟦rút kinh nghiệm⟧ trong"),
        Example("họp bàn"),
    ),
)

EVENT = Rule(
    "event",
    r"""\b (?: lễ | khai\smạc | phát\sđộng | trao | công\sbố | thành\slập | diễn\sra | vòng | chung\s(?:kết|khảo) | sơ\skhảo
         | chấm(?!\sđiểm) | phúc\stra | ra\squân | ra\smắt | tuyên\sdương | bắt\sthăm | tập\shuấn | thi\sđấu ) \b""",
    (
        Example("⟦Lễ⟧ ⟦phát động⟧ tổ chức vào"),
        Example("chấm điểm, ⟦chấm⟧ tranh"),
        Example("trong thời gian"),
    ),
)

# An occasion is the day of what happens on it: a review held on it is a review.
OCCASION = Rule(
    "occasion",
    r"""\b (?: hội\snghị | họp | kỷ\sniệm | đại\shội | ngày\shội | dịp | chào\smừng | quốc\skhánh | gặp\smặt | thăm | dự\sthi
         | buổi
         | ngày\s(?:nhà\sgiáo|thầy\sthuốc|truyền\sthống|doanh\snhân|quốc\stế|sinh|thương\sbinh|báo\schí|gia\sđình|thành\slập)
         | sáng | trưa | chiều | tối | hôm\s(?:qua|nay) ) \b""",
    (
        Example("⟦Chiều⟧ "),
        Example("⟦dịp⟧ ⟦Ngày Nhà giáo⟧ Việt Nam"),
        Example("trong thời gian"),
    ),
)

# Who looks back on a stretch of time does not set it.
LOOKS_BACK_ON = Rule(
    "looks_back_on",
    r"\b (?:sơ|tổng) \s kết (?: \s công\stác )? \s (?:kết\squả\s)? \Z",
    (Example("Tỉnh Hội ⟦sơ kết ⟧"), Example("sơ kết trong ")),
)

LOOKS_BACK = Rule(
    "looks_back",
    r"""\b (?: tổng\skết | sơ\skết | (?:có|đạt|lập)\s[^.;,\n]{0,12}thành\stích | kết\squả | (?:trao\s)? tặng | nhìn\slại
         | khen\sthưởng\s(?:các|cho) ) \b [^.;\n]{0,110} \Z""",
    (
        Example("Hội nghị ⟦tổng kết phong trào thi đua “Sạch làng” giai đoạn ⟧"),
        Example("đã ⟦có thành tích xuất sắc trong phong trào ⟧"),
        Example("Thời gian tính thành tích: "),
        Example("phát động phong trào "),
    ),
)

STARTS = Rule(
    "starts",
    r"\b (?: khởi\sđộng | bắt\sđầu | mở\scửa | mở\scổng ) \b",
    (Example("⟦khởi động⟧ sáng mùng 6"), Example("khởi công")),
)

ENDS = Rule(
    "ends",
    r"\b (?: kết\sthúc | bế\smạc | khép\slại | hoàn\sthành\sđợt ) \b",
    (Example("⟦bế mạc⟧ ngày"), Example("⟦khép lại⟧ vào thứ Sáu"), Example("mở đầu")),
)

PHASE = Rule(
    "phase",
    r"""\b (?: (?:đợt|chặng|kỳ|bước|vòng|tuần|giai\sđoạn|học\skỳ) \s{1,3}
        (?: thi \s? )? (?: \d{1,2} \b | [ivx]{1,4} \b | (?:thứ\s)?(?:một|nhất|hai|ba|bốn|tư|năm) \b | cao\sđiểm | khởi\sđộng )
        | vòng \s (?:loại|sơ\s(?:khảo|tuyển)|chung\s(?:khảo|kết)|bán\skết|tuyển\schọn) \b )
        [^.;\d\n]{0,80} \Z""",
    (
        Example("- ⟦Đợt 1: ⟧"),
        Example("- ⟦Giai đoạn II (thực hiện ⟧"),
        Example("- ⟦Vòng sơ khảo: ⟧"),
        Example("- ⟦Học kỳ II (⟧"),
        Example("giai đoạn "),
        Example("Đợt 1. Sau đó "),
    ),
)

# Directly before a quarter, a month or a year: ``Bước 3 (quý IV năm 2028)``, ``Giai đoạn 1, năm 2018:``.
PHASE_LABEL = Rule(
    "phase_label",
    r"""\b (?:đợt|chặng|kỳ|bước|giai\sđoạn|học\skỳ|vòng) \s{1,3} (?: thi\s )?
        (?: \d{1,2} | [ivx]{1,4} | (?:thứ\s)?(?:một|nhất|hai|ba|bốn|tư|năm) ) \s{0,2} [(:,\-] \s{0,3} (?:trong\s|từ\s)? \Z""",
    (Example("⟦Bước 3 (⟧"), Example("⟦Giai đoạn 1, ⟧"), Example("sơ kết đợt 1 trong "), Example("⟦Đợt 2: trong ⟧")),
)

PERIOD = Rule(
    "period",
    rf"""(?: thời\s(?:gian|hạn) | phong\strào | thi\sđua | cuộc\sthi | hội\sthi | giai\sđoạn | kéo\sdài | diễn\sra | phát\sđộng
        | thực\shiện | triển\skhai | nhận\s{ENTRIES} | thành\stích | bắt\sđầu ) \b [^.;\n]{{0,80}} \Z""",
    (
        Example("⟦Thời gian thi đua: ⟧"),
        Example("chuyên đề ⟦giai đoạn ⟧"),
        Example("Ban Tổ chức ⟦nhận tác phẩm ⟧"),
        Example("Thời gian. Cứ "),
    ),
)

OF_CAMPAIGN = Rule(
    "of_campaign",
    r"""(?: " | (?:phong\strào|đợt|cuộc|hội|chuyên\sđề) (?:\sthi)? (?:\sđua)? (?:\s[^\W\d]{1,7}){0,6} ) ,? \s{1,3}
        (?: (?:trong|từ|cho) \s )? \Z""",
    (
        Example("phong trào “Sạch làng⟦” ⟧"),
        Example("phát động ⟦phong trào thi đua yêu nước ⟧"),
        Example("Trong. "),
    ),
)

TERM_WORD = Rule(
    "term_word",
    r"""(?: nhiệm\skỳ | khoá | thành\slập | kế\shoạch (?:\sphát\striển)? [^.;,\n]{0,30} \s năm | phát\striển\skinh\stế
         | chương\strình\smục\stiêu | chiến\slược ) \b [^.;\n]{0,60} \Z""",
    (
        Example("Đại hội lần thứ XX, ⟦nhiệm kỳ ⟧"),
        Example("⟦kế hoạch phát triển kinh tế - xã hội 5 năm ⟧"),
        Example("giai đoạn "),
    ),
)

ANNIVERSARY = Rule(
    "anniversary",
    r"\b (?: kỷ\sniệm | năm\s(?:ngày|thành\slập) | truyền\sthống ) \b [^.;\n]{0,80} \Z",
    (Example("⟦kỷ niệm 75 năm Ngày truyền thống (⟧"), Example("giai đoạn ")),
)

IN = Rule(
    "in_words",
    r"\b (?: vào | trong | cuối | đầu ) \s{1,3} (?:cuối\s|đầu\s|giữa\s)? \Z",
    (Example("tổng kết ⟦vào cuối ⟧"), Example("phong trào ")),
)
