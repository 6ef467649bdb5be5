"""What is no rule: results already awarded, what is ruled out, and wording that an amendment takes back."""

from __future__ import annotations

import re
from datetime import date

from extractors.awards.spelling import Reading, loose
from extractors.rules import Example, Rule
from schemas import Span

GIVEN = Rule(
    "already_given",
    loose(r"""
    \bđã\s(?:được\s|quyết\sđịnh\s|xét\s|kịp\sthời\s){0,2}
    (?:tặng|trao|khen|thưởng|công\snhận|nhận|đạt|có|vinh\sdự|đề\snghị|biểu\sdương|tuyên\sdương|tôn\svinh|suy\stôn|trình)\b
    | \b(?:quyên\sgóp|ủng\shộ|tài\strợ)\s(?:được\s)?(?=\d)(?!\d{1,3}\s(?:giải|suất|phần)\b)
    | \btừng\s(?:có|được|đạt|tặng|trao|nhận|đoạt)\b
    | \b(?:tháng|tuần|mùa|kỳ|đợt|lần|khóa|nhiệm\skỳ)\s(?:thi\s)?trước\b(?!\s(?:ngày|khi|mắt))
    | \b(?:nhân\s|cũng\s(?:tại|trong)\s)?dịp\snày\b | \bvinh\sdự\s(?:được|đón|nhận) | \bnăm\s(?:học\s)?(?:ngoái|trước|qua)\b
    | \bngày\s\d{1,2}[/-]\d{1,2}[/-]\d{4}\s(?:của\s[^.;]{1,40}\s)?(?:về\sviệc\s)?(?:tặng|khen)
    | \btại\s(?:hội\snghị|buổi\slễ|lễ)\b[^.;]{0,60}\b(?:đã|trao|tặng)\b | \bthuộc\svề\b
    """),
    (
        Example("UBND tỉnh ⟦đã tặng⟧ Bằng khen cho 30 tập thể"),
        Example("⟦Nhân dịp này⟧, 15 cá nhân được tặng Giấy khen"),
        Example("⟦Tại hội nghị, Chủ tịch UBND huyện trao⟧ Giấy khen"),
        Example("Quyết định số 12/QĐ-UBND ⟦ngày 05/01/2020 về việc tặng⟧ Bằng khen"),
        Example("⟦Năm ngoái⟧ lớp tôi đoạt giải Ba"),
        Example("giải nhất ⟦thuộc về⟧ đội xã"),
        Example("các phường ⟦đã công nhận⟧ 112 hẻm, khen 67 hộ"),
        Example("Hai ⟦tháng trước⟧, 3 khóm được thưởng nóng"),
        Example("Cuộc thi năm 2019 ⟦từng có⟧ 01 giải Đặc biệt"),
        Example("Sở tài trợ 02 giải cho giải pháp xanh"),
        Example("vận động các nhà tài trợ cho giải thưởng"),
        Example("các đại biểu ⟦quyên góp được ⟧1.240 cuốn sách"),
        Example("thực hiện trong tháng trước ngày 30"),
        Example("sẽ tặng Bằng khen cho 30 tập thể"),
    ),
)
YEAR_FIRST = Rule(
    "year_at_the_start",
    loose(r"""
    ^[^\w\n]{0,9}(?:(?:còn\snhớ|được\sbiết|riêng|trong|trước\sđó|cuối|hết|qua|kết\sthúc|tổng\skết|kết\squả)\s?,?\s?){0,2}
    (?:từ\snăm\s(?:19|20)\d\d\s(?:đến|tới)\s(?:hết\s)?(?:năm\s)?
    |(?:năm(?:\shọc)?|(?:niên\s)?vụ(?:\s\w{2,6})?|mùa(?:\s\w{2,6})?|vòng|lần)\s(?:(?:19|20)\d\d\s?-\s?)?|giai\sđoạn\s(?:(?:19|20)\d\d\s?-\s?)?)(?P<year>(?:19|20)\d\d)\b
    """),
    (
        Example("⟦Năm 2008⟧ Khối có 01 Cờ", {"year": "2008"}),
        Example("⟦Còn nhớ năm 2012⟧, phong trào"),
        Example("⟦Cuối năm học 2024 - 2025⟧, trường có 14 em", {"year": "2025"}),
        Example("⟦Giai đoạn 2011 - 2013⟧, toàn tỉnh", {"year": "2013"}),
        Example("⟦Mùa mía 2016⟧, 6 tập thể nhận Bằng khen", {"year": "2016"}),
        Example("⟦Từ năm 2022 đến hết năm 2025⟧, các phường", {"year": "2025"}),
        Example("Từ năm 2026"),
    ),
)
BACKGROUND = Rule(
    "background",
    loose(
        r"^\W{0,9}(?:trong\snăm\s?,|(?:(?:cuộc|hội)\sthi\s)?lần\sthứ\s[ivx\d]{1,5}\b[^.;:]{0,30}?\bcó\s\d"
        r"|(?:được\sbiết|còn\snhớ|trước\sđó|trước\sđây|tính\sđến\s(?:nay|hết|cuối|tháng|ngày|năm)|đến\snay|(?:trong\s)?(?:những|các|nhiều)\snăm\squa|(?:trong\s)?thời\sgian\squa)\b|kết\squả\s?[,:]|có\s\d{1,4}\s[^;.]{0,80}\bđược\b|(?:trong\s)?ảnh\s?:|(?:hình\s)?ảnh\s(?:chủ\stịch|đồng\schí|lãnh\sđạo|ông|bà|đại\sdiện))"
    ),
    (
        Example("⟦Tính đến tháng⟧ 8/2008, 05 xã được tặng Bằng khen"),
        Example("⟦Được biết⟧, trường có 14 giáo viên"),
        Example("⟦Ảnh:⟧ lãnh đạo huyện trao giấy khen"),
        Example("⟦Kết quả,⟧ Ban Tổ chức trao"),
        Example("⟦Có 3 tập thể được⟧ tặng"),
        Example("⟦Lần thứ IV có 9⟧7 mô hình dự thi"),
        Example("⟦Trong năm,⟧ 02 đơn vị được tặng Huân chương"),
        Example("Ảnh báo chí"),
        Example("Tập thể được tặng"),
    ),
)
YEAR = Rule(
    "year",
    loose(r"\bnăm\s(?P<year>(?:19|20)\d\d)\b"),
    (Example("kết quả ⟦năm 2019⟧"), Example("giai đoạn 2010 - 2015")),
)
HANDED_OUT = Rule(
    "handed_out",
    loose(r"\b(?:trao|nhận|tặng|đoạt|khen\s(?=\d))\b"),
    (Example("Chủ tịch UBND huyện ⟦trao⟧ giấy khen"), Example("năm 2019 ⟦khen ⟧03 khoa"), Example("xét khen cuối năm")),
)
RULE_SIGN = Rule(
    "sign_of_a_rule",
    loose(
        r"\b(?:sẽ|mỗi|tối\sđa|không\squá|nhiều\snhất|xét|hằng\snăm|đề\snghị|khi|kết\sthúc|dự\skiến|lựa\schọn|từ\snăm|cuối\snăm)\b"
    ),
    (Example("⟦sẽ⟧ tặng Bằng khen"), Example("tặng Bằng khen cho ông A")),
)
RELATIVE = Rule(
    "relative_clause",
    loose(r"\b(?:trong\ssố|những|nào|nếu|không|với)\b[^,.;]{0,40}$"),
    (Example("chọn ⟦trong số tập thể ⟧"), Example("UBND tỉnh ")),
)
RULED_OUT = Rule(
    "ruled_out",
    loose(r"""
    \b(?:không|chưa|thôi|ngừng)\s(?:được\s)?(?:xét|đề\snghị|tặng|khen|trao|kèm|có|phải|tổ\schức|đưa)\b
    | \bbỏ\scụm\stừ\b | \bcắt\sthi\sđua\b
    """),
    (
        Example("⟦không xét⟧ tặng Bằng khen"),
        Example("⟦Chưa tặng⟧ Giấy khen"),
        Example("tối đa 05 tập thể, không quá 10 cá nhân"),
    ),
)
LEFT_OPEN = Rule(
    "left_to_the_grantor",
    loose(r"\b(?:phân\scấp|thẩm\squyền|(?:tự\s)?quyết\sđịnh|(?:không|ko)\s?-?\s?(?:khống|giới|hạn|quy|giao)\w*)"),
    (Example("thực hiện theo ⟦phân cấp⟧"), Example("đơn vị ⟦tự quyết định⟧"), Example("tặng 05 tập thể")),
)
PAPERWORK = Rule(
    "paperwork",
    loose(
        r"\b(?:hồ\ssơ|tờ\strình|báo\scáo\sthành\stích|biên\sbản|kinh\sphí|cân\sđối|bố\strí|dự\stoán|(?:mức\s)?tiền\sthưởng\s(?:kèm|thực)|thời\sgian\snộp|lễ\strao)\b"
    ),
    (Example("⟦Hồ sơ⟧ đề nghị tặng Bằng khen"), Example("⟦Mức tiền thưởng kèm⟧ theo Giấy khen"), Example("xét tặng Giấy khen")),
)
TAKEN_BACK = Rule(
    "wording_taken_back",
    loose(r"""
    \b(?:cụm\stừ|thay|thay\sthế|nội\sdung)\s[“"][^“”"]{1,200}[”"]\s
    (?=(?:được\s)?(?:(?:thay|sửa|thay\sthế|sửa\sđổi)\s)?(?:bằng|thành)\b)
    | \bbỏ\scụm\stừ\s[“"][^“”"]{1,200}[”"]
    """),
    (
        Example('Thay thế ⟦cụm từ "tối đa 10 tập thể" ⟧bằng cụm từ "tối đa 08 tập thể"'),
        Example('⟦Bỏ cụm từ "và 01 Cờ thi đua"⟧ ở khoản 3'),
        Example('Giữ nguyên cụm từ "tối đa 08 tập thể" ở khoản 2'),
    ),
)
_LAST_SCHOOL_MONTH = 6


