"""The characters of a PDF page with their places, in pdfium's reading order."""

from __future__ import annotations

import re
from ctypes import byref, c_double, c_ushort, sizeof
from dataclasses import dataclass
from math import inf
from typing import TYPE_CHECKING, Any

from pipeline.readers.pdf.calls import unchecked
from pipeline.readers.pdf.placing import Placing, placing

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

_BLANK = re.compile(r"\s")
_UNREAL = re.compile("[\0\ud800-\udfff]")
_SIGNS = str.maketrans({"\ufffe": "-", "\x02": "-", "\r": " "})  # pdfium has two signs for a hyphen at a line's end
_SIDES = 4
_NOWHERE = (0.0,) * _SIDES


@dataclass(frozen=True, slots=True)
class Glyphs:
    """A page's characters in pdfium's order, ``\\n`` for its line ends; sides in points from the page's upper left corner.

    A blank has no width and stands behind its predecessor; what has no height has its top at ∞ and its bottom at −∞.
    """

    text: str
    left: list[float]
    top: list[float]
    right: list[float]
    bottom: list[float]


def page_glyphs(page: PdfPage) -> Glyphs:
    """Places are those of the page as shown, turned and cropped."""
    textpage = page.get_textpage()
    text = _text(textpage.raw)
    boxes = _boxes(textpage.raw, text)
    textpage.close()
    return _placed(*_real(text, boxes), placing(page))


def added_glyphs(page: PdfPage, before: Glyphs) -> Glyphs | None:
    """What the page has behind the text it had before; ``None`` where that is no longer its beginning."""
    textpage = page.get_textpage()
    text = _text(textpage.raw)
    known = before.text.rstrip()
    boxes = _boxes(textpage.raw, text, len(known)) if text.startswith(known) else None
    textpage.close()
    return None if boxes is None else _placed(*_real(text[len(known) :], boxes), placing(page))


def _text(handle: Any) -> str:
    """One character for each that pdfium counts, so that both have the same index."""
    from pypdfium2 import raw

    count = raw.FPDFText_CountChars(handle)
    units = (c_ushort * (count + 1))()
    if raw.FPDFText_GetText(handle, 0, count, units) == count + 1:
        codes = units[:count]
    else:  # pdfium leaves some out of its text that it counts
        codes = [raw.FPDFText_GetUnicode(handle, index) for index in range(count)]
    return "".join(map(chr, codes)).translate(_SIGNS)


def _boxes(handle: Any, text: str, start: int = 0) -> list[float]:
    """Left, bottom, right and top of each character from ``start`` on, one behind the other, in the page's own coordinates."""
    sides = (c_double * _SIDES)()
    places = [byref(sides, sizeof(c_double) * position) for position in (0, 2, 1, 3)]  # pdfium gives both x, then both y
    box_of = unchecked("FPDFText_GetCharBox")
    boxes: list[float] = []  # a list a character would keep the collector of garbage busy
    for index, character in enumerate(text[start:], start):
        if character in " \n" or not box_of(handle, index, *places):
            boxes += _NOWHERE
        else:
            boxes += sides[:]
    return boxes


def _real(text: str, boxes: list[float]) -> tuple[str, list[float]]:
    """Without null characters, and with the two halves of a rare character (UTF-16 surrogates) joined."""
    if not _UNREAL.search(text):
        return text, boxes
    joined = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    kept: list[float] = []
    index = 0
    for character in joined:
        if character != "\0":
            kept += boxes[_SIDES * index : _SIDES * index + _SIDES]
        index += 2 if ord(character) > 0xFFFF else 1
    return joined.replace("\0", ""), kept


def _placed(text: str, boxes: list[float], place: Placing) -> Glyphs:
    left, top, right, bottom = place.columns(boxes)
    for at, (above, below) in enumerate(zip(top, bottom, strict=True)):
        if above >= below:
            top[at], bottom[at] = inf, -inf
    for blank in _BLANK.finditer(text):
        at = blank.start()
        left[at] = right[at] = right[at - 1] if at else 0.0
    return Glyphs(text, left, top, right, bottom)
