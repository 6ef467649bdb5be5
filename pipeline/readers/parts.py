"""Members of a ZIP archive, unpacked within limits."""

from __future__ import annotations

import lzma
import zipfile
import zlib

from pipeline.errors import DocumentError
from pipeline.readers.limits import MAX_UNPACKED

# What zipfile and its decompressors raise on damage; RuntimeError for what it cannot undo, such as a password.
DAMAGE = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, OSError, EOFError, ValueError, RuntimeError)
_MAX_RATIO = 400  # a page of XML shrinks 5 to 30 times


def read_part(archive: zipfile.ZipFile, name: str) -> bytes | None:
    """One member's bytes, ``None`` if there is none of this name; raises ``DocumentError`` as ``read_member``."""
    try:
        info = archive.getinfo(name)
    except KeyError:
        return None
    return read_member(archive, info)


def read_member(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    """Raises ``DocumentError`` for damage, for passwords and for bombs."""
    name = info.filename
    if info.file_size > MAX_UNPACKED or info.file_size > _MAX_RATIO * max(info.compress_size, 2_000):
        raise DocumentError(
            "read",
            "zip_bomb",
            f"Phần {name} bung ra {info.file_size / 1e6:.0f} MB, lớn bất thường; tệp có thể độc hại nên không đọc.",
        )
    if info.flag_bits & 1:
        raise DocumentError("read", "zip_encrypted", f"Phần {name} của tệp nén có mật khẩu. Hãy giải nén rồi nạp lại.")
    try:
        with archive.open(info) as stream:
            return stream.read(info.file_size + 1)
    except DAMAGE as error:
        raise DocumentError("read", "zip_damaged", f"Phần {name} của tệp hỏng: {error}. Hãy tải lại tệp.") from error
