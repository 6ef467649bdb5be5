"""The ruled lines of a PDF page, from the paths that pdfium has already parsed."""

from __future__ import annotations

from collections.abc import Iterator
from ctypes import byref, c_float, c_int

from pipeline.readers.paper.grids import Edge, ruled_edge
from pipeline.readers.pdf.calls import unchecked
from pipeline.readers.pdf.objects import MANY_PATHS, Handle
from pipeline.readers.pdf.placing import Bounds, Placing

Point = tuple[float, float]

_SEGMENTS_OF_A_BOX = 5  # to its first corner and along each side
_OF_A_SEGMENT = ("FPDFPath_GetPathSegment", "FPDFPathSegment_GetType", "FPDFPathSegment_GetPoint")
_MAX_SEGMENTS = 400  # of a path
_THIN, _LONG = 3.0, 8.0  # points


def page_edges(paths: list[tuple[Handle, Bounds]], place: Placing) -> list[Edge]:
    """Lines across (``h``) and down (``v``); none where fewer than two of each stand on the page, or a drawing."""
    if len(paths) > MANY_PATHS:
        return []
    found = {_key(edge): edge for path, bounds in paths for edge in _path_edges(path, bounds, place)}
    edges = list(found.values())  # neighbouring cells each draw the line between them
    across = sum(edge["orientation"] == "h" for edge in edges)
    return edges if across >= 2 and len(edges) - across >= 2 else []


def _path_edges(path: Handle, bounds: Bounds, place: Placing) -> Iterator[Edge]:
    left, top, right, bottom = place(*bounds)
    width, height = right - left, bottom - top
    if height < _THIN:
        if width > _LONG:
            yield ruled_edge(left, (top + bottom) / 2, right, (top + bottom) / 2)
    elif width < _THIN:
        if height > _LONG:
            yield ruled_edge((left + right) / 2, top, (left + right) / 2, bottom)
    elif not _is_stroked(path):
        return  # shading
    elif _is_box(path):
        yield from (ruled_edge(left, y, right, y) for y in (top, bottom) if width > _LONG)
        yield from (ruled_edge(x, top, x, bottom) for x in (left, right) if height > _LONG)
    else:
        for a, b in _segments(path):
            x0, y0, x1, y1 = place(min(a[0], b[0]), min(a[1], b[1]), max(a[0], b[0]), max(a[1], b[1]))
            if (x1 - x0 > _LONG and y1 - y0 < 1) or (y1 - y0 > _LONG and x1 - x0 < 1):
                yield ruled_edge(x0, y0, x1, y1)


def _is_stroked(path: Handle) -> bool:
    fill, stroke = c_int(), c_int()
    return bool(unchecked("FPDFPath_GetDrawMode")(path, byref(fill), byref(stroke)) and stroke.value)


def _is_box(path: Handle) -> bool:
    """Four sides, each across or down."""
    from pypdfium2 import raw

    if unchecked("FPDFPath_CountSegments")(path) != _SEGMENTS_OF_A_BOX:
        return False
    segment_at, kind_of, point_of = map(unchecked, _OF_A_SEGMENT)
    x, y = c_float(), c_float()
    corners: list[Point] = []
    for index in range(3):
        segment = segment_at(path, index)
        kind = raw.FPDF_SEGMENT_LINETO if index else raw.FPDF_SEGMENT_MOVETO
        if kind_of(segment) != kind or not point_of(segment, byref(x), byref(y)):
            return False
        corners.append((x.value, y.value))
    (x0, y0), (x1, y1), (x2, y2) = corners
    return (x0 == x1 and y1 == y2 != y0) or (y0 == y1 and x1 == x2 != x0)


def _segments(path: Handle) -> Iterator[tuple[Point, Point]]:
    """Straight pieces in the page's coordinates."""
    from pypdfium2 import raw

    matrix = raw.FS_MATRIX(1, 0, 0, 1, 0, 0)
    raw.FPDFPageObj_GetMatrix(path, byref(matrix))
    x, y = c_float(), c_float()
    begin = last = (0.0, 0.0)
    for index in range(min(raw.FPDFPath_CountSegments(path), _MAX_SEGMENTS)):
        segment = raw.FPDFPath_GetPathSegment(path, index)
        if not raw.FPDFPathSegment_GetPoint(segment, byref(x), byref(y)):
            continue
        point = (
            matrix.a * x.value + matrix.c * y.value + matrix.e,
            matrix.b * x.value + matrix.d * y.value + matrix.f,
        )
        kind = raw.FPDFPathSegment_GetType(segment)
        if kind == raw.FPDF_SEGMENT_MOVETO:
            begin = point
        elif kind == raw.FPDF_SEGMENT_LINETO:
            yield last, point
        last = point
        if raw.FPDFPathSegment_GetClose(segment):
            yield point, begin
            last = begin


def _key(edge: Edge) -> tuple[int, int, int, int]:
    return round(edge["x0"]), round(edge["x1"]), round(edge["top"]), round(edge["bottom"])
