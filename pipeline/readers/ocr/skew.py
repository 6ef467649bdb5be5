"""Pages that lay crooked on the scanner, turned straight."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image

_WIDTH = 600  # pixels that are enough to see the direction of lines
_LARGEST, _STEP = 4.0, 0.25  # degrees
_WORTH_TURNING = 0.5  # degrees
_CLEARLY = 1.2  # sharper than the page as it lies
_MARGIN = 0.05  # of the page at each side, where the scanner's glass and the sheet's edge are black


def straightened(grey: Image, angle: float) -> Image:
    """The page turned by so many degrees against the clock."""
    from PIL.Image import Resampling

    return grey.rotate(angle, Resampling.BICUBIC, fillcolor=255) if angle else grey


def skew(grey: Image) -> float:
    """The angle in degrees that, turned against the clock, makes the lines level: there rows are blackest and whitest.

    0 where that is hardly seen or not worth a turn.
    """
    import numpy

    side, above = round(_MARGIN * grey.width), round(_MARGIN * grey.height)
    inner = grey.crop((side, above, grey.width - side, grey.height - above))
    small = inner.resize((_WIDTH, max(1, inner.height * _WIDTH // max(1, inner.width))))
    dark = numpy.asarray(small) < 140
    if dark.mean() < 0.002:
        return 0.0
    rows, columns = numpy.nonzero(dark)
    steps = int(_LARGEST / _STEP)
    angles = [_STEP * i for i in range(-steps, steps + 1)]
    sharpness = []
    for angle in angles:
        level = rows - (columns - _WIDTH / 2) * math.tan(math.radians(angle)) + _WIDTH  # none is negative
        sharpness.append(float((numpy.diff(numpy.bincount(level.astype(int))) ** 2).sum()))
    best = max(range(len(angles)), key=sharpness.__getitem__)
    seen = abs(angles[best]) >= _WORTH_TURNING and sharpness[best] > _CLEARLY * sharpness[steps]
    return angles[best] if seen else 0.0
