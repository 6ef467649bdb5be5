"""How large and how strange a document may be before it is refused by name."""

from __future__ import annotations

from pipeline.errors import DocumentError
from pipeline.readers.sniff import sniff

MAX_BYTES = 100_000_000
MAX_CHARACTERS = 5_000_000
MAX_PAGES = 2_000
MAX_UNPACKED = 200_000_000
_SMALL = 500_000
_FEW_KINDS = 8  # different characters; a page of running text has more than 40


def is_small_text(data: bytes) -> bool:
    """A plain text that takes no second and no memory worth speaking of."""
    return len(data) <= _SMALL and sniff(data) == "text"


def check_bytes(data: bytes) -> None:
    """Raises ``DocumentError`` for an empty file and for one that is too large."""
    if not data.strip(b"\0 \t\r\n"):
        raise DocumentError("read", "empty_file", "Tệp rỗng (không có nội dung). Hãy tải lại hoặc xin lại tệp.")
    if len(data) > MAX_BYTES:
        raise DocumentError(
            "read",
            "too_large",
            f"Tệp lớn {len(data) / 1e6:.0f} MB, quá mức {MAX_BYTES / 1e6:.0f} MB. "
            f"Hãy tách tệp hoặc giảm độ phân giải bản quét.",
        )


def check_text(text: str) -> None:
    """Raises ``DocumentError`` for endless text and for megabytes of the same few letters."""
    if len(text) > 10_000 and len(set(text[:: max(1, len(text) // 10_000)])) < _FEW_KINDS:
        raise DocumentError(
            "read",
            "not_prose",
            f"Tệp có {len(text):,} ký tự nhưng chỉ gồm vài ký tự lặp lại, không phải văn bản. Hãy kiểm tra lại tệp nguồn.",
        )
    if len(text) > MAX_CHARACTERS:
        raise DocumentError(
            "read",
            "too_long",
            f"Văn bản dài {len(text):,} ký tự, quá mức {MAX_CHARACTERS:,}. Hãy tách thành từng văn bản.",
        )
