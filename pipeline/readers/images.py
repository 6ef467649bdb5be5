"""Pictures of pages: photographs and scans as PNG, JPEG or TIFF."""

from __future__ import annotations

import io
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from pipeline.errors import DocumentError
from pipeline.readers import ocr
from pipeline.readers.draft import Draft
from pipeline.readers.pdf.columns import split_columns
from pipeline.readers.pdf.furniture import mark_furniture
from pipeline.readers.pdf.setting import set_pages
from pipeline.readers.pdf.wraps import join_wraps

if TYPE_CHECKING:
    from PIL.Image import Image

_MAX_PIXELS = 60_000_000
_MAX_FRAMES = 100
_PAGE_WIDTH = 8.27  # inches of A4: a picture's own resolution is seldom true


def read_image(data: bytes, scans: ocr.Scans) -> Draft:
    """Raises ``DocumentError`` for damaged and huge pictures and where no recogniser is installed."""
    pages = [ocr.recognised(frame, scans) for frame in frames(data)]
    mark_furniture(pages)
    draft = set_pages(join_wraps(split_columns(pages, [_PAGE_WIDTH * 72] * len(pages))), _media_type(data))
    draft.method = "ocr"
    return draft


def frames(data: bytes) -> Iterator[Image]:
    """The pages of a picture, grey and as wide as a sheet of paper has at ``ocr.DPI``."""
    from PIL import Image, ImageSequence, UnidentifiedImageError

    try:
        with Image.open(io.BytesIO(data)) as picture:
            if picture.width * picture.height > _MAX_PIXELS:
                raise DocumentError(
                    "read", "too_large", f"Ảnh {picture.width}×{picture.height} điểm quá lớn. Hãy giảm độ phân giải."
                )
            for frame in islice(ImageSequence.Iterator(picture), _MAX_FRAMES):
                width = round(_PAGE_WIDTH * ocr.DPI)
                yield frame.convert("L").resize((width, max(1, frame.height * width // frame.width)))
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise DocumentError("read", "image_damaged", f"Ảnh hỏng, không mở được: {error}. Hãy quét lại.") from error


def _media_type(data: bytes) -> str:
    from PIL import Image

    with Image.open(io.BytesIO(data)) as picture:
        return Image.MIME.get(picture.format or "", "image/*")
