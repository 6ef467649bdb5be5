"""Rich Text Format, also where it is named ``.doc``."""

from __future__ import annotations

from pipeline.errors import DocumentError
from pipeline.readers.draft import Draft
from pipeline.readers.limits import check_text
from pipeline.readers.paragraphs import laid_out_text
from pipeline.readers.rtf.parser import RtfParser


def read_rtf(data: bytes) -> Draft:
    """Raises ``DocumentError`` where the file holds no text."""
    paragraphs = RtfParser(data.decode("latin-1")).paragraphs()
    text, mended = laid_out_text(paragraphs)
    if not text.strip():
        raise DocumentError(
            "read", "rtf_empty", "Tệp RTF không có chữ hoặc bị cắt cụt. Hãy mở bằng Word và lưu lại thành DOCX."
        )
    check_text(text)
    draft = Draft(text, "application/rtf", "rtf")
    draft.repairs.update(mended)
    return draft
