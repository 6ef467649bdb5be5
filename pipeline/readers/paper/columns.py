"""Letterheads and signature blocks, set in two columns side by side, read one column after the other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from pipeline.readers.paper.gaps import joined, segments
from pipeline.readers.paper.printed import PrintedLine
from pipeline.readers.tables import in_capitals

_BETWEEN = re.compile(r"K[íi]nh\s+(?:g[ửứưu]i|tr[ìi]nh)\b|(?:Mẫu|Phụ lục)\b", re.IGNORECASE)  # below a letterhead, above it
_RECIPIENTS = re.compile(r"N[ơo]i\s+nh[ậâa]n\b", re.IGNORECASE)
_NEAR = 12.0  # points by which the lines of a list begin further right than its title


class _Line(NamedTuple):
    """A line with wide gaps as tabs, and what it has on the ``left`` and on the ``right``; ``whole`` is no line of columns."""

    line: PrintedLine
    left: PrintedLine | None = None
    right: PrintedLine | None = None
    whole: bool = False


def split_columns(pages: list[list[PrintedLine]], widths: list[float]) -> list[list[PrintedLine]]:
    """Columns at the head of the first and the foot of the last page; elsewhere wide gaps become tabs.

    Enclosures begin behind a signature that stands beside the recipients, with a letterhead in capitals.
    """
    last = max((i for i, page in enumerate(pages) if any(not line.noise for line in page)), default=0)
    return [
        list(_in_order(list(_with_recipients([_sided(line, width) for line in page])), first=index == 0, last=index == last))
        for index, (page, width) in enumerate(zip(pages, widths, strict=True))
    ]


def _in_order(lines: list[_Line], *, first: bool, last: bool) -> Iterator[PrintedLine]:
    at_head, end = True, 0
    for whole, group in groupby(lines, key=lambda line: line.whole):
        run = list(group)
        end += len(run)
        if whole:
            at_head = at_head and all(_BETWEEN.match(line.line.text) for line in run)
            yield from (line.line for line in run)
            continue
        left, right = (sorted(filter(None, side), key=_top) for side in ([i.left for i in run], [i.right for i in run]))
        apart = sorted((line.line for line in run if line.line.apart), key=_top)
        if at_head and _is_letterhead(left, right, first=first):
            yield from (*apart, *left, *right)
        elif _is_signature(left, right, last=last and end == len(lines)):
            yield from (*left, *right, *apart)
        else:
            yield from (line.line for line in run)
        at_head = at_head and not (left or right)


def _with_recipients(lines: list[_Line]) -> Iterator[_Line]:
    """Beside a signature the list of recipients may reach beyond the middle of the page."""
    first = next((line.left for line in lines if line.left and _RECIPIENTS.match(line.left.text)), None)
    reach = min((line.right.x0 for line in lines if first and line.right and line.right.bottom > first.top), default=0.0)
    for line in lines:
        if first and line.whole and line.line.top > first.top and abs(line.line.x0 - first.x0) < _NEAR and line.line.x1 < reach:
            yield _Line(line.line, left=line.line)
        else:
            yield line


def _is_letterhead(left: Sequence[PrintedLine], right: Sequence[PrintedLine], *, first: bool) -> bool:
    return len(left) >= 2 and len(right) >= 2 and (first or (in_capitals(left[0].text) and in_capitals(right[0].text)))


def _is_signature(left: Sequence[PrintedLine], right: Sequence[PrintedLine], *, last: bool) -> bool:
    return len(left) >= 2 and len(right) >= 1 and (last or any(_RECIPIENTS.match(line.text) for line in left))


def _sided(line: PrintedLine, width: float) -> _Line:
    if line.apart:
        return _Line(line)
    if line.in_row:
        return _Line(line, whole=True)
    parts = segments(line)
    tabbed = joined(parts)
    if _BETWEEN.match(line.text):
        return _Line(tabbed, whole=True)
    sides: dict[str, PrintedLine] = {}
    for side, group in groupby(((_side(part, width), part) for part in parts), key=itemgetter(0)):
        if side is None or side in sides or (side == "left" and sides):
            return _Line(tabbed, whole=True)
        sides[side] = joined([part for _, part in group])
    return _Line(tabbed, sides.get("left"), sides.get("right"))


def _top(line: PrintedLine) -> float:
    return line.top


def _side(part: PrintedLine, width: float) -> str | None:
    middle = (part.x0 + part.x1) / 2
    if part.x1 < 0.55 * width and middle < 0.44 * width:
        return "left"
    if part.x0 > 0.36 * width and middle > 0.56 * width:
        return "right"
    return None
