"""The letterhead cut into what stood apart on paper: two columns come as tabs, wide gaps, bars, or run together."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

from extractors.header.date_line import DATED_PLACE, place_start
from extractors.language.folding import bare
from extractors.structure import Block, DocumentView
from extractors.structure.cues import ADDRESS, MOTTO
from extractors.structure.portal import is_stamp
from schemas import Span

Kind = Literal["motto", "number", "date", "rest_of_date", "subject", "issuer", "rule"]

_GAP = re.compile(r"\s*\t\s*|\s*\|\s*|[ \xa0]{3,}| {2}(?=[A-ZĐÀ-Ỹ])|\*\*")
_NUMBER = re.compile(
    r"(?:(?:bo )?luat |nghi quyet |phap lenh |lenh |nghi dinh |thong tu |quyet dinh |chi thi |ke hoach |van ban )?"
    r"s\s?[o0]\s{0,3}(?:[:.]|(?=\d)|(?=/))"
)
_DAY = re.compile(r"ngay.{0,14}thang")
_REST_OF_DAY = re.compile(r"^thang .{0,6}nam \d|^nam \d{4}$|^\d{4}$")
_SUBJECT = re.compile(r"v/v|v\.v|ve viec\b|trich yeu")
_SUBJECT_INSIDE = re.compile(r"(?<=\s)v/v\b")
_ITEM = re.compile(r"[-+]\s?[^\W\d_]|.{3,};")
_MOTTO_PARTS = frozenset(
    {"nam", "viet nam", "tu do - hanh phuc", "hanh phuc", "cong hoa xa hoi", "chu nghia viet nam", "xa hoi chu nghia viet nam"}
)
_ASIDE = re.compile(r"\(|du thao|hoa toc|thuong khan|^khan\b|^mat\b(?! tran)|toi mat|cong van den|ban chinh|sao y")


@dataclass(frozen=True, slots=True)
class Cell:
    """``column`` counts the cells of its line from 0."""

    span: Span
    kind: Kind
    column: int


def letterhead_cells(view: DocumentView, blocks: Sequence[Block]) -> list[Cell]:
    """The cells of the letterhead's lines, in text order."""
    cells = []
    for block in blocks:
        for line in block.lines:
            for column, (start, end) in enumerate(_parts(view, line.start, line.end)):
                span = Span(start, end).stripped(view.text) if start < end else None
                if span:
                    cells.append(Cell(span, _kind(span.of(view.plain)), column))
    return _settled(cells)


def _settled(cells: list[Cell]) -> list[Cell]:
    """Lines under the subject of a letter go on with it; a body named below number or date stands in the right column."""
    settled: list[Cell] = []
    subject = issuer = numbered = dated = False
    for cell in cells:
        kind = cell.kind
        if kind in ("issuer", "rest_of_date") and cell.column == 0 and subject:
            kind = "subject"
        elif kind == "issuer" and issuer and (numbered or dated):
            kind = "rule"
        issuer |= kind == "issuer"
        numbered |= kind == "number"
        dated |= kind == "date"
        subject = kind == "subject" or (subject and kind in ("date", "motto", "rule"))
        settled.append(replace(cell, kind=kind))
    return settled


def split_row(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The cells of one printed line of ``text`` as it is: the plain view has no tabs."""
    begin = start
    for gap in _GAP.finditer(text, start, end):
        if gap.start() > begin:
            yield begin, gap.start()
        begin = gap.end()
    if begin < end:
        yield begin, end


def _parts(view: DocumentView, start: int, end: int) -> Iterator[tuple[int, int]]:
    for begin, stop in split_row(view.text, start, end):
        yield from _glued(view.plain, begin, stop)


def _glued(plain: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Columns that flattening ran together: the motto, the dated place and the subject begin a cell of their own."""
    text = plain[start:end]
    view = bare(text)
    cuts = {0}
    motto = MOTTO.regex.search(view)
    if motto:
        cuts.add(motto.start() + len(motto[0]) - len(motto[0].lstrip(" |")))
    subject = _SUBJECT_INSIDE.search(view)
    if subject:
        cuts.add(subject.start())
    if _NUMBER.match(view) or _SUBJECT.match(view):
        dated = DATED_PLACE.regex.search(text)
        if dated and place_start(dated) > 3:
            cuts.add(place_start(dated))
    edges = [*sorted(cuts), len(text)]
    for left, right in pairwise(edges):
        yield start + left, start + right


def _kind(text: str) -> Kind:
    view = bare(text).strip(" *:_-")
    if not any(c.isalnum() for c in view) or view in ("lien tich", "lien bo"):  # of the bodies that the next lines name
        return "rule"
    if MOTTO.regex.search(bare(text)) or view in _MOTTO_PARTS:
        return "motto"
    if _NUMBER.match(bare(text).lstrip(" *_-")):
        return "number"
    if DATED_PLACE.regex.search(text) or _DAY.search(view):
        return "date"
    if _REST_OF_DAY.search(view):
        return "rest_of_date"
    if _SUBJECT.match(view):
        return "subject"
    if _ASIDE.search(view) or _ITEM.match(text) or is_stamp(text.lower()) or ADDRESS.regex.match(view):
        return "rule"
    return "issuer"
