"""Page numbers and running heads, which belong to the paper and not to the document."""

from __future__ import annotations

import re
from collections import Counter

from pipeline.readers.paper.printed import PrintedLine

_PAGE_NUMBER = re.compile(r"\W{0,4}(?:\d{1,4}|[ivxlc]{1,6})(?:\s?/\s?\d{1,4})?\W{0,4}")
_DIGITS = re.compile(r"\d+")
_FLUSH = 6.0  # points
_EDGE = 2  # lines at the top and bottom of a page that may be furniture


def mark_furniture(pages: list[list[PrintedLine]]) -> None:
    """Marks lines as noise: lone numbers at the edges of pages, and edge lines that half of the pages repeat."""
    ordered = [sorted(page, key=lambda line: line.top) for page in pages]
    repeated = _repeated(ordered)
    for lines in ordered:
        for line in lines[:_EDGE] + lines[-_EDGE:]:
            if _key(line) in repeated:
                line.noise = True
        for line, neighbour in ((lines[0], lines[1]), (lines[-1], lines[-2])) if len(lines) > 3 else ():
            if _PAGE_NUMBER.fullmatch(line.text.strip()) and _stands_apart(line, neighbour):
                line.noise = True


def _stands_apart(line: PrintedLine, neighbour: PrintedLine) -> bool:
    """The last line of a paragraph may be a lone year; it begins where the line above it begins."""
    gap = max(line.top - neighbour.bottom, neighbour.top - line.bottom)
    return gap > line.height or abs(line.x0 - neighbour.x0) > _FLUSH


def _key(line: PrintedLine) -> str:
    return _DIGITS.sub("#", " ".join(line.text.split()))


def _repeated(pages: list[list[PrintedLine]]) -> set[str]:
    if len(pages) < 3:
        return set()
    seen: Counter[str] = Counter()
    for lines in pages:
        seen.update({_key(line) for line in lines[:_EDGE] + lines[-_EDGE:] if len(line.text) < 150})
    half = (len(pages) - 1) // 2  # left and right pages have different heads, the first one has none
    return {key for key, count in seen.items() if count >= max(3, half) and key}
