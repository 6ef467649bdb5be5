"""Printed lines set as text, each with its box."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import groupby

from pipeline.readers.draft import Draft
from pipeline.readers.paper.lie import Lie
from pipeline.readers.paper.printed import PrintedLine
from schemas import LineBox, Page

_SURE = 0.9  # above this the recogniser is right as often as a text layer


def set_pages(pages: list[list[PrintedLine]], media_type: str, lies: Mapping[int, Lie] | None = None) -> Draft:
    """Lines with what stands around them, an empty line where the paper has a gap of more than a line."""
    parts: list[str] = []
    draft = Draft("", media_type, "pdf")
    position = 0
    for number, lines in enumerate(pages, 1):
        page_start = position
        above: PrintedLine | None = None
        for line in lines:
            if (
                above is not None
                and above.after == "\n"
                and not (above.in_row and line.in_row)
                and line.top - above.bottom > 1.1 * min(line.height, above.height) > 0
            ):
                parts.append("\n")
                position += 1
            position += len(line.before)
            end = position + len(line.text)
            lie = lies.get(number - 1) if lies else None
            top, bottom, edges = lie.shown(line) if lie else (line.top, line.bottom, (*line.left, line.right[-1]))
            draft.lines.append(LineBox(position, end, number, top, bottom, edges))
            draft.doubtful += _doubts(line, position)
            if line.noise:
                draft.noise.append((position, end))
            parts += (line.before, line.text, line.after)
            position = end + len(line.after)
            above = line
        draft.pages.append(Page(number, page_start, position))
    draft.text = "".join(parts)
    return draft


def _doubts(line: PrintedLine, offset: int) -> list[tuple[tuple[int, int], float]]:
    """Runs of characters of one confidence below the limit."""
    found, start = [], 0
    for confidence, run in groupby(line.sure):
        end = start + len(list(run))
        if confidence < _SURE:
            found.append(((offset + start, offset + end), confidence))
        start = end
    return found
