"""Recognised words, gathered into printed lines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from pipeline.readers.paper.printed import PrintedLine

_SPECK, _SEEN = re.compile(r"[.,:;'`^ˆ~|_\\\"“”‘’°„¬]+"), 0.8  # a sign less sure is dirt on the paper
_SIGNS = str.maketrans({"\u2044": "/"})  # a slash between small figures


class Word(NamedTuple):
    """``line`` numbers the printed line; the box is in pixels from the upper left corner; ``confidence`` 0 to 1."""

    line: int
    text: str
    left: float
    top: float
    right: float
    bottom: float
    confidence: float


def parse_tsv(tsv: str) -> list[Word]:
    """Words of Tesseract's table; a row of another shape is passed over."""
    words: list[Word] = []
    lines: dict[tuple[str, ...], int] = {}
    for row in tsv.split("\n"):
        cells = row.split("\t")
        if len(cells) < 12 or cells[0] != "5" or not cells[11].strip():
            continue
        line = lines.setdefault(tuple(cells[1:5]), len(lines))
        left, top, width, height = (int(cell) for cell in cells[6:10])
        text, confidence = cells[11].strip().translate(_SIGNS), round(min(max(float(cells[10]) / 100, 0.0), 1.0), 2)
        if confidence >= _SEEN or not _SPECK.fullmatch(text):
            words.append(Word(line, text, left, top, left + width, top + height, confidence))
    return words


def gathered_words(words: Sequence[Word], dpi: int) -> list[PrintedLine]:
    """A line's words with single spaces; a word's width is shared evenly by its characters."""
    return [_line(list(group), 72 / dpi) for _, group in groupby(words, key=lambda word: word.line)]


def _line(words: list[Word], scale: float) -> PrintedLine:
    text, left, right, sure = "", list[float](), list[float](), list[float]()
    for word in words:
        x0, x1 = word.left * scale, word.right * scale
        if text:
            text += " "
            left.append(right[-1])
            right.append(x0)
            sure.append(1.0)
        step = (x1 - x0) / len(word.text)
        text += word.text
        left += [x0 + step * i for i in range(len(word.text))]
        right += [x0 + step * (i + 1) for i in range(len(word.text))]
        sure += [word.confidence] * len(word.text)
    top, bottom = min(word.top for word in words) * scale, max(word.bottom for word in words) * scale
    return PrintedLine(text, left, right, top, bottom, sure=sure)
