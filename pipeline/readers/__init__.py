"""Bytes to text, chosen by content, never by file name."""

from __future__ import annotations

from pipeline.errors import DocumentError
from pipeline.readers.bundles import Bundle, unbundled
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
    """One document; raises ``DocumentError`` (stage ``read``) for what cannot be read, and for an archive."""
    check_bytes(raw.data)
    return finish(raw, _draft(raw, scans or Scans()))


def opened(raw: RawDocument, scans: Scans | None = None) -> TextDocument | Bundle:
    """A document's text, or the documents that an archive or message carries; raises as ``read``."""
    check_bytes(raw.data)
    return unbundled(raw) or read(raw, scans)


def _draft(raw: RawDocument, scans: Scans) -> Draft:
    match sniff(raw.data):
        case "pdf":
            return read_pdf(raw.data, scans)
        case "zip":
            return read_package(raw.data, raw.uri)
        case "ole":
            return read_ole(raw.data)
        case "rtf":
            return read_rtf(raw.data)
        case "html":
            return read_html(raw.data, raw.uri)
        case "mail":
            return read_mail(raw.data, raw.uri)
        case "image":
            return read_image(raw.data, scans)
        case "text":
            return read_text(raw.data)
        case "archive":
            raise DocumentError(
                "read",
                "archive_format",
                "Tệp nén dạng RAR, 7z hoặc GZ. Hãy giải nén rồi nạp cả thư mục, hoặc nén lại thành ZIP.",
            )
        case other:
            raise DocumentError(
                "read",
                "unknown_format",
                f"Không có bộ đọc cho dạng tệp này ({other}). Hãy lưu thành PDF, DOCX hoặc văn bản rồi nạp lại.",
            )
