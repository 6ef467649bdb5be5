"""The text layer of a PDF page, and whether the page is a picture of one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.readers.paper.grids import Edge
from pipeline.readers.paper.printed import PrintedLine
from pipeline.readers.pdf.glyphs import added_glyphs, page_glyphs
from pipeline.readers.pdf.lines import gathered
from pipeline.readers.pdf.notes import without_marks
from pipeline.readers.pdf.objects import drawn
from pipeline.readers.pdf.opening import draw_widgets
from pipeline.readers.pdf.placing import placing
from pipeline.readers.pdf.rules import page_edges
from pipeline.readers.pdf.scans import is_picture
from pipeline.readers.pdf.widgets import merge_widgets

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument


@dataclass(frozen=True, slots=True)
class Layer:
    """``edges`` are the ruled lines, none on turned pages; ``width`` is the page's in points."""

    lines: list[PrintedLine]
    edges: list[Edge]
    width: float
    is_picture: bool


def page_layer(document: PdfDocument, index: int) -> Layer:
    """Text of form fields and signatures stands where it is printed."""
    page = document[index]
    place = placing(page)
    seen, size = drawn(page, place), page.get_size()
    edges = [] if page.get_rotation() else page_edges(seen.paths, place)
    glyphs = page_glyphs(page)
    text, notes = without_marks(glyphs)
    lines = gathered(text)
    if draw_widgets(page):  # pdfium puts their text behind the page's own
        page.close()
        page = document[index]
        added = added_glyphs(page, glyphs)
        lines = gathered(page_glyphs(page)) if added is None else merge_widgets(lines, added)
    page.close()
    for line in lines:
        line.note = line.top >= notes
    return Layer(lines, edges, size[0], is_picture(glyphs.text, size, seen))
