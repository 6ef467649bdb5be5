"""Bytes to text, chosen by content, never by file name."""

from __future__ import annotations

from dataclasses import replace

from pipeline.errors import DocumentError
from pipeline.readers.draft import Draft, finish
from pipeline.readers.html import read_html
from pipeline.readers.images import read_image
from pipeline.readers.limits import check_bytes
from pipeline.readers.mail import read_mail
from pipeline.readers.ocr import Scans
from pipeline.readers.packages import read_package
from pipeline.readers.pdf import read_pdf
from pipeline.readers.plain_text import read_text
from pipeline.readers.rtf import read_rtf
from pipeline.readers.sniff import sniff
from pipeline.readers.word97 import read_ole
from schemas import RawDocument, TextDocument


def read(raw: RawDocument, scans: Scans | None = None) -> TextDocument:
    """Raises ``DocumentError`` (stage ``read``) for what cannot be read."""
    return finish(raw, _draft(raw, scans or Scans(), packed=False))


def _draft(raw: RawDocument, scans: Scans, *, packed: bool) -> Draft:
    """``packed`` documents come out of an archive or a message, in which no other may stand."""
    check_bytes(raw.data)

    def unpacked(data: bytes) -> Draft:
        return _draft(replace(raw, data=data, uri=""), scans, packed=True)

    match sniff(raw.data):
        case "pdf":
            return read_pdf(raw.data, scans)
        case "zip" if not packed or b"word/document.xml" in raw.data or b"content.xml" in raw.data:
            return read_package(raw.data, raw.uri, unpacked)
        case "ole":
            return read_ole(raw.data)
        case "rtf":
            return read_rtf(raw.data)
        case "html":
            return read_html(raw.data, raw.uri)
        case "mail" if not packed:
            return read_mail(raw.data, raw.uri, unpacked)
        case "image":
            return read_image(raw.data, scans)
        case "text":
            return read_text(raw.data)
        case other:
            raise DocumentError(
                "read",
                "unknown_format",
                f"Không có bộ đọc cho dạng tệp này ({other}). Hãy lưu thành PDF, DOCX hoặc văn bản rồi nạp lại.",
            )
