"""Ruled lines of a scanned page, found in its picture and wiped out of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from PIL.Image import Image

_WINDOW = 31  # pixels of a line that are looked at together, so that noise and gaps of single pixels do not matter
_BESIDE = 5  # pixels from a line, where paper is white again and letters are not
_INK = 160  # what a thin grey line darkens three rows of paper by, of 3 x 255
_LONG, _TALL = 120, 60  # pixels: more than a word is wide and a letter high
_SHORT_OF = 10  # pixels at its ends that a line is found too short by
_WIPE = 2  # pixels on both sides


class Rule(NamedTuple):
    """A line across (``top == bottom``) or down (``left == right``), in pixels of the picture."""

    left: int
    top: int
    right: int
    bottom: int


def ruled_lines(grey: Image) -> list[Rule]:
    """None where fewer than two of each direction stand on the page."""
    import numpy

    pixels = numpy.asarray(grey)
    across = [Rule(begin, row, end, row) for row, begin, end in _runs(pixels, _LONG)]
    down = [Rule(column, begin, column, end) for column, begin, end in _runs(pixels.T, _TALL)]
    return across + down if len(across) >= 2 and len(down) >= 2 else []


def wiped(grey: Image, rules: list[Rule]) -> Image:
    """The picture without these lines: beside letters they look like letters."""
    picture = grey.copy()
    for left, top, right, bottom in rules:
        beside = (0, _WIPE) if top == bottom else (_WIPE, 0)
        picture.paste(255, (max(0, left - beside[0]), max(0, top - beside[1]), right + beside[0] + 1, bottom + beside[1] + 1))
    return picture


def _runs(pixels: Any, shortest: int) -> list[tuple[int, int, int]]:
    """Row, begin and end of what is dark for long in three rows, with white paper on both sides."""
    import numpy

    total = numpy.cumsum(255.0 - pixels, axis=1, dtype=numpy.float32)
    half = _WINDOW // 2
    mean = numpy.zeros_like(total)
    mean[:, half + 1 : -half] = (total[:, _WINDOW:] - total[:, :-_WINDOW]) / _WINDOW
    ink = mean.copy()
    ink[1:] += mean[:-1]
    ink[:-1] += mean[1:]
    beside = numpy.zeros_like(ink)
    beside[_BESIDE:] = ink[:-_BESIDE]
    beside[:-_BESIDE] = numpy.maximum(beside[:-_BESIDE], ink[_BESIDE:])
    steps = numpy.diff(numpy.pad(ink - beside > _INK, ((0, 0), (1, 1))).astype(numpy.int8), axis=1)
    rows, begins = numpy.nonzero(steps == 1)
    _, ends = numpy.nonzero(steps == -1)
    long = ends - begins >= shortest
    found = zip(rows[long].tolist(), begins[long].tolist(), ends[long].tolist(), strict=True)
    return [(row, max(0, begin - _SHORT_OF), end + _SHORT_OF) for row, begin, end in found]
