"""The format of a document, told by its bytes."""

from __future__ import annotations

import re
from typing import Literal

Format = Literal["pdf", "zip", "ole", "rtf", "html", "xml", "mail", "tnef", "image", "text", "archive", "binary"]

_HTML = re.compile(
    rb"<\s*(?:!doctype\s+html|html|head|body|meta|title|div|table|span|p|center|font|script|br|form)\b", re.IGNORECASE
)
_MAIL = re.compile(
    rb"(?:[A-Za-z][A-Za-z0-9-]*:[^\n]*\n(?:[ \t][^\n]*\n)*){3}|MIME-Version:[^\n]*\r?\nContent-Type:\s*multipart/",
    re.IGNORECASE,
)
_MAIL_HEADER = re.compile(rb"^(?:From|Received|MIME-Version|Message-ID|Return-Path):", re.IGNORECASE | re.MULTILINE)
_XHTML = re.compile(rb"<\s*(?:!doctype\s+)?html\b", re.IGNORECASE)
_MAGIC: tuple[tuple[bytes, Format], ...] = (
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "ole"),
    (b"{\\rtf", "rtf"),
    (b"\x78\x9f\x3e\x22", "tnef"),
)
_IMAGES = (b"\x89PNG\r\n", b"\xff\xd8\xff", b"II*\0", b"MM\0*", b"GIF8", b"BM")
_ARCHIVES = (b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b")
_OTHERS = (b"MZ", b"\x7fELF", b"SQLite format", b"OggS", b"ID3", b"RIFF")


def sniff(data: bytes) -> Format:
    """``text`` where nothing else shows."""
    head = data[:4096].lstrip(b"\xef\xbb\xbf\xff\xfe\0 \t\r\n")
    if b"%PDF-" in data[:1024]:
        return "pdf"
    for magic, found in _MAGIC:
        if head.startswith(magic):
            return found
    if data.startswith(_IMAGES):
        return "image"
    if data.startswith(_ARCHIVES):
        return "archive"
    if data.startswith(_OTHERS):
        return "binary"
    if _MAIL.match(head) and _MAIL_HEADER.search(head):
        return "mail"
    plain = head.replace(b"\0", b"")  # UTF-16 has a zero in every letter
    if plain.startswith(b"<?xml") and not _XHTML.search(plain):
        return "xml"
    return "html" if _looks_html(data) else "text"


def _looks_html(data: bytes) -> bool:
    head = data[:8192].replace(b"\0", b"")
    first = _HTML.search(head)
    if not first:
        return False
    return (
        head[: first.start()].strip(b"\xef\xbb\xbf\xff\xfe \t\r\n") == b""
        or len(_HTML.findall(head)) >= 3
        or b"<?xml" in head[:100]
    )
