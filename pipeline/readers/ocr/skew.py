"""Pages that lay crooked on the scanner, turned straight."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING

from pipeline.readers.ocr.words import Word

if TYPE_CHECKING:
    from PIL.Image import Image

_WIDTH = 600  # pixels that are enough to see the direction of lines
_LARGEST, _STEP = 4.0, 0.25  # degrees
_WORTH_TURNING = 0.5


def straightened(grey: Image) -> tuple[Image, Callable[[Word], Word]]:
    """The page, and the way back for boxes found on it."""
    from PIL import Image as images

    angle = skew(grey)
    if abs(angle) < _WORTH_TURNING:
        return grey, lambda word: word
    turned = grey.rotate(angle, images.Resampling.BICUBIC, fillcolor=255)
    centre_x, centre_y = grey.width / 2, grey.height / 2
    sine, cosine = math.sin(math.radians(angle)), math.cos(math.radians(angle))

    def back(word: Word) -> Word:
        x, y = (word.left + word.right) / 2 - centre_x, (word.top + word.bottom) / 2 - centre_y
        moved_x = cosine * x - sine * y + centre_x - (word.left + word.right) / 2
        moved_y = sine * x + cosine * y + centre_y - (word.top + word.bottom) / 2
        return word._replace(
            left=word.left + moved_x, right=word.right + moved_x, top=word.top + moved_y, bottom=word.bottom + moved_y
        )

    return turned, back


def skew(grey: Image) -> float:
    """The angle in degrees that, turned against the clock, makes the lines level: there rows are blackest and whitest."""
    import numpy

    small = grey.resize((_WIDTH, max(1, grey.height * _WIDTH // grey.width)))
    dark = (numpy.asarray(small) < 140).astype(numpy.float32)
    if dark.mean() < 0.002:
        return 0.0
    rows, columns = numpy.nonzero(dark)
    steps = int(_LARGEST / _STEP)
    angles = [_STEP * i for i in range(-steps, steps + 1)]
    sharpness = []
    for angle in angles:
        level = rows - (columns - _WIDTH / 2) * math.tan(math.radians(angle))
        profile = numpy.bincount(numpy.clip(level, 0, small.height - 1).astype(int), minlength=small.height)
        sharpness.append(float((numpy.diff(profile) ** 2).sum()))
    best = max(range(len(angles)), key=sharpness.__getitem__)
    straight = sharpness[steps]
    return angles[best] if sharpness[best] > 1.1 * straight else 0.0
