"""OpenDocument text: paragraphs, lists with their numbers, tables, notes."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

from pipeline.errors import DocumentError
from pipeline.readers.draft import Draft
from pipeline.readers.limits import check_text
from pipeline.readers.parts import read_part
from pipeline.readers.tables import laid_out
from pipeline.readers.xml import parse_xml

if TYPE_CHECKING:
    from lxml.etree import _Element

MEDIA_TYPE = "application/vnd.oasis.opendocument.text"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_SKIPPED = frozenset({f"{_TEXT}tracked-changes", f"{_OFFICE}annotation", f"{_TEXT}sequence-decls", f"{_OFFICE}forms"})
_MAX_DEPTH = 60
_MAX_SPACES = 200  # one element may ask for any number


def read_odt(archive: zipfile.ZipFile) -> Draft:
    """Raises ``DocumentError`` for damaged and encrypted files."""
    data = read_part(archive, "content.xml")
    manifest = read_part(archive, "META-INF/manifest.xml") or b""
    if b"encryption-data" in manifest:
        raise DocumentError("read", "odt_encrypted", "Tệp ODT có mật khẩu. Hãy mở bằng mật khẩu rồi lưu bản không khóa.")
    root = parse_xml(io.BytesIO(data or b""), "content.xml")
    body = root.find(f"{_OFFICE}body/{_OFFICE}text")
    if body is None:
        raise DocumentError("read", "odt_damaged", "Tệp ODT không có phần văn bản. Hãy mở bằng LibreOffice và lưu lại.")
    notes: list[str] = []
    text = "\n".join([*_lines(body, notes, 0), *notes]) + "\n"
    check_text(text)
    return Draft(text, MEDIA_TYPE, "odt")


def _lines(parent: _Element, notes: list[str], depth: int) -> list[str]:
    lines: list[str] = []
    for child in parent:
        if child.tag in _SKIPPED or depth > _MAX_DEPTH:
            continue
        if child.tag in (f"{_TEXT}p", f"{_TEXT}h"):
            lines += _inline(child, notes, depth).split("\n")
        elif child.tag == f"{_TABLE}table":
            lines += _table(child, notes, depth)
        else:
            lines += _lines(child, notes, depth + 1)
    return lines


def _inline(node: _Element, notes: list[str], depth: int) -> str:
    parts = [node.text or ""]
    for child in node:
        if child.tag == f"{_TEXT}s":
            count = child.get(f"{_TEXT}c") or "1"
            parts.append(" " * min(int(count) if count.isdecimal() else 1, _MAX_SPACES))
        elif child.tag == f"{_TEXT}tab":
            parts.append("\t")
        elif child.tag == f"{_TEXT}line-break":
            parts.append("\n")
        elif child.tag == f"{_TEXT}note":
            notes += _lines(child, notes, depth + 1)
        elif child.tag.endswith(("}frame", "}text-box", "}custom-shape")):
            parts.append("".join(f"\n{line}" for line in _lines(child, notes, depth + 1)))
        elif child.tag not in _SKIPPED and depth < _MAX_DEPTH:
            parts.append(_inline(child, notes, depth + 1))
        parts.append(child.tail or "")
    return "".join(parts)


def _table(table: _Element, notes: list[str], depth: int) -> list[str]:
    rows = []
    for row in table.iter(f"{_TABLE}table-row"):
        if next(row.iterancestors(f"{_TABLE}table")) is not table:
            continue
        cells = [_lines(cell, notes, depth + 1) for cell in row if cell.tag.endswith("table-cell")]
        rows.append([[" ".join(line.split()) for line in cell if line.strip()] for cell in cells])
    return laid_out([row for row in rows if any(row)], ruled=False)
