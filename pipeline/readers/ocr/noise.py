"""What stands on a page beside its text: red stamps over it, and the grey noise of copies."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image

_NOISY = 4  # steps of grey between neighbours; clean scans have 0 to 2, a copy of a copy 5 and more
_SIZE = 3  # pixels of the median; on clean pages it would cost thin strokes


def without_red(image: Image) -> Image:
    """The page in grey as red light shows it: stamps in red ink are paper, black and blue stay."""
    return image.convert("RGB").getchannel("R")


def quietened(grey: Image) -> Image:
    """The picture without noise where there is so much that a recogniser takes it for letters, else the picture itself."""
    import numpy
    from PIL import ImageFilter

    pixels = numpy.asarray(grey).astype(numpy.int16)
    if numpy.median(abs(pixels[:, 1:] - pixels[:, :-1])) < _NOISY:
        return grey
    return grey.filter(ImageFilter.MedianFilter(_SIZE))
