"""The signs that begin a block: ``Phần I``, ``Điều 5.``, ``1.1.``, ``a)``, ``-``, ``+``.

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
_FORMS: tuple[tuple[str, int, str], ...] = (
    ("part", 0, rf"(?:Phần|PHẦN)\s+(?:thứ\s+|THỨ\s+)?({_ROMAN}|\d{{1,2}}|[^\W\d]{{2,4}})\b[.:\-]?"),
    ("appendix", 0, rf"(?:Phụ\s+lục|PHỤ\s+LỤC)(?:\s+(?:số\s+|SỐ\s+)?({_ROMAN}|\d{{1,2}}))?\b[.:\-]?"),
    ("chapter", 1, rf"(?:Chương|CHƯƠNG)\s+({_ROMAN}|\d{{1,2}})\b[.:\-]?"),
    ("section", 2, rf"(?:Mục|MỤC)\s+({_ROMAN}|\d{{1,2}})\b[.:\-]?"),
    ("upper", 3, r"([A-EĐGH])\s?[.)\-/](?=\s)"),
    ("roman", 4, rf"(?!V/[vV])({_ROMAN})\s?[.)/\-–](?=\s|[^\W\d])"),
    ("article", 4, r"(?:Điều|ĐIỀU)\s+(\d{1,3}[a-zđ]?)\b[.:\-]?"),
    ("deep", 7, r"(\d{1,2}\.\d{1,2}\.\d{1,2})[.)]?(?=\s)"),
    ("dotted", 6, r"(\d{1,2}\.\d{1,2})[.)]?(?=\s)"),
    ("arabic", 5, r"(\d{1,2})\s?(?:\.|/|\))(?=\s|[^\W\d])"),
    ("arabic", 5, r"(\d{1,2})\s?[-–](?=\s[^\W\d])"),
    ("paren", 7, r"\(((?:\d{1,2}|[ivx]{1,4}|[a-zđ]))\)(?=\s|[^\W\d])"),
    ("letter", 8, r"([a-zđ])\s?[.)](?=\s|[^\W\d])"),
    ("dash", 9, r"([-–—])(?=\s|[^\W\d])"),
    ("plus", 10, r"(\+)(?=\s|[^\W\d])"),
    ("bullet", 9, r"([*•●▪■◦⁃\uf0b7\uf0a7\uf0d8➢✓✔·])(?=\s|[^\W\d])"),
)
# What any of the forms begins with: most lines of running text are told by their first letters.
_MAYBE = re.compile(r"[\dIVX(+*•●▪■◦⁃\uf0b7\uf0a7\uf0d8➢✓✔·–—-]|[A-EĐGH]\s?[.)\-/]|[a-zđ]\s?[.)]|P[hH]|C[hH]|M[ụỤ]|Đ[iI]")
_COMPILED = tuple((kind, rank, re.compile(pattern)) for kind, rank, pattern in _FORMS)

_EMPHASIS = re.compile(r"(?:#{1,6}\s{1,3})?\*{2,3}|#{1,6}\s{1,3}")  # texts copied from pages made with Markdown


def marker_of(line: str) -> Marker | None:
    """The sign a line (without leading white space) begins with; ``None`` for running text."""
    emphasis = _EMPHASIS.match(line)
    begin = emphasis.end() if emphasis else 0
    if not _MAYBE.match(line):
        return None
    for kind, rank, pattern in _COMPILED:
        match = pattern.match(line, begin)
        if match and not (kind == "arabic" and re.match(r"\s?\d{4}\b", line[match.end() :]) and "." in match[0]):
            return Marker(kind, match[1] or "", rank, match.end())
    return None
