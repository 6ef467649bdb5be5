"""Printed lines that go on with the one above, told by where they stand on the paper, joined to paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from extractors.structure.markers import marker_of
from pipeline.readers.paper.printed import PrintedLine

_WORD = re.compile(r"\S+")
_PARAGRAPH_END = re.compile(r"[.;:!?…][\"”’)\]]*$")
_BROKEN_TOKEN = re.compile(r"[^\W_][-/]$")  # "QĐ-" and "205/" go on without a space
_WIDE = 0.6  # of a page's widest line: running text, no heading and no signature
_ENOUGH = 4  # wide lines that show where the text of a page begins and ends
_NEAR = 6.0  # points by which lines differ that begin or end together
_INDENT, _CENTRED = 10.0, 0.25  # points at least, and less than this share of the measure
_APART, _LOOSE = 1.6, 1.12  # of the step from line to line
_MOST = 0.6  # share of a document's paragraphs
_CAPITALS = 10  # letters of a heading; fewer are an abbreviation


@dataclass(frozen=True, slots=True)
class Measure:
    """Where the running text of a page begins and ends, and its step from line to line within paragraphs, in points.

    ``indent`` is how much further right paragraphs begin, ``None`` where they do not; ``spaced`` ones begin further down.
    """

    left: float
    right: float
    step: float
    indent: float | None = None
    spaced: bool = False

    def has_room(self, line: PrintedLine, following: PrintedLine) -> bool:
        """Whether the first word of ``following`` could stand at the end of ``line``."""
        word = _WORD.search(following.text)
        return word is not None and line.x1 + following.right[word.end() - 1] - following.x0 < self.right - _NEAR

    def is_tight(self, line: PrintedLine, following: PrintedLine) -> bool:
        return following.bottom - line.bottom < _LOOSE * self.step

    def centres(self, line: PrintedLine) -> bool:
        begins = self.indent is not None and abs(line.x0 - self.left - self.indent) < _NEAR
        return not begins and abs(_middle(line) - (self.left + self.right) / 2) < _NEAR


def join_wraps(pages: Sequence[list[PrintedLine]]) -> list[list[PrintedLine]]:
    """Lets a wrapped line end in a space, or in nothing behind the hyphen of a number, also at a page's end.

    Where a paragraph goes on over a page's end, notes, page numbers and running heads move to the next gap between paragraphs.
    """
    bodies = [[line for line in page if not line.apart] for page in pages]
    measures = _measures(bodies)
    _join(bodies, measures)
    _join([[line for line in page if line.note and not line.noise] for page in pages], measures)
    return list(_with_apart(pages))


def _join(bodies: Sequence[list[PrintedLine]], measures: Sequence[Measure | None]) -> None:
    above: PrintedLine | None = None
    inside = False  # the line above is not the first of its paragraph
    for body, measure in zip(bodies, measures, strict=True):
        for index, line in enumerate(body):
            near = bool(above and measure and 0 < line.bottom - above.bottom < _APART * measure.step)
            inside = bool(above and measure and (near or not index) and _continues(above, line, measure, inside=inside))
            if above and inside:
                above.after = "" if _BROKEN_TOKEN.search(above.text) and line.text[0].isalnum() else " "
            above = line


def _continues(above: PrintedLine, line: PrintedLine, measure: Measure, *, inside: bool) -> bool:
    """Whether ``line`` stands where the paragraph of ``above`` would go on."""
    if any(part.in_row or "\t" in part.text for part in (above, line)) or _is_heading_beside_text(above, line):
        return False
    ended, item = bool(_PARAGRAPH_END.search(above.text)), _is_item(line.text)
    if line.text[0].islower() and abs(_middle(above) - _middle(line)) < _NEAR and not (ended or item or above.text.isupper()):
        return True  # a title, or a subject in its column
    if measure.has_room(above, line):
        return False
    if line.x0 < measure.left + _NEAR:
        if measure.indent is not None:
            return not (ended and item)
        return not item and (measure.spaced or not ended) and measure.is_tight(above, line)
    if ended or item:
        return False
    marker = marker_of(above.text)
    hung = above.x0 if inside else above.left[marker.width] if marker else None
    return (hung is not None and abs(line.x0 - hung) < _NEAR) or (measure.centres(above) and measure.centres(line))


def _is_item(text: str) -> bool:
    """``Điều 5.`` begins an article, ``Điều 5 của Luật này`` goes on with a sentence."""
    marker = marker_of(text)
    return marker is not None and (marker.width == len(text) or not text[marker.width - 1].isalnum())


def _middle(line: PrintedLine) -> float:
    return (line.x0 + line.x1) / 2


def _is_heading_beside_text(above: PrintedLine, line: PrintedLine) -> bool:
    """One is in capitals, the other is not; a heading may end in a short line."""
    return (_is_capital(above) and not line.text.isupper()) or (_is_capital(line) and not above.text.isupper())


def _is_capital(line: PrintedLine) -> bool:
    return line.text.isupper() and sum(map(str.isalpha, line.text)) >= _CAPITALS


def _measures(bodies: Sequence[list[PrintedLine]]) -> list[Measure | None]:
    own = [_measure(body) for body in bodies]
    usual = next((measure for measure in own if measure), None)
    measures = [measure or usual for measure in own]
    starts = [
        (measure, above, line)
        for body, measure in zip(bodies, measures, strict=True)
        if measure
        for above, line in pairwise(body)
        if not measure.has_room(line, line) and measure.has_room(above, line)
        if line.x0 - measure.left < _CENTRED * (measure.right - measure.left)
    ]
    indents = [line.x0 - measure.left for measure, _, line in starts if line.x0 - measure.left > _INDENT]
    indent = median(indents) if len(indents) > _MOST * len(starts) else None
    spaced = sum(not measure.is_tight(above, line) for measure, above, line in starts) > _MOST * len(starts)
    return [replace(measure, indent=indent, spaced=spaced) if measure else None for measure in measures]


def _measure(body: Sequence[PrintedLine]) -> Measure | None:
    """``None`` for a page with too few lines of running text to show it."""
    widest = max((line.x1 - line.x0 for line in body if not line.in_row), default=0.0)
    wide = [line for line in body if line.x1 - line.x0 > _WIDE * widest and not line.in_row]
    if len(wide) < _ENOUGH:
        return None
    left, right = sorted(line.x0 for line in wide), sorted(line.x1 for line in wide)
    steps = sorted(below.bottom - above.bottom for above, below in pairwise(body) if below.bottom > above.bottom)
    return Measure(left[len(left) // 10], right[-1 - len(right) // 10], steps[len(steps) // 4] if steps else 0.0)


def _with_apart(pages: Sequence[list[PrintedLine]]) -> Iterator[list[PrintedLine]]:
    """What is no part of the running text stands where no paragraph goes on."""
    inside = False
    for page in pages:
        out: list[PrintedLine] = []
        waiting: list[PrintedLine] = []
        gap = None if inside else 0
        for line in page:
            if line.apart and inside:
                waiting.append(line)
                continue
            out.append(line)
            inside = not line.apart and line.after != "\n"
            if not inside:
                out += waiting
                waiting, gap = [], len(out)
        if waiting and gap is None:  # one paragraph from the page's first to its last line
            out[-1].after, inside, gap = "\n", False, len(out)
        yield [*out[:gap], *waiting, *out[gap:]]
