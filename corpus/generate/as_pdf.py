"""A sample as a printed page: two-column letterhead, justified lines, ruled tables, page numbers."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path

from reportlab.lib.enums import TA_CENTER
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table
from reportlab.platypus.flowables import Flowable

from corpus.generate.source import Sample, cells, is_row

FONTS = (
    "/usr/share/fonts/truetype/dejavu/DejaVuSerif.ttf",
    "/usr/share/fonts/truetype/liberation2/LiberationSerif-Regular.ttf",
    "/usr/share/fonts/truetype/liberation/LiberationSerif-Regular.ttf",  # without them before version 2
)
_BODY = ParagraphStyle("body", fontName="sample", fontSize=12, leading=16, spaceAfter=5, firstLineIndent=24)
_CENTRE = ParagraphStyle("centre", parent=_BODY, alignment=TA_CENTER, firstLineIndent=0, spaceAfter=2)
_LEFT = ParagraphStyle("left", parent=_BODY, fontSize=10, leading=13, firstLineIndent=0, spaceAfter=0)


def font_path(paths: Sequence[str] = FONTS) -> Path | None:
    """The first font that has Vietnamese letters; ``None`` where none is installed."""
    return next((Path(p) for p in paths if Path(p).exists() and ord("ệ") in TTFont("tried", p).face.charToGlyph), None)


def render(sample: Sample) -> bytes:
    """Raises ``FileNotFoundError`` where no font with Vietnamese letters is installed."""
    font = font_path()
    if font is None:
        raise FileNotFoundError("install fonts-dejavu-core: a PDF sample needs a font with Vietnamese letters")
    pdfmetrics.registerFont(TTFont("sample", font))
    flow: list[Flowable] = []
    if sample.left:
        flow += [_columns(sample.left, sample.right, _CENTRE), Spacer(1, 14)]
    flow += [Paragraph(line, _CENTRE) for line in sample.title]
    flow += _body(sample.body)
    if sample.signature:
        flow += [Spacer(1, 10), _columns(sample.recipients, sample.signature, _LEFT)]
    made = io.BytesIO()
    frame = SimpleDocTemplate(made, pagesize=A4, leftMargin=70, rightMargin=50, topMargin=55, bottomMargin=55, invariant=1)
    frame.build(flow, onLaterPages=_page_number)
    return made.getvalue()


def _columns(left: tuple[str, ...], right: tuple[str, ...], style: ParagraphStyle) -> Table:
    return Table(
        [[[Paragraph(line, style) for line in left], [Paragraph(line, _CENTRE) for line in right]]], colWidths=[215, 265]
    )


def _body(body: tuple[str, ...]) -> list[Flowable]:
    flow: list[Flowable] = []
    rows: list[list[Paragraph]] = []
    for line in (*body, ""):
        if is_row(line):
            rows.append([Paragraph(cell, _LEFT) for cell in cells(line)])
            continue
        if rows:
            flow += [Table(rows, style=[("GRID", (0, 0), (-1, -1), 0.5, "black")]), Spacer(1, 6)]
            rows = []
        if line:
            flow.append(Paragraph(line, _BODY))
    return flow


def _page_number(canvas: Canvas, frame: SimpleDocTemplate) -> None:
    canvas.setFont("sample", 11)
    canvas.drawCentredString(A4[0] / 2, A4[1] - 40, str(frame.page))