def tells_results(reading: Reading, sentence: Span, clause: Span, day: date | None) -> bool:
    """Whether the clause reports what was awarded: by its verbs, or by a year that was over when the document was made.

    "chọn trong số những tập thể đã được khen" is a condition of a rule and no result.
    """
    if reading.first(BACKGROUND, sentence):
        return True
    for span in (sentence, clause):
        start = reading.first(YEAR_FIRST, span)
        if start and day and _is_over(start, day):
            return True
    if any(not _is_relative(reading, sentence, m.start()) for m in reading.find(GIVEN, sentence)):
        return True
    past = [m for m in reading.find(YEAR, sentence) if day and int(m["year"]) < day.year]
    return bool(past) and reading.has(HANDED_OUT, clause) and not reading.has(RULE_SIGN, sentence)


def _is_over(match: re.Match[str], day: date) -> bool:
    """A school year ends in May (Thông tư on school plans); any other year with itself."""
    year = int(match["year"])
    ends_early = "học" in match[0] or "hoc" in match[0]
    return year < day.year or (ends_early and year == day.year and day.month > _LAST_SCHOOL_MONTH)


def _is_relative(reading: Reading, sentence: Span, position: int) -> bool:
    begin = max(sentence.start, position - 45)
    return begin < position and reading.has(RELATIVE, Span(begin, position))
