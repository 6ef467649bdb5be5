"""A PDF document opened by pdfium, with form fields and signatures drawn into its pages."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from pipeline.errors import DocumentError

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

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


def flattened(document: PdfDocument) -> tuple[PdfDocument, list[int]] | None:
    """The document again with the widgets of all pages made part of these, and which pages changed; ``None`` if none did.

    Signing software writes number and day of a document into signature widgets only.
    """
    import pypdfium2 as pdfium
    from pypdfium2 import raw

    changed = []
    for index, page in enumerate(document):
        annotations = range(min(raw.FPDFPage_GetAnnotCount(page.raw), _MAX_ANNOTATIONS))
        has_widgets = any(_is_widget(page.raw, i) for i in annotations)
        if has_widgets and raw.FPDFPage_Flatten(page.raw, raw.FLAT_PRINT) == raw.FLATTEN_SUCCESS:
            changed.append(index)
        page.close()
    if not changed:
        return None
    buffer = io.BytesIO()
    try:
        document.save(buffer)
        return pdfium.PdfDocument(buffer.getvalue()), changed
    except pdfium.PdfiumError:
        return None


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
