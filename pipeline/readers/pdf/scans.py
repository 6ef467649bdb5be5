"""Which pages are pictures of pages, and what a recogniser reads on them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pipeline.readers import ocr
from pipeline.readers.pdf.objects import Drawn
from pipeline.readers.repairs.syllables import is_syllable, marked_words

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

_COVER = 0.6  # of the page under pictures
_A_PICTURE = 0.05  # where nothing else is on the page
_FEW = 200  # characters: stamps and signatures over a picture
_MARKED = 0.45  # share of words with Vietnamese letters; running text has 0.7, a foreign recogniser's layer under 0.2
_NEVER_TEXT = 20
_SAMPLE = 3_000  # characters
_MOST_PIXELS = 6_000  # along a side
_LETTER_SHAPES = 200  # paths: more than a frame has


def is_picture(text: str, size: tuple[float, float], seen: Drawn) -> bool:
    """A picture of a page, also where another recogniser left a layer without Vietnamese letters on it.

    ``size`` is the page's width and height in points.
    """
    shown = sum(map(len, text.split()))
    if shown < _NEVER_TEXT:
        return _cover(size, seen) > _A_PICTURE or len(seen.paths) >= _LETTER_SHAPES
    return _cover(size, seen) > _COVER and (shown < _FEW or not _is_vietnamese(text[:_SAMPLE]))


def recognised_page(document: PdfDocument, index: int, scans: ocr.Scans) -> ocr.ReadPage:
    """Posters are read smaller than they are."""
    page = document[index]
    scale = min(ocr.DPI / 72, _MOST_PIXELS / max(*page.get_size(), 1.0))
    image = page.render(scale=scale).to_pil()
    page.close()
    read = ocr.recognised(image, scans)
    return replace(read, lie=replace(read.lie, scale=ocr.DPI / 72 / scale))


def _is_vietnamese(text: str) -> bool:
    words = [word for word in text.split() if any(c.isalpha() for c in word)]
    marked = [word for word in marked_words(text) if is_syllable(word)]
    return len(words) < 30 or len(marked) > _MARKED * len(words)


def _cover(size: tuple[float, float], seen: Drawn) -> float:
    """The share of the page under pictures; scanners cut a page into strips, and lay one picture over another."""
    width, height = size
    shown = sum(
        max(0.0, min(right, width) - max(left, 0.0)) * max(0.0, min(bottom, height) - max(top, 0.0))
        for left, top, right, bottom in seen.pictures
    )
    return shown / max(width * height, 1.0)
