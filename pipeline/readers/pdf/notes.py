"""Footnotes of a PDF page: their marks are no part of the words they hang on, nor is their text of the paragraphs around it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import compress
from math import inf
from operator import attrgetter
from statistics import median

from pipeline.readers.pdf.glyphs import Glyphs

_LINE = re.compile(r"[^\n]+")
_NUMBER = re.compile(r"\d+")
_LONGEST = 3  # figures
_BEFORE = 4  # characters that show a unit
_UNIT = re.compile(r"(?<![^\W\d_])(?:[cdkm]?m|ha)$", re.IGNORECASE)  # m² stands for itself
_STOP = re.compile(r"\s{1,3}(?=[.,;:)])")
_BEGIN = re.compile(r"^[ \t]*(\d{1,3})\s{0,3}(?=[^\W\d])", re.MULTILINE)
_RISE = 3.0  # points above the lowest letter; most figures are less and need no closer look
_RAISED = 0.35  # of the height of the line's letters
_SMALLER = 0.95  # of the letters in the line that the mark hangs on


@dataclass(frozen=True, slots=True)
class Figure:
    """A number at ``start`` to ``end`` of the page's text; ``letters`` is the height of those in its line, in points."""

    number: str
    start: int
    end: int
    top: float
    letters: float


def without_marks(glyphs: Glyphs) -> tuple[Glyphs, float]:
    """The page without the marks of its notes, and where these begin, in points from its top; ∞ where it has none.

    A raised figure is a mark where the last line that begins with it stands further down, in smaller letters.
    """
    marks = list(_marks(glyphs))
    lowest = {note.number: note for note in sorted(_begins(glyphs), key=attrgetter("top"))} if marks else {}
    pairs = [(mark, note) for mark in marks if (note := lowest.get(mark.number)) and _belong(mark, note)]
    if not pairs:
        return glyphs, inf
    kept = [True] * len(glyphs.text)
    for figure in {figure for pair in pairs for figure in pair}:
        end = _behind(glyphs.text, figure.end)
        kept[figure.start : end] = [False] * (end - figure.start)
    sides = (list(compress(side, kept)) for side in (glyphs.left, glyphs.top, glyphs.right, glyphs.bottom))
    return Glyphs("".join(compress(glyphs.text, kept)), *sides), min(note.top for _, note in pairs)


def _behind(text: str, end: int) -> int:
    """pdfium puts a space or the end of a line behind a mark, also before a full stop."""
    stop = _STOP.match(text, end)
    return stop.end() if stop else end


def _belong(mark: Figure, note: Figure) -> bool:
    return mark.top < note.top and note.letters < _SMALLER * mark.letters


def _marks(glyphs: Glyphs) -> Iterator[Figure]:
    """Raised figures behind a word or a number, as the 1 of ``2024¹`` is."""
    for line in _LINE.finditer(glyphs.text):
        lowest = max(glyphs.bottom[line.start() : line.end()])
        numbers = [n for n in _NUMBER.finditer(glyphs.text, *line.span()) if lowest - glyphs.bottom[n.end() - 1] > _RISE]
        if not numbers:
            continue
        baseline, letters = _letters(glyphs, *line.span())
        foot = baseline - _RAISED * letters
        for number in numbers:
            raised = [
                i for i in range(*number.span()) if glyphs.bottom[i] < foot and glyphs.bottom[i] - glyphs.top[i] < letters
            ]
            start = number.end() - len(raised)
            if not raised or raised[0] != start or len(raised) > _LONGEST:
                continue
            before = glyphs.text[max(line.start(), start - _BEFORE) : start]
            if before and not before[-1].isspace() and not _UNIT.search(before):
                yield Figure(glyphs.text[start : number.end()], start, number.end(), glyphs.top[start], letters)


def _begins(glyphs: Glyphs) -> Iterator[Figure]:
    for found in _BEGIN.finditer(glyphs.text):
        end = glyphs.text.find("\n", found.end())
        words = found.end(), end if end > 0 else len(glyphs.text)
        _, letters = _letters(glyphs, *words)
        yield Figure(found[1], *found.span(1), min(glyphs.top[slice(*words)]), letters)


def _letters(glyphs: Glyphs, start: int, end: int) -> tuple[float, float]:
    """Where the letters of a line stand, and how high they are."""
    at = [i for i in range(start, end) if glyphs.text[i].isalpha()]
    if not at:
        return -inf, 0.0
    return median(glyphs.bottom[i] for i in at), median(glyphs.bottom[i] - glyphs.top[i] for i in at)
