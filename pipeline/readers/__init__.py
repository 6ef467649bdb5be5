"""Bytes to text, chosen by content, never by file name."""

from __future__ import annotations

import unicodedata

from pipeline.errors import DocumentError
from schemas import RawDocument, TextDocument


def read(raw: RawDocument) -> TextDocument:
    """Raises ``DocumentError`` (stage ``read``) for what cannot be read."""
    try:
        text = raw.data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise DocumentError("read", "not_text", f"no reader for these bytes: {error}") from error
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n"))
    return TextDocument(raw, text, "text/plain", "text")
