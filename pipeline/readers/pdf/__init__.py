"""PDF files: the text layer line by line with the place of every character; scanned pages through a recogniser."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.errors import DocumentError
from pipeline.readers import ocr
from pipeline.readers.draft import Draft
from pipeline.readers.limits import MAX_PAGES, check_text
from pipeline.readers.pdf.columns import split_columns
from pipeline.readers.pdf.furniture import furniture
from pipeline.readers.pdf.glyphs import Glyph, gathered, page_glyphs, placing
from pipeline.readers.pdf.opening import flattened, opened
from pipeline.readers.pdf.ruled import find_grids, rows_of_tables
from pipeline.readers.pdf.rules import Edge, page_edges
from pipeline.readers.pdf.scans import needs_recognition, recognised_page
from pipeline.readers.pdf.setting import set_pages
from pipeline.readers.pdf.widgets import merge_widgets
from pipeline.readers.printed import PrintedLine

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

MEDIA_TYPE = "application/pdf"
_MAX_SCANNED = 300  # pages, about a second each


def read_pdf(data: bytes, scans: ocr.Scans | None = None) -> Draft:
    """Raises ``DocumentError`` for damaged, encrypted and oversized files, and for scans where no recogniser is installed."""
    with opened(data) as document:
        if len(document) > MAX_PAGES:
            raise DocumentError(
                "read", "too_many_pages", f"Tệp PDF có {len(document)} trang, quá mức {MAX_PAGES}. Hãy tách tệp."
            )
        widths = [document.get_page_size(index)[0] for index in range(len(document))]
        glyphs, scanned, ruled = _glyphs(document)
        read_scans = bool(scanned) and ocr.available()
        _check_scans(len(document), scanned, glyphs, read_scans)
        recognised = {index: recognised_page(document, index, scans or ocr.Scans()) for index in scanned} if read_scans else {}
        pages = _with_widgets(document, glyphs)
    for index, lines in recognised.items():
        pages[index] = lines
    for page in pages:
        furniture(page, pages)
    pages = [rows_of_tables(page, find_grids(edges)) for page, edges in zip(pages, ruled, strict=True)]
    draft = set_pages(split_columns(pages, widths), MEDIA_TYPE)
    draft.method = "pdf" if not recognised else "ocr" if len(recognised) == len(pages) else "pdf+ocr"
    check_text(draft.text)
    return draft


def _glyphs(document: PdfDocument) -> tuple[list[list[Glyph]], list[int], list[list[Edge]]]:
    """Characters of every page, which pages are pictures, and the ruled lines of each."""
    glyphs, scanned, ruled = [], list[int](), list[list[Edge]]()
    for index, page in enumerate(document):
        glyphs.append(page_glyphs(page))
        if needs_recognition(page, glyphs[-1]):
            scanned.append(index)
        ruled.append([] if page.get_rotation() else page_edges(page, placing(page)))
        page.close()
    return glyphs, scanned, ruled


def _check_scans(count: int, scanned: list[int], glyphs: list[list[Glyph]], read_scans: bool) -> None:
    if read_scans and len(scanned) > _MAX_SCANNED:
        raise DocumentError(
            "read",
            "too_many_scans",
            f"PDF có {len(scanned)} trang ảnh quét, quá mức {_MAX_SCANNED}. Hãy tách tệp rồi nạp từng phần.",
        )
    legible = sum(len(page) for index, page in enumerate(glyphs) if index not in scanned)
    if not read_scans and legible < 20 and (scanned or not any(glyphs)):
        raise DocumentError(
            "read",
            "scan_without_text",
            f"PDF {count} trang là ảnh quét, không có lớp chữ tiếng Việt dùng được. Hãy cài phần nhận dạng "
            "(apt install tesseract-ocr tesseract-ocr-vie; pip install 'thidua[ocr]') hoặc dùng tệp gốc.",
        )


def _with_widgets(document: PdfDocument, glyphs: list[list[Glyph]]) -> list[list[PrintedLine]]:
    """The lines of every page, text of widgets where it is printed."""
    lines = [gathered(page) for page in glyphs]
    flat = flattened(document)
    if flat is not None:
        drawn, changed = flat
        try:
            for index in changed:
                lines[index] = merge_widgets(lines[index], glyphs[index], page_glyphs(drawn[index]))
        finally:
            drawn.close()
    return lines
