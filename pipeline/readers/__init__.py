"""Bytes to text, chosen by content, never by file name."""

from __future__ import annotations

from pathlib import Path

from pipeline.errors import DocumentError
from pipeline.readers.draft import Draft, finish
from pipeline.readers.html import read_html
from pipeline.readers.limits import check_bytes
from pipeline.readers.packages import read_package
from pipeline.readers.pdf import read_pdf
from pipeline.readers.plain_text import read_text
from pipeline.readers.rtf import read_rtf
from pipeline.readers.sniff import sniff
from pipeline.readers.word97 import read_ole
from schemas import RawDocument, TextDocument


def read(raw: RawDocument, *, cache: Path | None = None) -> TextDocument:
    """Raises ``DocumentError`` (stage ``read``) for what cannot be read; ``cache`` is a directory for recognised pages."""
    check_bytes(raw.data)
    return finish(raw, _draft(raw, cache))


def _draft(raw: RawDocument, cache: Path | None) -> Draft:
    found = sniff(raw.data)
    match found:
        case "html":
            return read_html(raw.data, raw.uri)
        case "pdf":
            return read_pdf(raw.data, cache)
        case "ole":
            return read_ole(raw.data)
        case "rtf":
            return read_rtf(raw.data)
        case "zip":
            return read_package(raw.data)
        case "text":
            return read_text(raw.data)
        case _:
            raise DocumentError(
                "read",
                "unknown_format",
                f"Không có bộ đọc cho dạng tệp này ({found}). Hãy lưu thành PDF, DOCX hoặc văn bản rồi thử lại.",
            )
