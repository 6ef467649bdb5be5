"""The XML parts of a Word document, packed in a ZIP archive or written one after the other in one XML file."""

from __future__ import annotations

import io
import posixpath
import zipfile
from collections.abc import Callable
from typing import TYPE_CHECKING

from pipeline.errors import DocumentError
from pipeline.readers.docx.names import PKG, R, W, transitional
from pipeline.readers.parts import read_part
from pipeline.readers.xml import parse_xml

if TYPE_CHECKING:
    from lxml.etree import _Element

MAIN = "word/document.xml"
_TARGETS = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"


class Package:
    """``load`` gives the root of a part, ``None`` if there is none of this name."""

    def __init__(self, load: Callable[[str], _Element | None]) -> None:
        self._load = load
        self.main = self._main()
        self._targets = self._relations(self.main)

    @property
    def document(self) -> _Element:
        """Raises ``DocumentError`` where the part that holds the text is missing."""
        root = self._load(self.main)
        if root is None:
            raise DocumentError(
                "read", "docx_damaged", "Tệp DOCX thiếu phần nội dung (word/document.xml). Hãy mở bằng Word và lưu lại."
            )
        return root

    def related(self, kind: str) -> _Element | None:
        """The part that belongs to the text as its ``styles``, ``numbering`` …"""
        target = next((target for own, target in self._targets.values() if own == kind), None)
        return self._load(target or f"{posixpath.dirname(self.main)}/{kind}.xml")

    def referred(self, reference: str | None) -> tuple[str, _Element | None]:
        """Name and root of the part that the text refers to by this id."""
        _, target = self._targets.get(reference or "", ("", ""))
        return target, self._load(target) if target else None

    def _main(self) -> str:
        """Programs may name the part that holds the text as they like; Word itself writes ``document2.xml`` at times."""
        found = (target for kind, target in self._relations("").values() if kind == "officeDocument")
        return next(found, MAIN)

    def _relations(self, part: str) -> dict[str, tuple[str, str]]:
        """Kind and name of the parts that ``part`` refers to, by id."""
        folder, name = posixpath.split(part)
        root = self._load(posixpath.join(folder, "_rels", f"{name}.rels"))
        found: dict[str, tuple[str, str]] = {}
        if root is None:
            return found
        for relation in root.iter(_TARGETS):
            target = posixpath.normpath(posixpath.join("/", folder, relation.get("Target") or "")).lstrip("/")
            kind = (relation.get("Type") or "").rpartition("/")[2]
            if relation.get("TargetMode") != "External":
                found[relation.get("Id") or ""] = (kind, target)
        return found


def packed(archive: zipfile.ZipFile) -> Package:
    """A DOCX file."""

    def load(name: str) -> _Element | None:
        data = read_part(archive, name)
        return None if data is None else parse_xml(io.BytesIO(transitional(data)), name)

    return Package(load)


def flat(data: bytes) -> Package:
    """One XML file: "Flat OPC" of Word 2007 and later, or the XML of Word 2003. Raises ``DocumentError`` for other XML."""
    root = parse_xml(io.BytesIO(transitional(data)), "XML")
    if root.tag == f"{PKG}package":
        parts = {(part.get(f"{PKG}name") or "").lstrip("/"): part.find(f"{PKG}xmlData/*") for part in root}
        return Package(parts.get)
    if root.tag == f"{W}wordDocument":
        return Package({MAIN: root, "word/styles.xml": root.find(f"{W}styles")}.get)
    raise DocumentError("read", "xml_data", "Tệp XML này là dữ liệu, không phải văn bản. Hãy lưu văn bản thành DOCX hoặc PDF.")


def reference_id(element: _Element) -> str | None:
    """``r:id``."""
    return element.get(f"{R}id")
