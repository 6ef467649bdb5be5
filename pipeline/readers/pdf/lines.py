"""Characters of a PDF page gathered into the lines that are printed, in pdfium's reading order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from math import inf

from pipeline.readers.paper.printed import PrintedLine
from pipeline.readers.pdf.glyphs import Glyphs

_WORD = re.compile(r"\S+")
_ONE_LINE = 24.0  # points; letters of headings with marks above and tails below are smaller
_APART = 4.0  # points between what stands above and what stands below; a dash and a full stop are nearer


def gathered(glyphs: Glyphs) -> list[PrintedLine]:
    """Lines between line ends."""
    lines: list[PrintedLine] = []
    for span in _line_spans(glyphs):
        for start, end in _levels(glyphs, *span):
            line = _line(glyphs, start, end)
            if line is None:
                continue
            if lines and _continues(lines[-1], line):
                lines[-1] = _prolonged(lines[-1], line)
            else:
                lines.append(line)
    return lines


def _line_spans(glyphs: Glyphs) -> Iterator[tuple[int, int]]:
    """pdfium leaves out the line end behind a hyphen, where the next character stands lower."""
    text, start = glyphs.text, 0
    for found in re.finditer(r"\n|-(?=\S)|\Z", text):
        end = found.end()
        if found[0] == "-" and not max(glyphs.bottom[start:end]) < glyphs.top[end] < inf:
            continue
        yield start, end
        start = end


def _levels(glyphs: Glyphs, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Words that pdfium gives as one line though they stand one above the other, as those of signature fields do."""
    top, bottom = glyphs.top[start:end], glyphs.bottom[start:end]
    if not top or max(bottom) - min(top) < _ONE_LINE:
        yield start, end
        return
    begin, above, below = start, inf, -inf
    for word in _WORD.finditer(glyphs.text, start, end):
        high, low = min(glyphs.top[word.start() : word.end()]), max(glyphs.bottom[word.start() : word.end()])
        if max(high - below, above - low) > _APART and below > above:
            yield begin, word.start()
            begin, above, below = word.start(), inf, -inf
        above, below = min(above, high), max(below, low)
    yield begin, end


def _line(glyphs: Glyphs, start: int, end: int) -> PrintedLine | None:
    """``None`` where nothing is printed."""
    text = glyphs.text[start:end]
    end -= len(text) - len(text.rstrip())
    start += len(text) - len(text.lstrip())
    if start >= end:
        return None
    top, bottom = min(glyphs.top[start:end]), max(glyphs.bottom[start:end])
    if top > bottom:
        return None
    return PrintedLine(glyphs.text[start:end], glyphs.left[start:end], glyphs.right[start:end], top, bottom)


def _continues(before: PrintedLine, line: PrintedLine) -> bool:
    """Two pieces that pdfium gives apart though they are printed on one line, the second behind the first."""
    shared = min(before.bottom, line.bottom) - max(before.top, line.top)
    return line.x0 >= before.x1 - 0.5 and shared > 0.6 * min(before.height, line.height)


def _prolonged(before: PrintedLine, line: PrintedLine) -> PrintedLine:
    return PrintedLine(
        f"{before.text} {line.text}",
        [*before.left, before.x1, *line.left],
        [*before.right, line.x0, *line.right],
        min(before.top, line.top),
        max(before.bottom, line.bottom),
    )
