"""A PDF document opened by pdfium, with form fields and signatures drawn into its pages."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from pipeline.errors import DocumentError

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage

_MAX_ANNOTATIONS = 2_000


@contextmanager
def opened(data: bytes) -> Iterator[PdfDocument]:
    """Raises ``DocumentError`` for what pdfium cannot open; the document is closed at the end."""
    import pypdfium2 as pdfium

    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        raise _refusal(str(error), data) from error
    try:
        if not len(document):
            raise DocumentError("read", "pdf_damaged", "Tệp PDF không có trang nào đọc được. Hãy tải lại hoặc xin lại tệp.")
        yield document
    except pdfium.PdfiumError as error:
        raise DocumentError(
            "read",
            "pdf_damaged",
            f"Tệp PDF có trang hỏng, không đọc hết được ({error}). Hãy tải lại hoặc in lại thành PDF mới.",
        ) from error
    finally:
        document.close()


def draw_widgets(page: PdfPage) -> bool:
    """Makes form fields and signatures part of the page, which must be loaded anew then; whether there were any.

    Signing software writes number and day of a document into signature widgets only.
    """
    from pypdfium2 import raw

    annotations = range(min(raw.FPDFPage_GetAnnotCount(page.raw), _MAX_ANNOTATIONS))
    if not any(_is_widget(page.raw, index) for index in annotations):
        return False
    return bool(raw.FPDFPage_Flatten(page.raw, raw.FLAT_PRINT) == raw.FLATTEN_SUCCESS)


def _is_widget(page: object, index: int) -> bool:
    from pypdfium2 import raw

    annotation = raw.FPDFPage_GetAnnot(page, index)
    if not annotation:
        return False
    subtype = raw.FPDFAnnot_GetSubtype(annotation)
    raw.FPDFPage_CloseAnnot(annotation)
    return bool(subtype == raw.FPDF_ANNOT_WIDGET)


def _refusal(reason: str, data: bytes) -> DocumentError:
    if "password" in reason.lower() or "security" in reason.lower():
        return DocumentError(
            "read", "pdf_encrypted", "Tệp PDF có mật khẩu. Hãy mở bằng mật khẩu rồi lưu bản không khóa, sau đó nạp lại."
        )
    cut = b"%%EOF" not in data[-2048:]
    seen = "thiếu phần cuối, có thể tải chưa xong" if cut else "cấu trúc hỏng"
    return DocumentError(
        "read", "pdf_damaged", f"Tệp PDF không mở được ({seen}: {reason}). Hãy tải lại tệp hoặc in lại thành PDF mới."
    )
