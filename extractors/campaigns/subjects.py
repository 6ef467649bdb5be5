"""Who acts in a launching sentence: its grammatical subject, where no list knows the body."""

from __future__ import annotations

import re

from extractors.rules import Example, Rule
from extractors.structure import DocumentView
from schemas import Span

# What a body does that launches a campaign, folded.
LAUNCHES = (
    r"(?:phát\sđộng|tổ\schức|mở|khởi\s(?:động|xướng)|triển\skhai|ban\shành|ra\s(?:quân|mắt)|công\sbố|đề\sra|ký"
    r"|bước\svào|vào\sđợt)"
)

ACTS = Rule(
    "launching_verb",
    rf"""[\s)] (?: (?:đã|vừa|mới|sẽ|chính\sthức|long\strọng|cũng|đồng\sloạt|tiếp\stục|phối\shợp) \s ){{0,3}}
        (?: {LAUNCHES} | có \s (?=[^\d]{{0,3}}(?:công\svăn|kế\shoạch|văn\sbản)) | phối\shợp ) \b""",
    (
        Example("Trường THPT Lê Lợi⟦ phát động⟧ phong trào"),
        Example("Công ty Xi măng⟦ đã chính thức phát động⟧ đợt thi đua"),
        Example("Công đoàn ngành⟦ có ⟧công văn"),
        Example("Công đoàn ngành có 12 đơn vị"),
    ),
)

BODY = Rule(
    "acting_body",
    r"""(?<![\w-]) (?: Ban\s(?:Giám\s(?:đốc|hiệu)|[Ll]ãnh\sđạo|Chấp\shành|Thường\s(?:vụ|trực))\s )?
        (?P<body> (?: Trường | Học\sviện | Bệnh\sviện | Trung\stâm | Công\sty | Tổng\s[Cc]ông\sty | Tập\sđoàn | Xí\snghiệp
          | Nhà\smáy | Hợp\stác\sxã | Ngân\shàng | Kho\sbạc | Bưu\sđiện | Điện\slực | Chi\scục | Cục | Sở | Phòng
          | Ban(?!\sGiám|\s[Ll]ãnh|\sChấp|\sThường|\sTổ\schức|\s[Cc]hỉ\sđạo) | Viện
          | Khoa | Hội | Liên\shiệp | Liên\sđoàn | Công\sđoàn | Đoàn | Chi\sđoàn | Liên\sđội | Chi\sbộ | Đảng\s(?:bộ|ủy|uỷ)
          | Huyện\sđoàn | Thành\sđoàn | Thị\sđoàn | Tỉnh\sđoàn | Trung\sđoàn | Lữ\sđoàn | Sư\sđoàn | Tiểu\sđoàn | Đồn | Vùng
          | Khối | Cụm | Báo | Đài | Tạp\schí | Hiệp\shội | Câu\slạc\sbộ | Hạt | Đội | Trạm | Vườn\squốc\sgia | Nông\strường
          | Trại | Tòa\sán | Viện\skiểm\ssát | Thanh\stra | Cảng | Khách\ssạn )
          \s [^,;:.()"\n]{2,90}? ) (?: \s? \( [^()\n]{2,60} \) )? \Z""",
    (
        Example("Sáng 12/5, ⟦Trường THPT Lê Lợi (Đông Hà, Quảng Trị)⟧", {"body": "Trường THPT Lê Lợi"}),
        Example("⟦Ban Giám đốc Bệnh viện Bạch Mai⟧", {"body": "Bệnh viện Bạch Mai"}),
        Example("Ông Nguyễn Văn A, Giám đốc"),
        Example("UBND-Hội Nông dân"),
        Example("⟦Ban Dân tộc tỉnh Kon Tum⟧"),
        Example("Ban Giám hiệu"),
        Example("Ban Lãnh đạo"),
        Example("Ban Chấp hành"),
        Example("Ban Thường trực"),
        Example("Ban Tổ chức Cuộc thi"),
        Example("Ban Chỉ đạo tỉnh"),
    ),
    on="plain",
)
_REACH = 200


def acting_body(view: DocumentView, start: int, end: int) -> Span | None:
    """The body directly before the first launching verb of ``text[start:end]``, a sentence up to the campaign's noun."""
    low = max(start, end - _REACH)
    for verb in ACTS.find(view.folded, low, end):
        named = BODY.regex.search(view.plain, low, verb.start())
        if named:
            return Span(*named.span("body"))
        if view.plain[low : verb.start()].strip():
            return None
    return None


def sentence_start(view: DocumentView, position: int) -> int:
    """Where the sentence that holds ``position`` begins."""
    around = view.sentence_at(position) or view.block_at(position)
    return around.start if around else position


def unit_leads(view: DocumentView, start: int, end: int) -> str | None:
    """``lãnh đạo phường phát động``, ``Phường Mỹ Thới vào đợt``: the unit word, whose committee then launches."""
    match = _UNIT.search(view.folded[max(start, end - _REACH) : end])
    return match["unit"] if match else None


_UNIT = re.compile(
    rf"\b(?P<unit>tỉnh|thành\sphố|huyện|quận|thị\sxã|xã|phường|thị\strấn|đặc\skhu)\b[^.;:\"]{{0,60}}?\s{LAUNCHES}\b"
)
