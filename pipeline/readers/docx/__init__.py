"""Word's own format: paragraphs, tables, text boxes, notes in reading order, list numbers as Word would print them."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

from pipeline.errors import DocumentError
from pipeline.readers.docx.body import Body
from pipeline.readers.docx.names import W
from pipeline.readers.docx.numbering import Numbering
from pipeline.readers.draft import Draft
from pipeline.readers.limits import check_text
from pipeline.readers.parts import read_part
from pipeline.readers.repairs.legacy import legacy_reading
from pipeline.readers.xml import parse_xml

if TYPE_CHECKING:
    from lxml.etree import _Element

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def read_docx(archive: zipfile.ZipFile) -> Draft:
    """Raises ``DocumentError`` for damaged parts and for parts that unpack to more than the limit."""
    root = part(archive, "word/document.xml")
    if root is None:
        raise DocumentError(
            "read", "docx_damaged", "Tệp DOCX thiếu phần nội dung (word/document.xml). Hãy mở bằng Word và lưu lại."
        )
    numbering = Numbering(part(archive, "word/numbering.xml"), part(archive, "word/styles.xml"))
    reading = legacy_reading(["".join(map(str, p.itertext(f"{W}t"))) for p in root.iter(f"{W}p")])
    body = Body(numbering, reading)
    for name, noise in _around(archive, "header"):
        body.story(part(archive, name), noise=noise)
    body.story(root.find(f"{W}body"), noise=False)
    for name in ("word/footnotes.xml", "word/endnotes.xml"):
        body.notes(part(archive, name))
    for name, noise in _around(archive, "footer"):
        body.story(part(archive, name), noise=noise)
    text = body.text
    check_text(text)
    draft = Draft(text, MEDIA_TYPE, "docx", noise=body.noise)
    if reading is not None:
        draft.repairs.update(reading.mended)
    return draft


def part(archive: zipfile.ZipFile, name: str) -> _Element | None:
    """One XML part, ``None`` if the archive has none of this name."""
    data = read_part(archive, name)
    return None if data is None else parse_xml(io.BytesIO(data), name)


def _around(archive: zipfile.ZipFile, kind: str) -> list[tuple[str, bool]]:
    """Page headers and footers: printed on every page, so no part of the running text."""
    return [(name, True) for name in sorted(archive.namelist()) if name.startswith(f"word/{kind}") and name.endswith(".xml")]
