"""Pages that lay sideways on the scanner, turned upright."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image

_WIDTH = 600  # pixels that are enough to see the direction of lines
_CLEARLY = 3.0  # ruled tables and black edges reach 2, text that runs down the page 8
_DARK = 140  # of 255


def is_sideways(grey: Image) -> bool:
    """Whether columns of the picture are blacker and whiter in turn than rows: lines of text run down the page."""
    import numpy

    small = grey.resize((_WIDTH, max(1, grey.height * _WIDTH // grey.width)))
    dark = numpy.asarray(small) < _DARK
    across, down = ((numpy.diff(dark.mean(axis=axis)) ** 2).mean() for axis in (1, 0))
    return bool(down > _CLEARLY * across)


def turned(grey: Image, quarters: int) -> Image:
    """By so many quarters against the clock."""
    return grey.rotate(90 * quarters, expand=True) if quarters else grey
