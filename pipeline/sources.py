"""From an address to bytes: a file, standard input or a URL."""

from __future__ import annotations

import os
import stat
import sys

from pipeline.captures import is_capture, load_capture
from pipeline.errors import DocumentError
from pipeline.walk import STDIN, is_url
from pipeline.walk_errors import access_error, readable_name
from schemas import RawDocument

MAX_BYTES = 100 * 1024 * 1024


def load(address: str) -> RawDocument:
    """The bytes behind an address. Raises ``DocumentError`` (stage ``fetch``)."""
    if address == STDIN:
        return RawDocument(STDIN, bounded(sys.stdin.buffer.read(MAX_BYTES + 1)))
    if is_url(address):
        from pipeline.fetch import fetch

        return fetch(address)
    if is_capture(address):
        raw = load_capture(address, MAX_BYTES)
        bounded(raw.data)
        return raw
    return RawDocument(readable_name(address), bounded(_file(address)))


def _file(path: str) -> bytes:
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):  # a pipe or device could keep a run waiting for ever
            raise DocumentError("fetch", "not_a_file", "Đây không phải là tệp hay thư mục.")
        with open(path, "rb") as stream:
            return stream.read(MAX_BYTES + 1)
    except OSError as error:
        raise access_error(error) from error
    except ValueError as error:  # a name with a null character
        raise DocumentError("fetch", "not_found", f"Không thể có tệp tên như vậy ({error}).") from error


def bounded(data: bytes) -> bytes:
    """Raises ``DocumentError`` for what is larger than ``MAX_BYTES`` or empty."""
    if len(data) > MAX_BYTES:
        raise DocumentError("fetch", "too_large", f"Tệp lớn hơn {MAX_BYTES // 2**20} MB. Hãy tách tệp.")
    if not data:
        raise DocumentError("fetch", "empty", "Tệp rỗng. Hãy tải lại hoặc xin lại tệp.")
    return data
