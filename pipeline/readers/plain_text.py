"""Text files of any encoding in which Vietnamese was ever saved."""

from __future__ import annotations

import codecs
import re
import unicodedata

from pipeline.errors import DocumentError
from pipeline.readers.draft import Draft
from pipeline.readers.limits import check_text
from pipeline.readers.repairs.legacy import legacy_encoding
from pipeline.readers.repairs.syllables import marked_words, syllable_share

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\ufffd]")


def read_text(data: bytes) -> Draft:
    """Raises ``DocumentError`` for bytes that are no text."""
    text = decode(data)
    check_text(text)
    return Draft(text, "text/plain", "text")


def decode(data: bytes) -> str:
    """As ``guessed``; raises ``DocumentError`` for bytes that are no text."""
    text = guessed(data)
    odd = len(_CONTROL.findall(text[:200_000]))
    if odd > max(2, len(text[:200_000]) * 0.02):
        raise DocumentError(
            "read",
            "not_text",
            "Tệp không phải văn bản: các byte không đọc được thành chữ. "
            "Hãy kiểm tra định dạng, hoặc mở bằng chương trình gốc rồi lưu lại.",
        )
    return text


def guessed(data: bytes) -> str:
    """By byte order mark, else UTF-8, UTF-16 or an old Vietnamese code page: whichever makes words of the bytes."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(name, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.reason == "unexpected end of data" or _slips(data) < len(data) / 1000:
            return data.decode("utf-8", "replace")
    wide = _wide(data)
    return data.decode(wide, "replace") if wide else _code_page(data)


def _slips(data: bytes) -> int:
    return data.decode("utf-8", "replace").count("\ufffd")


def _wide(data: bytes) -> str | None:
    """UTF-16 without a mark: every other byte of spaces and plain letters is zero."""
    even, odd = data[0:20_000:2].count(0), data[1:20_000:2].count(0)
    half = min(len(data), 20_000) / 2
    if max(even, odd) < half * 0.1:
        return None
    return "utf-16-be" if even > odd else "utf-16-le"


def _code_page(data: bytes) -> str:
    """Windows-1258, or Windows-1252 where that shows TCVN3, VNI or VPS, which the repairs know."""
    western = "".join(bytes([b]).decode("cp1252", "ignore") or chr(b) for b in range(256))
    as_western = data.translate(None).decode("latin-1").translate(dict(enumerate(western)))
    as_windows = unicodedata.normalize("NFC", data.decode("cp1258", "replace"))
    encoding = legacy_encoding(as_western)
    sample = slice(0, 100_000)
    share = syllable_share(marked_words(as_windows[sample]))
    if encoding is not None:
        converted = syllable_share([encoding.read(w) for w in marked_words(as_western[sample])])
        return as_western if converted > share else as_windows
    return as_windows if share >= 0.3 else as_western
