"""ZIP files: Word, OpenDocument, or an archive with a document in it."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

from pipeline.errors import DocumentError
from pipeline.readers.docx import read_docx
from pipeline.readers.draft import Draft
from pipeline.readers.odt import read_odt
from pipeline.readers.parts import read_part

_MAX_MEMBERS = 20_000
_DOCUMENTS = (".pdf", ".docx", ".doc", ".rtf", ".odt", ".html", ".htm", ".txt")


def read_package(data: bytes, uri: str, read_member: Callable[[bytes], Draft]) -> Draft:
    """Raises ``DocumentError`` for damaged archives, for those without a document and for those with several.

    The content tells what it is; ``uri`` only refuses an archive that passes itself off as a Word file.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        names = archive.namelist()
    except (zipfile.BadZipFile, ValueError, OSError, EOFError, NotImplementedError) as error:
        raise DocumentError(
            "read", "zip_damaged", f"Tệp nén (ZIP/DOCX) hỏng hoặc tải chưa xong: {error}. Hãy tải lại tệp."
        ) from error
    with archive:
        if len(names) > _MAX_MEMBERS:
            raise DocumentError("read", "zip_bomb", f"Tệp nén chứa {len(names)} mục, nhiều bất thường; không đọc.")
        if "word/document.xml" in names:
            return read_docx(archive)
        if "content.xml" in names:
            return read_odt(archive)
        if uri.lower().endswith((".docx", ".odt")):
            raise DocumentError(
                "read", "zip_not_word", "Tên tệp là tệp Word nhưng bên trong chỉ là tệp nén ZIP. Hãy lấy lại tệp gốc."
            )
        documents = [name for name in names if name.lower().endswith(_DOCUMENTS) and not name.startswith("__MACOSX/")]
        if len(documents) == 1 and not _is_office(names):
            return read_member(read_part(archive, documents[0]) or b"")
        raise _refusal(names, documents)


def _is_office(names: list[str]) -> bool:
    return any(name.startswith(("xl/", "ppt/", "word/")) for name in names)


def _refusal(names: list[str], documents: list[str]) -> DocumentError:
    if any(name.startswith("xl/") for name in names):
        return DocumentError(
            "read", "spreadsheet", "Đây là bảng tính Excel (XLSX), không phải văn bản. Hãy xuất sang PDF hoặc DOCX."
        )
    if any(name.startswith("ppt/") for name in names):
        return DocumentError(
            "read", "presentation", "Đây là bản trình chiếu PowerPoint, không phải văn bản. Hãy xuất sang PDF."
        )
    if len(documents) > 1:
        shown = ", ".join(documents[:3])
        return DocumentError(
            "read", "zip_of_documents", f"Tệp nén chứa {len(documents)} văn bản ({shown}…). Hãy giải nén rồi nạp cả thư mục."
        )
    shown = ", ".join(names[:3]) or "rỗng"
    return DocumentError(
        "read", "zip_not_document", f"Tệp nén ZIP không chứa văn bản nào đọc được ({shown}). Hãy kiểm tra lại tệp."
    )
