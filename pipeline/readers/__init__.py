"""Bytes to text, chosen by content, never by file name."""

from __future__ import annotations

from collections.abc import Callable

from pipeline.errors import DocumentError
from pipeline.readers.bundles import Bundle, unbundled
from pipeline.readers.draft import Draft, finish
from pipeline.readers.html import read_html
from pipeline.readers.images import read_image
from pipeline.readers.limits import check_bytes
from pipeline.readers.mail import read_mail
from pipeline.readers.ocr import Scans
from pipeline.readers.office_xml import read_office_xml
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


_REFUSED = {
    "archive": (
        "archive_format",
        "Tệp nén dạng RAR, 7z hoặc GZ. Hãy giải nén rồi nạp cả thư mục, hoặc nén lại thành ZIP.",
    ),
    "tnef": (
        "tnef",
        "Tệp winmail.dat của Outlook, tệp đính kèm nằm bên trong. Hãy nhờ người gửi gửi lại từng tệp.",
    ),
    "binary": (
        "unknown_format",
        "Không có bộ đọc cho dạng tệp này. Hãy lưu thành PDF, DOCX hoặc văn bản rồi nạp lại.",
    ),
}


def _draft(raw: RawDocument, scans: Scans) -> Draft:
    kind = sniff(raw.data)
    if kind in _REFUSED:
        raise DocumentError("read", *_REFUSED[kind])
    readers: dict[str, Callable[[], Draft]] = {
        "pdf": lambda: read_pdf(raw.data, scans),
        "image": lambda: read_image(raw.data, scans),
        "zip": lambda: read_package(raw.data, raw.uri),
        "html": lambda: read_html(raw.data, raw.uri),
        "mail": lambda: read_mail(raw.data, raw.uri),
        "ole": lambda: read_ole(raw.data),
        "rtf": lambda: read_rtf(raw.data),
        "xml": lambda: read_office_xml(raw.data),
        "text": lambda: read_text(raw.data),
    }
    return readers[kind]()
