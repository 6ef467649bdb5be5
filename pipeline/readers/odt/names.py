"""XML names of OpenDocument."""

from __future__ import annotations

_SPACE = "{{urn:oasis:names:tc:opendocument:xmlns:{}:1.0}}"
OFFICE, TEXT, TABLE, STYLE = (_SPACE.format(name) for name in ("office", "text", "table", "style"))
FO = _SPACE.format("xsl-fo-compatible")
