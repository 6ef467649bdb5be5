"""Messages (``.eml``) and saved web archives (``.mhtml``): the text they carry, attached files as links."""

from __future__ import annotations

import email
import email.policy
from collections.abc import Callable
from email.message import EmailMessage, Message

from pipeline.errors import DocumentError
from pipeline.readers.draft import Draft
from pipeline.readers.html import read_html
from pipeline.readers.limits import check_text
from pipeline.readers.plain_text import decode

_MAX_PARTS = 500
_DOCUMENTS = (
    "application/pdf",
    "application/msword",
    "application/rtf",
    "application/vnd.openxmlformats",
    "application/vnd.oasis",
)

Reader = Callable[[bytes], Draft]


def read_mail(data: bytes, uri: str, read_attachment: Reader) -> Draft:
    """The attached document if there is exactly one, else the message's text; raises ``DocumentError`` for neither."""
    message = email.message_from_bytes(data, policy=email.policy.default)
    parts = [part for _, part in zip(range(_MAX_PARTS), message.walk(), strict=False) if not part.is_multipart()]
    documents = [part for part in parts if part.get_content_type().startswith(_DOCUMENTS)]
    if len(documents) == 1 and (content := _bytes(documents[0])):
        return read_attachment(content)
    names = [(f"cid:{part.get_filename()}", str(part.get_filename())) for part in documents if part.get_filename()]
    for kind in ("text/html", "text/plain"):
        for part in parts:
            content = _bytes(part)
            if part.get_content_type() == kind and content:
                draft = _text(part, content, uri)
                draft.links += names
                return draft
    raise DocumentError("read", "mail_empty", "Thư không có nội dung chữ. Hãy lưu tệp đính kèm rồi nạp tệp đó.")


def _text(part: Message, content: bytes, uri: str) -> Draft:
    if part.get_content_type() == "text/html":
        return read_html(content, uri)
    text = decode(content)
    check_text(text)
    return Draft(text, "message/rfc822", "text")


def _bytes(part: EmailMessage | Message) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""
