"""What a campaign or contest is called: the name in quotation marks, else the words after the noun that announces it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from extractors.rules import Example, Rule
from extractors.structure import DocumentView
from schemas import Span

_S = r"\s{1,6}"

NOUN = Rule(
    "campaign_noun",
    rf"""\b (?: (?P<contest> cuộc{_S}thi (?!{_S}đ\s?ua) | hội{_S}(?:thi|thao|diễn|giảng) (?!{_S}đ\s?ua)
              | giải{_S}thưởng (?: (?={_S}") | {_S}(?:báo{_S}chí|văn{_S}học|sáng{_S}tạo|khoa{_S}học) )
              | giải{_S}(?:báo{_S}chí | thể{_S}thao | việt{_S}dã | bóng{_S}\w{{2,8}} | cầu{_S}lông)
              | cuộc{_S}vận{_S}động{_S}sáng{_S}tác )
          | (?P<movement>
              (?: (?: phong{_S}tr[àa]o | cao{_S}trào | chuyên{_S}đề | chiến{_S}dịch | cao{_S}điểm | đợt | cuộc ) {_S} )?
              thi{_S}[đd]\s?ua
              (?: {_S} (?: đặc{_S}biệt | cao{_S}điểm | (?:theo{_S})?chuyên{_S}đề | liên{_S}kết | ngắn{_S}ngày | nước{_S}rút ) )?
              | pttđ )
          | (?P<loose> phong{_S}trào | cuộc{_S}vận{_S}động | chiến{_S}dịch
              | (?: phát{_S}động | bình{_S}chọn | tuyên{_S}dương | khen{_S}thưởng ) (?=\s{{1,3}}") ) ) (?!\w)""",
    (
        Example("phát động ⟦phong trào thi đua⟧ “Giữ sạch dòng kênh”", {"movement": "phong trào thi đua"}),
        Example("mở ⟦đợt thi đua đặc biệt⟧ “45 ngày về đích”; ⟦thi đua⟧ chào mừng"),
        Example("⟦Hội thi⟧ tay nghề; ⟦Cuộc thi⟧ ảnh; ⟦Giải báo chí⟧", {"contest": "Hội thi"}),
        Example("⟦Giải thưởng⟧ “Búa vàng”, ⟦Giải thưởng Báo chí⟧; giải thưởng của tỉnh"),
        Example("To chuc ⟦phong trao thi dua⟧ va ⟦phong trào thi đ ua⟧"),
        Example("⟦cuộc thi đua⟧ chạy dọc mùa khô, ⟦phong trào⟧ “Ba sạch”"),
        Example("các hội ⟦phát động⟧ “Nhà nhà trồng cây”; phát động trồng cây"),
        Example("phát động ⟦chiến dịch⟧ “Đường quê thắp sáng”"),
        Example("bình xét trong ⟦cuộc vận động⟧ “Ba sạch”; bình chọn, ⟦tuyên dương⟧ “Hoa việc tốt”; ⟦khen thưởng⟧ “Bản tốt”"),
        Example("hội ⟦thi đua⟧", {"movement": "thi đua"}),
        Example("thi đuas, hội nghị"),
    ),
)

LAUNCHED = Rule(
    "launched",
    r"\bphát\sđộng\s\Z",
    (Example("Về việc ⟦phát động ⟧"), Example("triển khai ")),
)

QUOTED = Rule(
    "quoted_name",
    r"""\A [^".;:]{0,90}? " (?P<name> [^"]{2,250} ) " (?P<more> (?: \s{0,3} (?:,|và) \s{1,3} " [^"]{3,120} " ){0,4} )""",
    (
        Example("⟦ “Giữ sạch dòng kênh”⟧ năm 2020", {"name": "Giữ sạch dòng kênh"}),
        Example("⟦ xây dựng “Chi bộ mẫu”, “Đảng bộ mẫu”⟧ giai đoạn", {"more": ", “Đảng bộ mẫu”"}),
        Example("⟦ ảnh, video “Quê tôi”⟧"),
        Example(" yêu nước. Ngày hội “Quê tôi”"),
    ),
)

THEME = Rule(
    "theme",
    r"""(?P<noun> \b (?:phong\strào\s{1,3})? thi\sđua ) \b [^".;:]{0,90}? \b chủ\sđề \s? :? \s? " (?P<name> [^"]{2,250} ) \"""",
    (
        Example("phát động ⟦phong trào thi đua với chủ đề: “Kỷ cương, sáng tạo”⟧", {"name": "Kỷ cương, sáng tạo"}),
        Example("phong trào thi đua “Ba tốt”; hội thảo chủ đề “Sáng tạo”"),
    ),
)

# What is never part of a name that stands without quotation marks.
NAME_END = Rule(
    "name_end",
    rf"""
        (?: \s{{0,4}}+ [.:(?"]
          | (?:\s{{0,4}}+,{_S}|\s{{1,10}}+) (?: quý{_S}(?:[ivx]{{1,3}}|[1-4])\b
            | giai{_S}đoạn{_S}(?:từ{_S}năm{_S})?\d | năm{_S}(?:học{_S})?\d{{4}} (?!{_S}và\b)
            | trong{_S}(?:hai|ba|\d{{1,2}}){_S}năm
            | tỉnh{_S}[^\W\d]+(?:{_S}[^\W\d]+){{1,3}}{_S}giai{_S}đoạn{_S}\d | nhằm\b | kèm{_S}theo | như{_S}sau
            | (?:với|theo){_S}(?:các{_S}|những{_S})?(?:nội{_S}dung|kế{_S}hoạch|quyết{_S}định) ) )""",
    (
        Example("trồng cây gây rừng⟦ năm 2019⟧"),
        Example("huy động vốn⟦ quý I⟧/2020"),
        Example("giải phóng mặt bằng⟦ (⟧Kế hoạch"),
        Example("đẩy mạnh chuyển đổi số⟦ tỉnh Hà Nam giai đoạn 2⟧021 - 2025"),
        Example("vì người nghèo⟦ nhằm⟧ xây dựng"),
        Example("hoàn thành nhiệm vụ năm nay"),
        Example("hoàn thành nhiệm vụ năm 2024 và kỷ niệm"),
    ),
)

# A noun that names the work, the body or the title, not a campaign: "công tác thi đua", "Hội đồng Thi đua - Khen thưởng".
_OTHER_BEFORE = re.compile(
    r"(?:hội\s+đồng|ban|cụm|khối|công\s+tác|danh\s+hiệu|chiến\s+sĩ|cờ|quỹ|luật|quy\s+chế|giao\s+ước|đăng\s+ký|nội\s+dung|tiêu\s+chí"
    r"|chỉ\s+tiêu|thành\s+tích|kết\s+quả|đơn\s+vị|bình\s+xét|xét|chấm|điểm|năm|đại\s+hội|cơ\s+quan|các|những|mọi|trong)\s+\Z"
)
_OTHER_AFTER = re.compile(r"\s*(?:[,.;:)\-]|và\s+khen|khen\s+thưởng|yêu\s+nước|của\b|năm\b|trong\b|theo\b|do\b|\Z)")

# A motto or a title in quotation marks is no name; the kinds of work of a contest may be listed before its name.
_OTHER_QUOTED = re.compile(r",|phương\s+châm|khẩu\s+hiệu|tinh\s+thần|chủ\s+đề|danh\s+hiệu|gắn\s+với|hưởng\s+ứng")

Kind = Literal["contest", "movement"]


@dataclass(frozen=True, slots=True)
class NameFound:
    """``span`` is the name alone; ``noun`` the words that announce it; ``name`` is ``None`` where the noun stands alone."""

    noun: Span
    kind: Kind
    span: Span | None = None
    name: str | None = None
    is_quoted: bool = False


def find_names(view: DocumentView, start: int, end: int) -> Iterator[NameFound]:
    """Every campaign or contest named in ``text[start:end]``, in order; a noun without a name is given where it can be one."""
    after = start
    for match in NOUN.find(view.folded, start, end):
        if match.start() < after:
            continue
        kind: Kind = "contest" if match["contest"] else "movement"
        noun = Span(match.start(), match.end())
        found = _quoted(view, noun, kind, end)
        if found is None and (
            not match["loose"] or LAUNCHED.regex.search(view.folded, max(start, match.start() - 16), match.start())
        ):
            found = _unquoted(view, noun, kind, start, end)
        if found:
            after = found.span.end if found.span else noun.end
            yield found


def find_theme(view: DocumentView, start: int, end: int) -> NameFound | None:
    """The first theme of ``text[start:end]``, as a name."""
    match = THEME.regex.search(view.folded, start, end)
    if match is None:
        return None
    span = Span(*match.span("name"))
    return NameFound(Span(*match.span("noun")), "movement", span, clean_name(span.of(view.text)), is_quoted=True)


def clean_name(text: str) -> str:
    """On one line, without quotation marks, brackets and stops at the ends."""
    text = re.sub(r"\s+", " ", text)
    text = re.sub(r"[“”\"„‟«»]\s*(?:,|và)\s+[“”\"„‟«»]", ", ", text)
    return text.strip(" \"“”„‟«»'’‘.,;:-–—*/")


def _quoted(view: DocumentView, noun: Span, kind: Kind, end: int) -> NameFound | None:
    match = QUOTED.regex.search(view.folded[noun.end : min(end, noun.end + 900)])
    if not match or NOUN.regex.search(view.folded, noun.end, noun.end + match.start("name")):
        return None
    if kind == "movement" and _OTHER_QUOTED.search(match[0], 0, match.start("name")):
        return None
    span = Span(noun.end + match.start("name") - 1, noun.end + match.end())
    name = clean_name(span.of(view.text))
    return NameFound(noun, kind, span, name, is_quoted=True) if name else None


def _unquoted(view: DocumentView, noun: Span, kind: Kind, start: int, end: int) -> NameFound | None:
    if kind == "movement" and _OTHER_BEFORE.search(view.folded[max(start, noun.start - 20) : noun.start]):
        return None
    following = view.folded[noun.end : min(end, noun.end + 400)]
    if kind == "movement" and _OTHER_AFTER.match(following):
        return NameFound(noun, kind)
    stop = NAME_END.regex.search(following)
    begin = noun.start if kind == "contest" and not view.folded.startswith("cuộc", noun.start) else noun.end
    until = noun.end + (stop.start() if stop else len(following))
    span = Span(begin, until).stripped(view.text) if begin < until else None
    name = re.sub(r"\Avề\s+(?:việc\s+)?", "", clean_name(span.of(view.text))) if span else ""
    shortest = 2 if name[:1].isupper() else 3
    return NameFound(noun, kind, span, name) if span and len(name.split()) >= shortest else NameFound(noun, kind)
