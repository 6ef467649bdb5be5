"""Gaps within a printed line, which part the cells of a row."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from pipeline.readers.paper.printed import PrintedLine

_WORD = re.compile(r"\S+")
_WIDE = 1.4  # of the line's height: wider than any space between words of one cell
_SPACES = 4  # at least in a line that is known to be justified
_EVEN = 2.0  # points by which its gaps differ from one or two spaces


def segments(line: PrintedLine) -> list[PrintedLine]:
    """The parts of a line between gaps too wide for a space."""
    limit = _WIDE * max(line.height, 6.0)
    words = list(pairwise(_WORD.finditer(line.text)))
    gaps = [line.left[following.start()] - line.right[word.end() - 1] for word, following in words]
    if max(gaps, default=0.0) <= limit or _is_justified(gaps):
        return [line]
    parts, start = [], 0
    for gap, (word, following) in zip(gaps, words, strict=True):
        if gap > limit:
            parts.append(line.part(start, word.end()))
            start = following.start()
    return [*parts, line.part(start, len(line.text))]


def joined(parts: list[PrintedLine]) -> PrintedLine:
    """One line again, with a tab for each wide gap, which marks it as a row of cells."""
    first = parts[0]
    if len(parts) == 1:
        return first
    text, left, right, sure = first.text, list(first.left), list(first.right), list(first.sure)
    for part in parts[1:]:
        text += "\t" + part.text
        left += [right[-1], *part.left]
        right += [part.x0, *part.right]
        sure += [1.0, *part.sure] if part.sure else []
    return replace(first, text=text, left=left, right=right, sure=sure)


def _is_justified(gaps: list[float]) -> bool:
    """A line drawn out to the margin has spaces of one width; two that were typed are twice as wide."""
    space = min(gaps)
    return len(gaps) >= _SPACES and all(min(abs(gap - space), abs(gap - 2 * space)) < _EVEN for gap in gaps)
