"""Signs by which a single block shows its part of a document: motto, number line, date line, type name, trigger words."""

from __future__ import annotations

import re
from functools import cache

from extractors.language.folding import bare, bare_letters
from extractors.lexicons import load_lexicon
from extractors.rules import Example, Rule

MOTTO = Rule(
    "motto",
    r"""
    cong\s{1,4}hoa\s{1,4}xa\s{1,4}h[oqd]i\s{1,4}chu\s{1,4}ngh | doc\s{1,4}l[ae]p\W{1,9}tu\s{1,4}do | chxhcn\sviet\snam
  | (?:^|[ ]{2}|\|\s?)dang\s{1,4}cong\s{1,4}san\s{1,4}viet\s{1,4}nam[*\s_|-]{0,60}$
    """,
    (
        Example("⟦CỘNG HÒA XÃ HỘI CHỦ NGH⟧ĨA VIỆT NAM"),
        Example("⟦Độc lập - Tự do⟧ - Hạnh phúc"),
        Example("HUYỆN ỦY TÂN AN⟦\tĐẢNG CỘNG SẢN VIỆT NAM⟧".replace("\t", "  ")),
        Example("Điều lệ Đảng Cộng sản Việt Nam quy định"),
        Example("SYT HÀ NAM | ⟦CHXHCN VIỆT NAM⟧"),
    ),
    on="bare",
)

NUMBER_LINE = Rule(
    "number_line",
    r"""
    (?:^|[ ]{2}|\|\s?)[^\w\n]{0,4}
    (?:s\s?[o0]\s{0,3}(?:[:.]|(?=\d|/))
      |(?:(?:bo\s)?luat|nghi\squyet|phap\slenh|lenh|nghi\sdinh|thong\stu|quyet\sdinh|chi\sthi|ke\shoach|van\sban)\sso\s?:
    )[^\n/]{0,26}/\s?[a-z\d]
    """,
    (
        Example("⟦Số: 12/K⟧H-UBND"),
        Example("⟦Số 112-KH/H⟧U"),
        Example("⟦Só: 1l7/K⟧H-UBND Bắc Kạn"),
        Example("⟦Số:          /K⟧H-UBND"),
        Example("⟦S ố :  1136 /U⟧BND-NN"),
        Example("⟦Nghị quyết số: 99/2⟧025/UBTVQH15"),
        Example("Thông tư số 12/2025/TT-BTC hướng dẫn"),
        Example("Số lượng khen thưởng/năm"),
        Example("Căn cứ Quyết định số 12/QĐ-UBND"),
        Example("Số liệu: 05"),
    ),
    on="bare",
)

DATE_LINE = Rule(
    "date_line",
    r"(?:^|[ ]{2}|\|\s?|\*)[ ]{0,3}[^\W\d][^,\n|]{1,40},\s{0,3}ngay[^\n]{0,14}\s?thang[^\n]{0,12}nam[\s.…]{0,9}(?:\d|$)",
    (
        Example("⟦Hà Nam, ngày 17 tháng 4 năm 2⟧019"),
        Example("Số: 1/KH-UBND |⟦ Gia Lai, ngày       tháng 10 năm 2⟧025".replace("|⟦ ", "⟦| ")),
        Example("Luật Thi đua, khen thưởng ngày 26 tháng 11"),
    ),
    on="bare",
)

ADDRESS = Rule(
    "address",
    r"""^\W{0,3}(?:dia\schi|tru\sso|dien\sthoai|dt\s?:|mst\b|ma\sso\sthue|website|email)
      |^[^.;:\n]{0,60},\s(?:xa|phuong|thi\stran)\s[^.;:,\n]{2,30},\s(?:huyen|quan|thi\sxa|thanh\spho|tp|tinh)\b""",
    (
        Example("⟦Thôn 2, xã Đồng Tiến, huyện⟧ Triệu Sơn, tỉnh Thanh Hóa"),
        Example("⟦Địa chỉ⟧: số 4 đường Hoàng Liên"),
        Example("ỦY BAN NHÂN DÂN XÃ ĐỒNG TIẾN"),
    ),
    on="bare",
)

