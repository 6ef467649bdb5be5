"""PDF files: the text layer line by line with the place of every character; scanned pages through a recogniser."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pipeline.errors import DocumentError
from pipeline.readers import ocr
from pipeline.readers.draft import Draft
from pipeline.readers.limits import MAX_PAGES, check_text
from pipeline.readers.paper.columns import split_columns
from pipeline.readers.paper.furniture import mark_furniture
from pipeline.readers.paper.grids import Grid, find_grids
from pipeline.readers.paper.printed import PrintedLine
from pipeline.readers.paper.rows import rows_of_tables
from pipeline.readers.paper.setting import set_pages
from pipeline.readers.paper.wraps import join_wraps
from pipeline.readers.pdf.layer import Layer, page_layer
from pipeline.readers.pdf.opening import opened
from pipeline.readers.pdf.scans import recognised_page

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

MEDIA_TYPE = "application/pdf"
_MAX_SCANNED = 300  # pages, about a second each
_LEGIBLE = 20  # characters


class _Page(NamedTuple):
    """A page as its text layer, or what a recogniser read on it, gives it; nothing where nobody could read it."""

    lines: list[PrintedLine]
    tables: list[Grid]
    width: float

    @classmethod
    def of(cls, layer: Layer, read: ocr.ReadPage | None) -> _Page:
        if read:
            return cls(read.lines, read.tables, read.lie.upright_width)
        return cls([] if layer.is_picture else layer.lines, find_grids(layer.edges), layer.width)


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
    pages = [_Page.of(layer, recognised.get(index)) for index, layer in enumerate(layers)]
    mark_furniture([page.lines for page in pages])
    lines = split_columns([rows_of_tables(page.lines, page.tables) for page in pages], [page.width for page in pages])
    lies = {index: page.lie for index, page in recognised.items()}
    draft = set_pages(join_wraps(lines), MEDIA_TYPE, lies)
    draft.method = "pdf" if not recognised else "ocr" if len(recognised) == len(layers) else "pdf+ocr"
    draft.unread = [index + 1 for index in unread]
    check_text(draft.text)
    return draft


def _recognised(document: PdfDocument, layers: list[Layer], scans: ocr.Scans) -> dict[int, ocr.ReadPage]:
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
