"""A page as printed, with the evidence of every value drawn on it, for checking boxes by eye."""

from __future__ import annotations

from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.errors import DocumentError
from pipeline.readers.images import frames
from pipeline.readers.ocr import DPI
from pipeline.readers.pdf.opening import opened
from pipeline.store.rows import evidence_paths
from schemas import Record
from schemas.records import Box

if TYPE_CHECKING:
    from PIL.Image import Image

_SCALE = 2.0  # pixels a point
_LABEL_SIZE, _LONGEST = 12, 60
_COLOURS = {
    "header": (196, 30, 58), "announces": (140, 40, 140), "campaigns": (0, 110, 60), "citations": (20, 70, 190),
    "dates": (190, 110, 0),
}  # fmt: skip
_OTHER = (90, 90, 90)

Places = dict[Box, list[str]]


def draw_page(record: Record, data: bytes, page: int, output: Path) -> int:
    """Writes page ``page`` (from 1) as PNG; how many boxes are drawn.

    Raises ``DocumentError`` for formats without pages, for pages that are not there and for a place that cannot be written.
    """
    picture = _rendered(record.source.media_type, data, page).convert("RGB")
    places = boxes_of(record, page)
    _draw(picture, places)
    try:
        picture.save(output, "PNG")
    except OSError as error:
        raise DocumentError("store", "not_written", f"{output}: không ghi được ({error.strerror or error}).") from error
    return len(places)


def boxes_of(record: Record, page: int) -> Places:
    """The boxes on a page, each with the paths of the values it proves."""
    places: Places = {}
    for path, quotes in evidence_paths(record):
        for quote in quotes:
            for box in quote.boxes if quote.page == page else ():
                names = places.setdefault(box, [])
                if path not in names:
                    names.append(path)
    return places


def _rendered(media_type: str, data: bytes, page: int) -> Image:
    if media_type.startswith("image/"):
        picture = next(islice(frames(data), page - 1, None), None)
        if picture is None:
            raise _no_page(page)
        scale = _SCALE * 72 / DPI
        return picture.resize((round(picture.width * scale), round(picture.height * scale)))
    if media_type != "application/pdf":
        raise DocumentError("read", "no_pages", f"Dạng tệp này ({media_type}) không có trang in; chỉ PDF và ảnh vẽ được.")
    with opened(data) as document:
        if page > len(document):
            raise _no_page(page)
        document.init_forms()
        shown: Image = document[page - 1].render(scale=_SCALE).to_pil()
        return shown


def _draw(picture: Image, places: Places) -> None:
    from PIL import Image, ImageDraw, ImageFont

    glass = Image.new("RGBA", picture.size)
    pen, font = ImageDraw.Draw(glass), ImageFont.load_default(_LABEL_SIZE)
    free: dict[int, float] = {}  # how far the labels of a line reach
    for box, names in sorted(places.items(), key=lambda item: (item[0][1], item[0][0])):
        colour = _COLOURS.get(names[0].split(".")[0].split("[")[0], _OTHER)
        x0, top, x1, bottom = (side * _SCALE for side in box)
        pen.rectangle((x0 - 1, top - 1, x1 + 1, bottom + 1), fill=(*colour, 28), outline=(*colour, 255))
        said = ", ".join(names)
        said = said if len(said) <= _LONGEST else said[: _LONGEST - 1] + "…"
        line = round(top / _LABEL_SIZE)
        left = max(x0, *(free.get(near, 0.0) for near in (line - 1, line, line + 1)))
        pen.text((left, top - _LABEL_SIZE), said, font=font, fill=(*colour, 255), stroke_width=2, stroke_fill="white")
        free[line] = left + pen.textlength(said, font=font) + _LABEL_SIZE
    picture.paste(glass, mask=glass)


def _no_page(page: int) -> DocumentError:
    return DocumentError("read", "no_such_page", f"Văn bản không có trang {page}.")
