"""ZIP files: Word, OpenDocument, or an archive of files."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterator
from functools import partial

from pipeline.errors import DocumentError
from pipeline.readers.docx import read_docx
from pipeline.readers.docx.package import packed
from pipeline.readers.draft import Draft
from pipeline.readers.member_names import member_name
from pipeline.readers.odt import read_odt
from pipeline.readers.parts import DAMAGE, read_member

_MAX_MEMBERS = 20_000
_OFFICE = ("word/", "xl/", "ppt/", "content.xml")


def read_package(data: bytes, uri: str) -> Draft:
    """Raises ``DocumentError`` for damaged archives and for those that are no text document.

    The content tells what it is; ``uri`` only refuses an archive that passes itself off as a Word file.
    """
    with _opened(data) as archive:
        names = archive.namelist()
        if any(name.startswith("word/") for name in names):
            return read_docx(packed(archive))
        if "content.xml" in names:
            return read_odt(archive)
        raise _refusal(names, uri)


def packed_files(data: bytes, uri: str) -> Iterator[tuple[str, Callable[[], bytes]]] | None:
    """Names and unpackers of an archive's files, folders left out; ``None`` for an office document, also a damaged one.

    Raises ``DocumentError`` for damaged archives and those with too many members.
    """
    archive = _opened(data)
    if uri.lower().endswith((".docx", ".docm", ".odt")) or any(n.startswith(_OFFICE) for n in archive.namelist()):
        return None
    return (
        (member_name(info), partial(read_member, archive, info))
        for info in archive.infolist()
        if not info.filename.endswith("/") and not info.filename.startswith("__MACOSX/")
    )


def _opened(data: bytes) -> zipfile.ZipFile:
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except DAMAGE as error:
        raise DocumentError(
            "read", "zip_damaged", f"Tệp nén (ZIP/DOCX) hỏng hoặc tải chưa xong: {error}. Hãy tải lại tệp."
        ) from error
    if len(archive.infolist()) > _MAX_MEMBERS:
        raise DocumentError(
            "read", "zip_bomb", f"Tệp nén chứa {len(archive.infolist())} mục, nhiều bất thường; không đọc. Hãy xin lại tệp."
        )
    for info in archive.infolist():
        if "\\" in info.filename:  # some programs for Windows write their own separator
            info.filename = info.filename.replace("\\", "/")
            archive.NameToInfo[info.filename] = info
    return archive


def _refusal(names: list[str], uri: str) -> DocumentError:
    if any(name.startswith("xl/") for name in names):
        return DocumentError(
            "read", "spreadsheet", "Đây là bảng tính Excel (XLSX), không phải văn bản. Hãy xuất sang PDF hoặc DOCX."
        )
    if any(name.startswith("ppt/") for name in names):
        return DocumentError(
            "read", "presentation", "Đây là bản trình chiếu PowerPoint, không phải văn bản. Hãy xuất sang PDF."
        )
    if uri.lower().endswith((".docx", ".docm", ".odt")):
        return DocumentError(
            "read", "zip_not_word", "Tên tệp là tệp Word nhưng bên trong chỉ là tệp nén ZIP. Hãy lấy lại tệp gốc."
        )
    return DocumentError("read", "archive", "Đây là tệp nén, không phải một văn bản. Hãy giải nén rồi nạp cả thư mục.")
