"""Word 97 to 2003 files (``.doc``), read without Word."""

from __future__ import annotations

from pipeline.errors import DocumentError
from pipeline.readers.draft import Draft
from pipeline.readers.limits import check_text
from pipeline.readers.paragraphs import laid_out_text
from pipeline.readers.word97.compound import CompoundFile
from pipeline.readers.word97.pieces import read_pieces

MEDIA_TYPE = "application/msword"


def read_ole(data: bytes) -> Draft:
    """Raises ``DocumentError`` for encrypted and damaged files and for other programs' files in the same container."""
    compound = CompoundFile(data)
    stream = compound.stream("WordDocument")
    if stream is None:
        raise _other(compound)
    paragraphs = read_pieces(compound, stream)
    text, mended = laid_out_text(paragraphs)
    check_text(text)
    draft = Draft(text, MEDIA_TYPE, "doc")
    draft.repairs.update(mended)
    return draft


def _other(compound: CompoundFile) -> DocumentError:
    for name, code, what in (
        ("EncryptedPackage", "doc_encrypted", "Tệp Word/Excel có mật khẩu. Hãy mở bằng mật khẩu rồi lưu bản không khóa."),
        ("Workbook", "spreadsheet", "Đây là bảng tính Excel (XLS), không phải văn bản. Hãy xuất sang PDF hoặc DOCX."),
        ("Book", "spreadsheet", "Đây là bảng tính Excel (XLS), không phải văn bản. Hãy xuất sang PDF hoặc DOCX."),
        ("PowerPoint Document", "presentation", "Đây là bản trình chiếu PowerPoint, không phải văn bản. Hãy xuất sang PDF."),
        ("__properties_version1.0", "outlook_message", "Đây là thư Outlook (MSG). Hãy lưu tệp đính kèm rồi nạp tệp đó."),
    ):
        if compound.has(name):
            return DocumentError("read", code, what)
    return DocumentError(
        "read", "doc_damaged", "Tệp .doc không có phần văn bản (WordDocument). Hãy mở bằng Word và lưu lại thành DOCX."
    )
