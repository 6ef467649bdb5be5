"""Grey noise of copied pages, smoothed where there is so much of it that a recogniser takes it for letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image

_NOISY = 4  # steps of grey between neighbours; clean scans have 0 to 2, a copy of a copy 5 and more
_SIZE = 3  # pixels of the median; on clean pages it would cost thin strokes


def quietened(grey: Image) -> Image:
    """The picture itself where it is clean."""
    import numpy
    from PIL import ImageFilter

    pixels = numpy.asarray(grey).astype(numpy.int16)
    if numpy.median(abs(pixels[:, 1:] - pixels[:, :-1])) < _NOISY:
        return grey
    return grey.filter(ImageFilter.MedianFilter(_SIZE))
