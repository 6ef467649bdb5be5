"""PDF files: the text layer line by line with the place of every character."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.errors import DocumentError
from pipeline.readers.draft import Draft
from pipeline.readers.limits import MAX_PAGES, check_text
from pipeline.readers.pdf.columns import split_columns
from pipeline.readers.pdf.furniture import furniture
from pipeline.readers.pdf.glyphs import PrintedLine, gathered, page_glyphs
from pipeline.readers.pdf.opening import flattened, opened
from pipeline.readers.pdf.setting import set_pages
from pipeline.readers.pdf.widgets import merge_widgets

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

MEDIA_TYPE = "application/pdf"


def read_pdf(data: bytes) -> Draft:
    """Raises ``DocumentError`` for damaged, encrypted and oversized files and for scans without a text layer."""
    with opened(data) as document:
        count = len(document)
        if count > MAX_PAGES:
            raise DocumentError("read", "too_many_pages", f"Tệp PDF có {count} trang, quá mức {MAX_PAGES}. Hãy tách tệp.")
        widths = [document.get_page_size(index)[0] for index in range(count)]
        pages = _pages(document)
    for page in pages:
        furniture(page, pages)
    if sum(len(line.text) for page in pages for line in page if not line.noise) < 20:
        raise DocumentError(
            "read",
            "scan_without_text",
            f"PDF {count} trang là ảnh quét, không có lớp chữ. "
            "Hãy cài phần nhận dạng (pip install 'thidua[ocr]' và tesseract-ocr-vie) hoặc dùng tệp gốc.",
        )
    draft = set_pages(split_columns(pages, widths), MEDIA_TYPE)
    check_text(draft.text)
    return draft


def _pages(document: PdfDocument) -> list[list[PrintedLine]]:
    """The lines of every page, text of widgets where it is printed."""
    glyphs = []
    for page in document:
        glyphs.append(page_glyphs(page))
        page.close()
    drawn = flattened(document)
    if drawn is None:
        return [gathered(page) for page in glyphs]
    try:
        return [merge_widgets(gathered(before), before, page_glyphs(page)) for before, page in zip(glyphs, drawn, strict=True)]
    finally:
        drawn.close()
