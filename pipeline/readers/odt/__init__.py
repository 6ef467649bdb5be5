"""OpenDocument text: paragraphs, lists with their numbers, tables, notes, page headers as noise."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from typing import TYPE_CHECKING

from pipeline.errors import DocumentError
from pipeline.readers.draft import Draft
from pipeline.readers.limits import check_text
from pipeline.readers.odt.body import Body
from pipeline.readers.odt.lists import ListStyles
from pipeline.readers.odt.names import OFFICE, STYLE, TEXT
from pipeline.readers.odt.styles import Styles
from pipeline.readers.parts import read_part
from pipeline.readers.repairs.legacy import legacy_reading
from pipeline.readers.xml import parse_xml

if TYPE_CHECKING:
    from lxml.etree import _Element

_PARAGRAPHS = (f"{TEXT}p", f"{TEXT}h")
MEDIA_TYPE = "application/vnd.oasis.opendocument.text"


def read_odt(archive: zipfile.ZipFile) -> Draft:
    """Raises ``DocumentError`` for damaged and encrypted files, and for spreadsheets."""
    manifest = read_part(archive, "META-INF/manifest.xml") or b""
    if b"encryption-data" in manifest:
        raise DocumentError("read", "odt_encrypted", "Tệp ODT có mật khẩu. Hãy mở bằng mật khẩu rồi lưu bản không khóa.")
    sheet = read_part(archive, "styles.xml")
    return odt_draft(
        parse_xml(io.BytesIO(read_part(archive, "content.xml") or b""), "content.xml"),
        parse_xml(io.BytesIO(sheet), "styles.xml") if sheet else None,
    )


def odt_draft(root: _Element, styles: _Element | None) -> Draft:
    """``root`` holds the text, ``styles`` the page styles; both are one in a flat file."""
    content = root.find(f"{OFFICE}body/{OFFICE}text")
    if content is None and root.find(f"{OFFICE}body/{OFFICE}spreadsheet") is not None:
        raise DocumentError("read", "spreadsheet", "Đây là bảng tính (ODS), không phải văn bản. Hãy xuất sang PDF hoặc DOCX.")
    if content is None:
        raise DocumentError("read", "odt_damaged", "Tệp ODT không có phần văn bản. Hãy mở bằng LibreOffice và lưu lại.")
    reading = legacy_reading(["".join(_own_texts(paragraph)) for paragraph in content.iter(*_PARAGRAPHS)])
    body = Body(ListStyles(styles, root), Styles(styles, root), reading)
    heads = _around(styles, body, "header")
    middle = [*body.lines(content), *body.notes]
    feet = _around(styles, body, "footer")
    text = "".join(f"{line}\n" for line in [*heads, *middle, *feet])
    check_text(text)
    draft = Draft(text, MEDIA_TYPE, "odt")
    head, foot = sum(len(line) + 1 for line in heads), sum(len(line) + 1 for line in feet)
    draft.noise = [(0, head), (len(text) - foot, len(text))]
    if reading is not None:
        draft.repairs.update(reading.mended)
    return draft


def _own_texts(paragraph: _Element) -> Iterator[str]:
    """Without those of the paragraphs in text frames that hang on it."""
    from lxml import etree

    walk = etree.iterwalk(paragraph, events=("start", "end"))
    for event, node in walk:
        if event == "end":
            yield (node.tail or "") if node is not paragraph else ""
        elif node is paragraph or node.tag not in _PARAGRAPHS:
            yield node.text or ""
        else:
            walk.skip_subtree()


def _around(styles: _Element | None, body: Body, kind: str) -> list[str]:
    """Page headers and footers: printed on every page, so no part of the running text; each line once."""
    found = styles.iter(f"{STYLE}{kind}", f"{STYLE}{kind}-first", f"{STYLE}{kind}-left") if styles is not None else ()
    return list(dict.fromkeys(line for node in found for line in body.lines(node) if line.strip()))
