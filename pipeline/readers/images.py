"""Pictures of pages: photographs and scans as PNG, JPEG or TIFF."""

from __future__ import annotations

import io

from pipeline.errors import DocumentError
from pipeline.readers import ocr
from pipeline.readers.draft import Draft
from pipeline.readers.pdf.columns import split_columns
from pipeline.readers.pdf.setting import set_pages
from pipeline.readers.printed import PrintedLine

_MAX_PIXELS = 60_000_000
_MAX_FRAMES = 100
_PAGE_WIDTH = 8.27  # inches of A4: a picture's own resolution is seldom true


def read_image(data: bytes, scans: ocr.Scans) -> Draft:
    """Raises ``DocumentError`` for damaged and huge pictures and where no recogniser is installed."""
    from PIL import Image, ImageSequence, UnidentifiedImageError

    pages: list[list[PrintedLine]] = []
    try:
        with Image.open(io.BytesIO(data)) as picture:
            if picture.width * picture.height > _MAX_PIXELS:
                raise DocumentError(
                    "read", "too_large", f"Ảnh {picture.width}×{picture.height} điểm quá lớn. Hãy giảm độ phân giải."
                )
            kind = Image.MIME.get(picture.format or "", "image/*")
            for _, frame in zip(range(_MAX_FRAMES), ImageSequence.Iterator(picture), strict=False):
                width = round(_PAGE_WIDTH * ocr.DPI)
                scaled = frame.convert("L").resize((width, max(1, frame.height * width // frame.width)))
                pages.append(ocr.recognised(scaled, scans))
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise DocumentError("read", "image_damaged", f"Ảnh hỏng, không mở được: {error}. Hãy quét lại.") from error
    draft = set_pages(split_columns(pages, [_PAGE_WIDTH * 72] * len(pages)), kind)
    draft.method = "ocr"
    return draft
