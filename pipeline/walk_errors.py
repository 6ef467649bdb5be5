"""Names and failures of the file system, as text that can be stored and printed."""

from __future__ import annotations

from pipeline.errors import DocumentError


def readable_name(path: str) -> str:
    """The path as text that can be stored and printed, whatever bytes the file system has in it."""
    return path.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def access_error(error: OSError) -> DocumentError:
    """What the file system refused, by name."""
    if isinstance(error, FileNotFoundError):
        return DocumentError("fetch", "not_found", "Không tìm thấy tệp hoặc thư mục này.")
    if isinstance(error, PermissionError):
        return DocumentError("fetch", "no_permission", "Không có quyền đọc tệp hoặc thư mục này.")
    return DocumentError("fetch", "unreachable", f"Không đọc được: {error.strerror or error}.")