BASIS = Rule(
    "basis",
    r"""
    \A\W{0,6}(?:
        căn\sc[ứú] | chiếu | xét | theo\s(?:đề\snghị|công\svăn|kế\shoạch|chỉ\sđạo|tờ\strình|quyết\sđịnh|thông\sbáo)
      | thực\shiện | thi\shành | triển\skhai | hưởng\sứng | tiếp\stục\sthực\shiện
      | để\s(?:thực\shiện|triển\skhai|cụ\sthể\shoá) | được\ssự | sau\skhi\s(?:thống\snhất|có\sý\skiến)
    )\b
    """,
    (
        Example("⟦Căn cứ⟧ Luật Thi đua, khen thưởng;"),
        Example("- ⟦Căn cứ⟧ Nghị quyết".replace("- ⟦", "⟦- ")),
        Example("⟦Theo đề nghị⟧ của Giám đốc Sở Nội vụ"),
        Example("Theo dõi, đôn đốc các đơn vị"),
    ),
)

ADDRESSEES = Rule(
    "addressees",
    r"\A\W{0,4}(?:kính\sgửi|n[ơo]i\snhận)\s{0,2}:?",
    (Example("⟦Nơi nhận:⟧"), Example("⟦Kính gửi:⟧ Các phòng"), Example("Nơi nhận hồ sơ".replace("Nơi", "Tại nơi"))),
)

AUTHORITY = Rule(
    "signing_authority",
    r"\b(?:tm|kt|tl|tuq|q)\s?\.\s?[^\W\d] | \b[tk]/[mltu]{1,2}\.?\s[^\W\d] | \((?:đã\ský|da\sky|chưa\ský|ký\stên)",
    (
        Example("⟦TM. Ủ⟧Y BAN NHÂN DÂN"),
        Example("⟦T/M B⟧AN THƯỜNG VỤ"),
        Example("⟦(Đã ký⟧ và đóng dấu)"),
        Example("TM Ủy ban"),
    ),
)


_NUMBERED = re.compile(r"so\s{0,3}[:.]?\s{0,3}\d")


def type_named(text: str) -> str | None:
    """The slug of a document type that ``text`` is the name of and nothing else; accents, case and white space aside."""
    return _type_names().get(bare_letters(text))


@cache
def _type_names() -> dict[str, str]:
    return {bare_letters(form): entry["document_type"] for entry in load_lexicon("document_types") for form in entry["forms"]}


@cache
def _type_start() -> re.Pattern[str]:
    names = sorted({bare(form) for entry in load_lexicon("document_types") for form in entry["forms"]}, key=len, reverse=True)
    joined = "|".join(r"\s{0,2}".join(map(re.escape, name.split())) for name in names)
    return re.compile(rf"[\W_]{{0,6}}({joined})(?![^\W_])")


def type_line(text: str) -> str | None:
    """The slug where ``text`` is a type name, alone (``KẾ HOẠCH``) or with what it is about (``CHỈ THỊ CỦA …``)."""
    start = text[:12].lstrip(" *_#|\t-")
    if len(text) > 60 and not start[:3].isupper():
        return None  # only a type name in capitals is followed by more on its line
    match = _type_start().match(bare(text[:60]))
    if match is None:
        return None
    printed, rest = text[match.start(1) : match.end(1)], text[match.end() :].strip(" *_-:\n\t|")
    slug = type_named(match[1])
    if not rest:
        return slug
    if not printed.isupper() or _NUMBERED.match(bare(rest[:12])) or len(text) > 400 or text.rstrip().endswith((";", "./.")):
        return None
    return slug if rest[0].isupper() or rest[0] in '“"' or rest.lower().startswith(("về ", "v/v")) else None


def type_start(text: str) -> int:
    """How many characters of ``text`` the type name at its beginning takes, with the signs before it; 0 for none."""
    match = _type_start().match(bare(text))
    return match.end() if match else 0
