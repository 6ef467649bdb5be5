"""The parts of an official document: letterhead, type and abstract, legal basis, body, signature, recipients."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from extractors.structure.blocks import Block
from extractors.structure.cues import ADDRESSEES, AUTHORITY, BASIS, type_line
from extractors.structure.letterheads import Start
from extractors.structure.offices import office_of
from extractors.structure.portal import is_stamp

if TYPE_CHECKING:
    from extractors.structure.zones import Zone

_HEADINGS = frozenset({"part", "appendix", "chapter", "section", "upper", "roman", "article", "arabic"})
_LONGEST_ABSTRACT = 8  # lines
_NO_ABSTRACT = ("(", "- căn cứ", "qua ", "ngày ")
_AUTHORITIES = (
    "chủ tịch", "bộ trưởng", "uỷ ban", "hội đồng", "giám đốc", "thủ tướng", "chính phủ", "ban ", "tổng ", "cục trưởng",
    "chỉ huy trưởng", "hiệu trưởng", "quốc hội", "thống đốc", "viện trưởng", "chánh án", "trưởng ban", "tỉnh uỷ", "thành uỷ",
    "huyện uỷ", "đảng uỷ",
)  # fmt: skip


class _Paper:
    """One pass over the blocks of one document."""

    def __init__(self, plain: str, folded: str, blocks: Sequence[Block], zones: list[Zone], last: int) -> None:
        self.plain, self.folded, self.blocks, self.zones, self.last = plain, folded, blocks, zones, last

    def text(self, index: int) -> str:
        return self.plain[self.blocks[index].start : self.blocks[index].end]

    def low(self, index: int) -> str:
        return self.folded[self.blocks[index].start : self.blocks[index].end]

    def is_whole_abstract(self, index: int) -> bool:
        """A short sentence right under the type name, closed with a full stop."""
        under_type = self.zones[index - 1] == "title" and type_line(self.text(index - 1)) is not None
        return under_type and (
            self.follows_basis(index, 400) or (len(self.text(index)) < 260 and self.low(index).endswith("."))
        )

    def follows_basis(self, index: int, longest: int = 70) -> bool:
        """Whether the next block is the first basis and this one is short."""
        return index + 1 < self.last and bool(BASIS.regex.match(self.low(index + 1))) and len(self.text(index)) < longest

    def mark(self, index: int, zone: Zone) -> None:
        self.zones[index] = "noise" if is_stamp(self.low(index)) and zone in ("letterhead", "title", "basis") else zone


def mark_paper(plain: str, folded: str, blocks: Sequence[Block], zones: list[Zone], start: Start, last: int) -> None:
    """Zones of the document that begins at ``start`` and ends before block ``last``."""
    paper = _Paper(plain, folded, blocks, zones, last)
    index = _head(paper, start)
    index = _preamble(paper, index)
    _body_and_close(paper, index)


def _head(paper: _Paper, start: Start) -> int:
    if start.title is None:
        return _letter_head(paper, start.first)
    for index in range(start.first, start.title):
        paper.mark(index, "letterhead")
    index = start.title
    paper.mark(index, "title")
    index += 1
    while index < paper.last and index - start.title <= _LONGEST_ABSTRACT and _is_abstract(paper, index):
        paper.mark(index, "title")
        index += 1
    return index


def _letter_head(paper: _Paper, index: int) -> int:
    """Công văn: the subject stands under the number, the text begins at the addressees."""
    while index < paper.last and not ADDRESSEES.regex.match(paper.low(index)) and len(paper.text(index)) < 200:
        paper.mark(index, "letterhead")
        index += 1
    return index


def _is_abstract(paper: _Paper, index: int) -> bool:
    """What the document is about, under its type name; a basis ends with a stop, an abstract does not."""
    text, low = paper.text(index), paper.low(index)
    marker = paper.blocks[index].marker
    stops = low.rstrip(" */").endswith((".", ":", ";", ","))
    if stops and BASIS.regex.match(low):
        return False
    if ADDRESSEES.regex.match(low) or (marker and marker.kind in _HEADINGS) or low.startswith(_NO_ABSTRACT):
        return False
    if _names_authority(low) and (text.isupper() or paper.follows_basis(index)):
        return False
    alone = len(text) < 24 and type_line(text) is not None
    return not alone and len(text) < 700 and (not low.rstrip(" */").endswith((".", ":")) or paper.is_whole_abstract(index))


def _names_authority(low: str) -> bool:
    start = low.lstrip("* ")
    return start.startswith(_AUTHORITIES) and not start.startswith("ban hành") and len(low) < 140


def _preamble(paper: _Paper, index: int) -> int:
    addressed = False
    while index < paper.last:
        text, low, marker = paper.text(index), paper.low(index), paper.blocks[index].marker
        if marker and marker.kind in _HEADINGS and not (addressed and marker.kind == "arabic"):
            return index
        if ADDRESSEES.regex.match(low):
            addressed = True
            paper.mark(index, "recipients")
        elif BASIS.regex.match(low):
            addressed = False
            paper.mark(index, "basis")
        elif addressed and marker and len(text) < 200:
            paper.mark(index, "recipients")
        elif type_line(text) or (text.isupper() and len(text) < 140):
            paper.mark(index, "basis")
        elif len(text) > 60 and not low.startswith("("):
            return index
        index += 1
    return index


def _body_and_close(paper: _Paper, index: int) -> None:
    closing: Zone | None = None
    left = 0
    while index < paper.last:
        text, low = paper.text(index), paper.low(index)
        if low.lstrip("|* \t").startswith(("nơi nhận", "noi nhan", "n ơi nhận")):
            closing, left = "recipients", 40
        elif _is_signature(text, low):
            closing, left = "signature", 9
        elif closing and _leaves_close(paper, index, closing):
            closing = None
        if closing:
            paper.mark(index, closing)
            left -= 1
            closing = closing if left > 0 else None
        index += 1


def _is_signature(text: str, low: str) -> bool:
    if len(text) > 130:
        return False
    return (text.isupper() and all(map(office_of, re.split(r"\s{3,}|\t|\|", text.strip("| "))))) or bool(
        AUTHORITY.regex.search(low) and (text.isupper() or low.startswith(("(", "tm", "kt", "t/m")))
    )


def _leaves_close(paper: _Paper, index: int, closing: Zone) -> bool:
    text, block = paper.text(index), paper.blocks[index]
    if type_line(text) or (block.marker and block.marker.kind in _HEADINGS and block.marker.kind != "upper"):
        return True
    if closing == "recipients":
        return not (block.marker or len(text) < 90 or block.is_row)
    return len(text) > 90 or bool(block.marker and not block.is_row)
