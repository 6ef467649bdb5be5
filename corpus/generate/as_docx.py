"""A sample as a Word file with its letterhead and signature in borderless tables, as offices type them."""

from __future__ import annotations

import io
import zipfile
from datetime import datetime

from docx import Document
from docx.document import Document as DocumentObject
from docx.enum.text import WD_ALIGN_PARAGRAPH

from corpus.generate.source import Sample, cells, is_row

_EPOCH = (2026, 1, 1, 0, 0, 0)


def render(sample: Sample) -> bytes:
    """The same source gives the same bytes: no clock in properties or archive."""
    document = Document()
    document.core_properties.created = document.core_properties.modified = datetime(*_EPOCH)
    if sample.left:
        _columns(document, sample.left, sample.right)
    for line in sample.title:
        paragraph = document.add_paragraph()
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        paragraph.add_run(line).bold = True
    _body(document, sample.body)
    if sample.signature:
        _columns(document, sample.recipients, sample.signature)
    made = io.BytesIO()
    document.save(made)
    return _without_clock(made.getvalue())


def _columns(document: DocumentObject, left: tuple[str, ...], right: tuple[str, ...]) -> None:
    row = document.add_table(rows=1, cols=2).rows[0]
    for cell, lines in zip(row.cells, (left, right), strict=True):
        cell.text = "\n".join(lines)
        for paragraph in cell.paragraphs:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER


def _body(document: DocumentObject, body: tuple[str, ...]) -> None:
    rows: list[list[str]] = []
    for line in (*body, ""):
        if is_row(line):
            rows.append(cells(line))
            continue
        if rows:
            table = document.add_table(rows=0, cols=max(map(len, rows)), style="Table Grid")
            for row in rows:
                for cell, text in zip(table.add_row().cells, row, strict=False):
                    cell.text = text
            rows = []
        if line:
            document.add_paragraph(line)


def _without_clock(data: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for name in sorted(old.namelist()):
            new.writestr(zipfile.ZipInfo(name, _EPOCH), old.read(name), zipfile.ZIP_DEFLATED)
    return made.getvalue()
