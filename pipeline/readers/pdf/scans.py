"""Which pages are pictures of pages, and what a recogniser reads on them."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from pipeline.readers import ocr
from pipeline.readers.pdf.glyphs import Glyph
from pipeline.readers.pdf.objects import drawn
from pipeline.readers.printed import PrintedLine
from pipeline.readers.repairs.syllables import is_syllable, marked_words

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage

_COVER = 0.6  # of the page under one picture
_FEW = 200  # characters: stamps and signatures over a picture
_MARKED = 0.45  # share of words with Vietnamese letters; running text has 0.7, a foreign recogniser's layer under 0.2
_NEVER_TEXT = 20
_SAMPLE = 3_000  # characters
_LETTER_SHAPES = 200


def needs_recognition(page: PdfPage, glyphs: list[Glyph]) -> bool:
    """A picture of a page, also where another recogniser left a layer without Vietnamese letters on it."""
    text = "".join(glyph[0] for glyph in glyphs)
    shown = sum(not c.isspace() for c in text)
    if shown < _NEVER_TEXT:
        return _cover(page) > 0.05 or _is_drawing(page)
    return (shown < _FEW or not _is_vietnamese(text[:_SAMPLE])) and _cover(page) > _COVER


def recognised_page(document: PdfDocument, index: int, scans: ocr.Scans) -> list[PrintedLine]:
    """Lines in points of the page as shown."""
    page = document[index]
    width, height = page.get_size()
    scale = min(ocr.DPI / 72, 6_000 / max(width, height, 1.0))
    image = page.render(scale=scale, grayscale=True).to_pil()
    page.close()
    lines = ocr.recognised(image, scans)
    shrink = ocr.DPI / 72 / scale
    if shrink != 1.0:
        for line in lines:
            line.left, line.right = [x * shrink for x in line.left], [x * shrink for x in line.right]
            line.top, line.bottom = line.top * shrink, line.bottom * shrink
    return lines


def _is_vietnamese(text: str) -> bool:
    words = [word for word in text.split() if any(c.isalpha() for c in word)]
    marked = [word for word in marked_words(text) if is_syllable(word)]
    return len(words) < 30 or len(marked) > _MARKED * len(words)


def _cover(page: PdfPage) -> float:
    """The share of the page under its largest picture."""
    from pypdfium2 import raw

    width, height = page.get_size()
    largest = 0.0
    for _, (left, bottom, right, top) in drawn(page, raw.FPDF_PAGEOBJ_IMAGE):
        shown = max(0.0, min(right, width) - max(left, 0.0)) * max(0.0, min(top, height) - max(bottom, 0.0))
        largest = max(largest, shown / max(width * height, 1.0))
    return largest


def _is_drawing(page: PdfPage) -> bool:
    """Letters drawn as shapes: more paths than a frame has."""
    from pypdfium2 import raw

    return sum(1 for _ in islice(drawn(page, raw.FPDF_PAGEOBJ_PATH), _LETTER_SHAPES)) == _LETTER_SHAPES
