"""Messages (``.eml``) and saved web archives (``.mhtml``): their text, and the files attached to them."""

from __future__ import annotations

import email
import email.policy
from collections.abc import Callable, Iterator
from email.errors import MessageError
from email.message import EmailMessage, Message
from functools import partial
from itertools import islice
from mimetypes import guess_extension

from pipeline.errors import DocumentError
from pipeline.readers.draft import Draft
from pipeline.readers.html import read_html
from pipeline.readers.limits import check_text
from pipeline.readers.plain_text import decode

_MAX_PARTS = 500
_DEFECTS = (MessageError, ValueError, LookupError, TypeError, AttributeError, RecursionError)
"""What Python's parser raises on headers that break the standard."""


def read_mail(data: bytes, uri: str) -> Draft:
    """The message's text; raises ``DocumentError`` where it has none."""
    parts = [part for part in _parts(data) if not part.is_multipart()]
    drafts = (_text(part, uri) for part in _bodies(parts))
    found = next((draft for draft in drafts if draft.text.strip()), None)
    if found is not None:
        return found
    raise DocumentError("read", "mail_empty", "Thư không có nội dung chữ. Hãy lưu tệp đính kèm rồi nạp tệp đó.")


def body_file(data: bytes) -> list[tuple[str, Callable[[], bytes]]]:
    """The message's own text as a file, if it has any."""
    part = next(_bodies([part for part in _parts(data) if not part.is_multipart()]), None)
    if part is None:
        return []
    return [(f"thu.{'html' if part.get_content_type() == 'text/html' else 'txt'}", partial(_bytes, part))]


def attached_files(data: bytes) -> list[tuple[str, Callable[[], bytes]]]:
    """Names and contents of attached files and messages; pictures that stand in the text of the message belong to it."""
    return [(name, partial(_content, part)) for part in _parts(data) if (name := _attached_name(part))]


def _parts(data: bytes) -> list[Message]:
    """The message and its parts, those of attached messages not among them."""
    try:
        message = email.message_from_bytes(data, policy=email.policy.default)
        return list(islice(_walk(message), _MAX_PARTS))
    except _DEFECTS as error:
        raise DocumentError("read", "mail_damaged", f"Thư hỏng, không phân tích được ({error}). Hãy lưu lại thư.") from error


def _walk(message: Message) -> Iterator[Message]:
    waiting: list[Message] = [message]
    while waiting:
        part = waiting.pop()
        yield part
        if part.is_multipart() and part.get_content_maintype() == "multipart":
            waiting += reversed([inner for inner in part.get_payload() if isinstance(inner, Message)])


def _attached_name(part: Message) -> str | None:
    try:
        kind, named = part.get_content_type(), part.get_filename()
        if kind == "message/rfc822":
            return f"{_file_name(named).removesuffix('.eml') if named else 'thu'}.eml"
        if part.get_content_maintype() in ("multipart", "text") and part.get_content_disposition() != "attachment":
            return None
        if part.get_content_maintype() == "image" and part.get("Content-ID"):
            return None
        return _file_name(named) if named else f"tep{guess_extension(kind) or ''}"
    except _DEFECTS:
        return None


def _content(part: Message) -> bytes:
    inner = part.get_payload()
    if part.get_content_type() == "message/rfc822" and isinstance(inner, list) and inner and isinstance(inner[0], Message):
        try:
            return inner[0].as_bytes()
        except _DEFECTS as error:
            raise DocumentError("read", "mail_damaged", f"Thư đính kèm hỏng ({error}). Hãy lưu lại thư.") from error
    return _bytes(part)


def _file_name(named: str) -> str:
    """The last step of a path; bytes that no header may have are UTF-8."""
    name = named.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return name.replace("\\", "/").rpartition("/")[2] or "tep"


def _bodies(parts: list[Message]) -> Iterator[Message]:
    """Parts that a mail program may show as the message, the one that it prefers first."""
    for kind in ("text/html", "text/plain", "multipart/mixed", "multipart/alternative"):  # one that holds no parts is text
        for part in parts:
            if part.get_content_type() == kind and part.get_content_disposition() != "attachment" and _bytes(part).strip():
                yield part


def _text(part: Message, uri: str) -> Draft:
    if part.get_content_type() == "text/html":
        saved_page = part.get("Content-Location") is not None
        return read_html(_bytes(part), uri, refuse=saved_page)
    text = decode(_bytes(part))
    check_text(text)
    return Draft(text, "message/rfc822", "text")


def _bytes(part: EmailMessage | Message) -> bytes:
    try:
        payload = part.get_payload(decode=True)
    except _DEFECTS:
        return b""
    return payload if isinstance(payload, bytes) else b""
