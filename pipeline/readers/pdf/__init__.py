"""PDF files: the text layer line by line with the place of every character; scanned pages through a recogniser."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.errors import DocumentError
from pipeline.readers import ocr
from pipeline.readers.draft import Draft
from pipeline.readers.limits import MAX_PAGES, check_text
from pipeline.readers.pdf.columns import split_columns
from pipeline.readers.pdf.furniture import mark_furniture
from pipeline.readers.pdf.layer import Layer, page_layer
from pipeline.readers.pdf.opening import opened
from pipeline.readers.pdf.ruled import find_grids, rows_of_tables
from pipeline.readers.pdf.scans import recognised_page
from pipeline.readers.pdf.setting import set_pages
from pipeline.readers.pdf.wraps import join_wraps
from pipeline.readers.printed import PrintedLine

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

MEDIA_TYPE = "application/pdf"
_MAX_SCANNED = 300  # pages, about a second each
_LEGIBLE = 20  # characters


def read_pdf(data: bytes, scans: ocr.Scans | None = None) -> Draft:
    """Raises ``DocumentError`` for damaged, encrypted and oversized files, and for scans where no recogniser is installed."""
    with opened(data) as document:
        if len(document) > MAX_PAGES:
            raise DocumentError(
                "read", "too_many_pages", f"Tệp PDF có {len(document)} trang, quá mức {MAX_PAGES}. Hãy tách tệp."
            )
        layers = [page_layer(document, index) for index in range(len(document))]
        recognised = _recognised(document, layers, scans or ocr.Scans())
    unread = [index for index, layer in enumerate(layers) if layer.is_picture and index not in recognised]
    pages = [recognised.get(index, [] if index in unread else layer.lines) for index, layer in enumerate(layers)]
    mark_furniture(pages)
    pages = [rows_of_tables(page, find_grids(layer.edges)) for page, layer in zip(pages, layers, strict=True)]
    pages = join_wraps(split_columns(pages, [layer.width for layer in layers]))
    draft = set_pages(pages, MEDIA_TYPE)
    draft.method = "pdf" if not recognised else "ocr" if len(recognised) == len(pages) else "pdf+ocr"
    draft.unread = [index + 1 for index in unread]
    check_text(draft.text)
    return draft


def _recognised(document: PdfDocument, layers: list[Layer], scans: ocr.Scans) -> dict[int, list[PrintedLine]]:
    """What a recogniser reads on the pages that are pictures, by the page's index."""
    scanned = [index for index, layer in enumerate(layers) if layer.is_picture]
    if not scanned or not ocr.available():
        _check_layers(layers)
        return {}
    if len(scanned) > _MAX_SCANNED:
        raise DocumentError(
            "read",
            "too_many_scans",
            f"PDF có {len(scanned)} trang ảnh quét, quá mức {_MAX_SCANNED}. Hãy tách tệp rồi nạp từng phần.",
        )
    return {index: recognised_page(document, index, scans) for index in scanned}


def _check_layers(layers: list[Layer]) -> None:
    """What no recogniser reads needs text on pages that are no pictures."""
    legible = sum(len(line.text) for layer in layers if not layer.is_picture for line in layer.lines)
    if legible < _LEGIBLE and (not legible or any(layer.is_picture for layer in layers)):
        raise DocumentError(
            "read",
            "scan_without_text",
            f"PDF {len(layers)} trang là ảnh quét, không có lớp chữ tiếng Việt dùng được. Hãy cài phần nhận dạng "
            "(apt install tesseract-ocr tesseract-ocr-vie; pip install 'thidua[ocr]') hoặc dùng tệp gốc.",
        )
