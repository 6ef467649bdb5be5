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
from pipeline.readers.limits import MAX_UNPACKED, check_text
from pipeline.readers.repairs.legacy import legacy_encoding
from pipeline.readers.xml import parse_xml

if TYPE_CHECKING:
    from lxml.etree import _Element

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_MAX_RATIO = 400  # a page of XML shrinks 5 to 30 times


def read_docx(archive: zipfile.ZipFile) -> Draft:
    """Raises ``DocumentError`` for damaged parts and for parts that unpack to more than the limit."""
    root = part(archive, "word/document.xml")
    if root is None:
        raise DocumentError(
            "read", "docx_damaged", "Tệp DOCX thiếu phần nội dung (word/document.xml). Hãy mở bằng Word và lưu lại."
        )
    numbering = Numbering(part(archive, "word/numbering.xml"), part(archive, "word/styles.xml"))
    encoding = legacy_encoding("\n".join(map(str, root.itertext(f"{W}t"))))
    body = Body(numbering, encoding)
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
    if encoding is not None:
        draft.repairs[encoding.name] += 1
    return draft


def part(archive: zipfile.ZipFile, name: str) -> _Element | None:
    """One XML part, ``None`` if the archive has none of this name."""
    try:
        info = archive.getinfo(name)
    except KeyError:
        return None
    if info.file_size > MAX_UNPACKED or info.file_size > _MAX_RATIO * max(info.compress_size, 2_000):
        raise DocumentError(
            "read",
            "zip_bomb",
            f"Phần {name} bung ra {info.file_size / 1e6:.0f} MB, lớn bất thường. Tệp có thể độc hại; không đọc.",
        )
    try:
        with archive.open(info) as stream:
            data = stream.read(info.file_size + 1)
    except (zipfile.BadZipFile, OSError, EOFError, RuntimeError, NotImplementedError, ValueError) as error:
        raise DocumentError(
            "read", "docx_damaged", f"Tệp DOCX hỏng ở phần {name}: {error}. Hãy mở bằng Word và lưu lại."
        ) from error
    except Exception as error:
        if type(error).__module__ != "zlib":
            raise
        raise DocumentError("read", "docx_damaged", f"Tệp DOCX hỏng ở phần {name}: {error}. Hãy tải lại tệp.") from error
    return parse_xml(io.BytesIO(data), name)


def _around(archive: zipfile.ZipFile, kind: str) -> list[tuple[str, bool]]:
    """Page headers and footers: printed on every page, so no part of the running text."""
    return [(name, True) for name in sorted(archive.namelist()) if name.startswith(f"word/{kind}") and name.endswith(".xml")]
