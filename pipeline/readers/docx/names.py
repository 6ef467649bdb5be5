"""XML names of WordprocessingML, transitional and strict."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

_TRANSITIONAL = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_RELATIONS = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
# Other names of the same elements: strict Office Open XML (ISO 29500), and the XML that Word 2003 wrote.
_SYNONYMS = (
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main", _TRANSITIONAL),
    (b"http://schemas.microsoft.com/office/word/2003/wordml", _TRANSITIONAL),
    (b"http://purl.oclc.org/ooxml/officeDocument/relationships", _RELATIONS),
)
W, R = (f"{{{name.decode()}}}" for name in (_TRANSITIONAL, _RELATIONS))
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
PKG = "{http://schemas.microsoft.com/office/2006/xmlPackage}"
WX = "{http://schemas.microsoft.com/office/word/2003/auxHint}"
_OFF = ("0", "false", "off")


def transitional(data: bytes) -> bytes:
    """XML with the transitional names of elements."""
    for other, name in _SYNONYMS:
        data = data.replace(other, name)
    return data


def value(element: _Element | None, name: str) -> str | None:
    """``w:val`` of the child ``name``."""
    child = element.find(f"{W}{name}") if element is not None else None
    return None if child is None else child.get(f"{W}val")


def switch(element: _Element | None, name: str) -> bool | None:
    """Whether the property ``name`` is on or off among those of ``element``; ``None`` where it is not set."""
    child = element.find(f"{W}{name}") if element is not None else None
    return None if child is None else child.get(f"{W}val") not in _OFF
