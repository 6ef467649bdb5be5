"""Number and day of a letterhead, mostly written by hand, read a second time: what differs then is doubtful.

A recogniser gives handwriting letters and digits that look sure of themselves; printed ones come out the same at every size.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from pipeline.readers.ocr.words import Word

if TYPE_CHECKING:
    from PIL.Image import Image

_HEAD = 0.45  # of the page's height from above, where a letterhead stands
_LINE = re.compile(r"\W{0,3}S[oóòỏõọôốồổỗộơ]\W{0,3}\s?\S*[/\d]|.*,\s?ng[àa]y.{0,12}th[áa]ng", re.IGNORECASE)
_MOST = 6  # lines of a page
_LARGER, _MARGIN = 1.6, 12  # pixels around the line
_DOUBTFUL = 0.3
_DIGITS = re.compile(r"\d+")


def doubted(words: Sequence[Word], page: Image, read_line: Callable[[Image], str]) -> list[Word]:
    """The words, those with digits that ``read_line`` does not find again in a larger picture of their line less sure."""
    out: list[Word] = []
    left = _MOST
    for _, group in groupby(words, key=lambda word: word.line):
        line = list(group)
        text = " ".join(word.text for word in line)
        if left and line[0].top < _HEAD * page.height and _LINE.match(text) and _DIGITS.search(text):
            left -= 1
            line = _compared(line, set(_DIGITS.findall(read_line(_enlarged(page, line)))))
        out += line
    return out


def _compared(line: list[Word], again: set[str]) -> list[Word]:
    return [
        word if again.issuperset(_DIGITS.findall(word.text)) else word._replace(confidence=min(word.confidence, _DOUBTFUL))
        for word in line
    ]


def _enlarged(page: Image, line: Sequence[Word]) -> Image:
    from PIL.Image import Resampling

    part = page.crop(
        (
            max(0, round(min(word.left for word in line)) - _MARGIN),
            max(0, round(min(word.top for word in line)) - _MARGIN),
            min(page.width, round(max(word.right for word in line)) + _MARGIN),
            min(page.height, round(max(word.bottom for word in line)) + _MARGIN),
        )
    )
    return part.resize((round(part.width * _LARGER), round(part.height * _LARGER)), Resampling.BICUBIC)
