"""XML names of WordprocessingML, transitional and strict."""

from __future__ import annotations

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
VML = "{urn:schemas-microsoft-com:vml}"


def value(element: object, name: str) -> str | None:
    """``w:val`` of the child ``name``."""
    child = element.find(f"{W}{name}") if element is not None else None  # type: ignore[attr-defined]
    return None if child is None else child.get(f"{W}val")
