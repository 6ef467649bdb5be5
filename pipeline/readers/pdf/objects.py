"""What is drawn on a PDF page, by kind, through pdfium's own handles: a page of text has thousands of objects."""

from __future__ import annotations

from collections.abc import Iterator
from ctypes import byref, c_float
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

Handle = Any
Bounds = tuple[float, float, float, float]  # left, bottom, right, top in the page's own coordinates


def drawn(page: PdfPage, kind: int) -> Iterator[tuple[Handle, Bounds]]:
    """Objects of one kind (``FPDF_PAGEOBJ_…``), also those one group down."""
    from pypdfium2 import raw

    sides = [c_float() for _ in range(4)]
    places = [byref(side) for side in sides]
    for handle in _objects(page):
        if raw.FPDFPageObj_GetType(handle) == kind and raw.FPDFPageObj_GetBounds(handle, *places):
            left, bottom, right, top = (side.value for side in sides)
            yield handle, (left, bottom, right, top)


def _objects(page: PdfPage) -> Iterator[Handle]:
    from pypdfium2 import raw

    for i in range(raw.FPDFPage_CountObjects(page.raw)):
        handle = raw.FPDFPage_GetObject(page.raw, i)
        yield handle
        if raw.FPDFPageObj_GetType(handle) == raw.FPDF_PAGEOBJ_FORM:
            for j in range(raw.FPDFFormObj_CountObjects(handle)):
                yield raw.FPDFFormObj_GetObject(handle, j)
