"""ZIP files: Word, OpenDocument, or an archive of documents."""

from __future__ import annotations

import io
import zipfile

from pipeline.errors import DocumentError
from pipeline.readers.docx import read_docx
from pipeline.readers.draft import Draft

_MAX_MEMBERS = 20_000


def read_package(data: bytes) -> Draft:
    """Raises ``DocumentError`` for damaged archives and for those that hold no text document."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        names = set(archive.namelist())
    except (zipfile.BadZipFile, ValueError, OSError, EOFError, NotImplementedError) as error:
        raise DocumentError(
            "read", "zip_damaged", f"Tệp nén (ZIP/DOCX) hỏng hoặc tải chưa xong: {error}. Hãy tải lại tệp."
        ) from error
    with archive:
        if len(names) > _MAX_MEMBERS:
            raise DocumentError("read", "zip_bomb", f"Tệp nén chứa {len(names)} mục, nhiều bất thường; không đọc.")
        if "word/document.xml" in names:
            return read_docx(archive)
        raise DocumentError("read", "zip_not_document", _what(names))


def _what(names: set[str]) -> str:
    if any(name.startswith("xl/") for name in names):
        return "Đây là bảng tính Excel (XLSX), không phải văn bản. Hãy xuất sang PDF hoặc DOCX."
    if any(name.startswith("ppt/") for name in names):
        return "Đây là bản trình chiếu PowerPoint, không phải văn bản. Hãy xuất sang PDF."
    shown = ", ".join(sorted(names)[:3])
    return f"Tệp nén ZIP không chứa văn bản Word ({shown}…). Hãy giải nén và nạp từng văn bản bên trong."
