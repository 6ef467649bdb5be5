"""Pictures of pages: photographs and scans as PNG, JPEG or TIFF."""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from pipeline.errors import DocumentError
from pipeline.readers import ocr
from pipeline.readers.draft import Draft
from pipeline.readers.paper.columns import split_columns
from pipeline.readers.paper.furniture import mark_furniture
from pipeline.readers.paper.rows import rows_of_tables
from pipeline.readers.paper.setting import set_pages
from pipeline.readers.paper.wraps import join_wraps

if TYPE_CHECKING:
    from PIL.Image import Image

_MAX_PIXELS = 60_000_000
_MAX_FRAMES = 100
# What Pillow raises on pictures whose headers break their formats.
_DEFECTS = (
    OSError,
    SyntaxError,
    ValueError,
    TypeError,
    KeyError,
    IndexError,
    EOFError,
    ZeroDivisionError,
    RuntimeError,
    struct.error,
)
_PAGE_WIDTH = 8.27  # inches of A4: a picture's own resolution is seldom true


def read_image(data: bytes, scans: ocr.Scans) -> Draft:
    """Raises ``DocumentError`` for damaged and huge pictures and where no recogniser is installed."""
    read = [ocr.recognised(frame, scans) for frame in frames(data)]
    mark_furniture([page.lines for page in read])
    pages = [rows_of_tables(page.lines, page.tables) for page in read]
    pages = join_wraps(split_columns(pages, [page.lie.upright_width for page in read]))
    draft = set_pages(pages, _media_type(data), {index: page.lie for index, page in enumerate(read)})
    draft.method = "ocr"
    return draft


def frames(data: bytes) -> Iterator[Image]:
    """The pages of a picture, as wide as a sheet of paper has at ``ocr.DPI``."""
    from PIL import Image, ImageSequence, UnidentifiedImageError

    try:
        with Image.open(io.BytesIO(data)) as picture:
            if picture.width * picture.height > _MAX_PIXELS:
                raise DocumentError(
                    "read", "too_large", f"Ảnh {picture.width}×{picture.height} điểm quá lớn. Hãy giảm độ phân giải."
                )
            for frame in islice(ImageSequence.Iterator(picture), _MAX_FRAMES):
                width = round(_PAGE_WIDTH * ocr.DPI)
                yield frame.convert("RGB").resize((width, max(1, frame.height * width // frame.width)))
    except (UnidentifiedImageError, Image.DecompressionBombError, *_DEFECTS) as error:
        raise DocumentError("read", "image_damaged", f"Ảnh hỏng, không mở được: {error}. Hãy quét lại.") from error


def _media_type(data: bytes) -> str:
    from PIL import Image

    with Image.open(io.BytesIO(data)) as picture:
        return Image.MIME.get(picture.format or "", "image/*")
