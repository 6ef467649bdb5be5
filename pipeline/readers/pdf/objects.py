"""What is drawn on a PDF page, by kind, through pdfium's own handles: a page of text has thousands of objects."""

from __future__ import annotations

from collections.abc import Iterator
from ctypes import byref, c_float
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from pipeline.readers.pdf.calls import unchecked
from pipeline.readers.pdf.placing import Bounds, Placing, Sides

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

Handle = Any

MANY_PATHS = 4_000  # more is a drawing; the rest is not looked at


@dataclass(slots=True)
class Drawn:
    """Handles live as long as their page is open; ``paths`` are ``MANY_PATHS`` and one at most."""

    pictures: list[Sides] = field(default_factory=list)
    paths: list[tuple[Handle, Bounds]] = field(default_factory=list)


def drawn(page: PdfPage, place: Placing) -> Drawn:
    """Pictures and paths, also those one group down."""
    from pypdfium2 import raw

    found = Drawn()
    sides = [c_float() for _ in range(4)]
    places = [byref(side) for side in sides]
    bounds_of = unchecked("FPDFPageObj_GetBounds")
    picture, path = raw.FPDF_PAGEOBJ_IMAGE, raw.FPDF_PAGEOBJ_PATH
    for handle, kind in _objects(page):
        if (kind != picture and kind != path) or not bounds_of(handle, *places):
            continue
        left, bottom, right, top = (side.value for side in sides)
        if kind == picture:
            found.pictures.append(place(left, bottom, right, top))
        elif len(found.paths) <= MANY_PATHS:
            found.paths.append((handle, (left, bottom, right, top)))
    return found


def _objects(page: PdfPage) -> Iterator[tuple[Handle, int]]:
    from pypdfium2 import raw

    object_at, kind_of = unchecked("FPDFPage_GetObject"), unchecked("FPDFPageObj_GetType")
    for i in range(raw.FPDFPage_CountObjects(page.raw)):
        handle = object_at(page.raw, i)
        kind = kind_of(handle)
        yield handle, kind
        if kind == raw.FPDF_PAGEOBJ_FORM:
            for j in range(raw.FPDFFormObj_CountObjects(handle)):
                inner = raw.FPDFFormObj_GetObject(handle, j)
                yield inner, kind_of(inner)
