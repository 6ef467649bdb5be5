"""From a PDF page's own coordinates, which count from below, to those of the page as shown, turned and cropped."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

Bounds = tuple[float, float, float, float]  # left, bottom, right, top in the page's own coordinates
Sides = tuple[float, float, float, float]  # left, top, right, bottom in points from the upper left corner as shown
Columns = tuple[list[float], list[float], list[float], list[float]]


@dataclass(frozen=True, slots=True)
class Placing:
    """``crop`` is the part of the page that is shown, ``turned`` the degrees it is turned clockwise."""

    crop: Bounds
    turned: int

    def __call__(self, x0: float, y0: float, x1: float, y1: float) -> Sides:
        left, bottom, right, top = self.crop
        match self.turned:
            case 90:
                return y0 - bottom, x0 - left, y1 - bottom, x1 - left
            case 180:
                return right - x1, y0 - bottom, right - x0, y1 - bottom
            case 270:
                return top - y1, right - x1, top - y0, right - x0
            case _:
                return x0 - left, top - y1, x1 - left, top - y0

    def columns(self, boxes: Sequence[float]) -> Columns:
        """All left sides, all tops, all right sides, all bottoms; a box is four numbers: left, bottom, right, top."""
        x0, y0, x1, y1 = (boxes[side::4] for side in range(4))
        if self.turned and boxes:
            left, top, right, bottom = zip(*map(self, x0, y0, x1, y1), strict=True)
            return list(left), list(top), list(right), list(bottom)
        x, _, _, y = self.crop
        return [a - x for a in x0], [y - a for a in y1], [a - x for a in x1], [y - a for a in y0]


def placing(page: PdfPage) -> Placing:
    crop = page.get_cropbox() if page.get_cropbox(fallback_ok=False) else page.get_mediabox()
    return Placing(crop, page.get_rotation())
