"""The signs that begin a block: ``Phần I``, ``Điều 5.``, ``1.1.``, ``a)``, ``-``, ``+``, ``Một là,``, ``Việc thứ hai:``.

Order of depth after Nghị định 30/2020/NĐ-CP, Phụ lục I (normative, plan and report style) and Hướng dẫn 36-HD/VPTW (Party).
"""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Marker:
    """``kind`` names the style, ``label`` is the number or letter as printed, ``rank`` its depth (small is high)."""

    kind: str
    label: str
    rank: int
    width: int


_ROMAN = r"(?:X{0,3}(?:IX|IV|V?I{1,3}|V)|X{1,3})"
_DIGITS = "0123456789"
_ORDINALS = ("nhất", "một", "hai", "ba", "tư", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười")
_ORDINAL = "|".join((*_ORDINALS, *map(str.capitalize, _ORDINALS), *map(str.upper, _ORDINALS)))
# What a list counts in words: "Việc thứ nhất:", "Điều thứ hai,".
_COUNTED = "Việc|Điều|Mặt|Nội dung|Tiêu chí|Nhiệm vụ|Yêu cầu|Khâu"
_BULLETS = "*•●▪■◦⁃\uf0b7\uf0a7\uf0d8➢✓✔·"
# Kind, rank, the letters a form may begin with, the form itself.
_FORMS: tuple[tuple[str, int, str, str], ...] = (
    ("part", 0, "P", rf"(?:Phần|PHẦN)\s+(?:thứ\s+|THỨ\s+)?({_ROMAN}|\d{{1,2}}|[A-EĐGH]|{_ORDINAL}|chung|CHUNG)\b[.:\-]?"),
    ("appendix", 0, "P", rf"(?:Phụ\s+lục|PHỤ\s+LỤC)(?:\s+(?:số\s+|SỐ\s+)?({_ROMAN}|\d{{1,2}}))?\b[.:\-]?"),
    ("chapter", 1, "C", rf"(?:Chương|CHƯƠNG)\s+({_ROMAN}|\d{{1,2}})\b[.:\-]?"),
    ("section", 2, "M", rf"(?:Mục|MỤC)\s+({_ROMAN}|\d{{1,2}})\b[.:\-]?"),
    ("upper", 3, "ABCDEĐGH", r"([A-EĐGH])\s?[.)\-/](?=\s)"),
    ("roman", 4, "IVX", rf"(?!V/[vV])({_ROMAN})\s?[.)/\-–](?=\s|[^\W\d])"),
    ("article", 4, "Đ", r"(?:Điều|ĐIỀU)\s+(\d{1,3}[a-zđ]?)\b[.:\-]?"),
    ("clause", 5, "K", r"(?:Khoản|KHOẢN)\s+(\d{1,2})\s?[.:](?=\s)"),
    ("ordinal", 5, "MHBNSTC", rf"((?:{_ORDINAL})\s+là)\b\s?[,:]?"),
    ("ordinal", 5, "TVĐMNYK", rf"((?:(?:{_COUNTED})\s+t|T)hứ\s+(?:{_ORDINAL}))(?:\s+là)?\s?[,:.]"),
    ("coded", 5, "ABCDEĐGH", r"([A-EĐGH]\d{1,2})[.)](?=\s)"),
    ("deep", 7, _DIGITS, r"(\d{1,2}\.\d{1,2}\.\d{1,2})[.)]?(?=\s)"),
    ("dotted", 6, _DIGITS, r"(\d{1,2}\.\d{1,2})[.)]?(?=\s)"),
    ("arabic", 5, _DIGITS, r"(\d{1,2})\s?(?:\.|/|\))(?=\s|[^\W\d])"),
    ("arabic", 5, _DIGITS, r"(\d{1,2})\s?[-–](?=\s[^\W\d])"),
    ("arabic", 5, "l", r"(l)\s?\.(?=\s)"),  # 1 as recognisers read it
    ("paren", 7, "(", r"\(((?:\d{1,2}|[ivx]{1,4}|[a-zđ]))\)(?=\s|[^\W\d])"),
    ("letter", 8, "abcdefghijklmnopqrstuvwxyzđ", r"([a-zđ])\s?[.)](?=\s|[^\W\d])"),
    ("dash", 9, "-–—", r"([-–—])(?=\s|[^\W\d])"),
    ("plus", 10, "+", r"(\+)(?=\s|[^\W\d])"),
    ("bullet", 9, _BULLETS, rf"([{_BULLETS}])(?=\s|[^\W\d])"),
)
# Most lines of running text are told by their first letter.
_BY_FIRST = {
    letter: tuple((kind, rank, re.compile(form)) for kind, rank, first, form in _FORMS if letter in first)
    for letter in "".join(first for _, _, first, _ in _FORMS)
}
_YEAR = re.compile(r"\s?\d{4}\b")
_EMPHASIS = re.compile(r"(?:#{1,6}\s{1,3})?\*{2,3}|#{1,6}\s{1,3}")  # texts copied from pages made with Markdown


def marker_of(line: str) -> Marker | None:
    """The sign a line (without leading white space) begins with; ``None`` for running text."""
    emphasis = _EMPHASIS.match(line) if line[:1] in "#*" else None
    begin = emphasis.end() if emphasis else 0
    for kind, rank, form in _BY_FIRST.get(line[begin : begin + 1], ()):
        match = form.match(line, begin)
        # "12. 2024": a day broken from its year is no item
        if match and not (kind == "arabic" and "." in match[0] and _YEAR.match(line, match.end())):
            return Marker(kind, match[1] or "", rank, match.end())
    return None
