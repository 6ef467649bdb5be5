"""Letterheads and signature blocks, set in two columns side by side, read one column after the other."""

from __future__ import annotations

import re
from itertools import groupby, pairwise
from operator import itemgetter

from pipeline.readers.paper.printed import PrintedLine

_WORD = re.compile(r"\S+")
_ADDRESS = re.compile(r"K[íi]nh\s+(?:g[ửứưu]i|tr[ìi]nh)\b", re.IGNORECASE)  # below the letterhead
_WIDE = 1.4  # of the line's height: wider than any space between words of one cell


def split_columns(pages: list[list[PrintedLine]], widths: list[float]) -> list[list[PrintedLine]]:
    """Columns at the head of the first and the foot of the last page; elsewhere wide gaps become tabs."""
    out = []
    last = max((i for i, page in enumerate(pages) if any(not line.noise for line in page)), default=0)
    for index, (page, width) in enumerate(zip(pages, widths, strict=True)):
        lines = page
        if index == 0:
            lines = _side_by_side(lines, width, head=True)
        if index == last:
            lines = _side_by_side(lines, width, head=False)
        out.append([line if line.in_row else tabbed(line) for line in lines])
    return out


def segments(line: PrintedLine) -> list[PrintedLine]:
    """The parts of a line between gaps too wide for a space."""
    limit = _WIDE * max(line.height, 6.0)
    words = list(_WORD.finditer(line.text))
    parts, start = [], 0
    for word, following in pairwise(words):
        if line.left[following.start()] - line.right[word.end() - 1] > limit:
            parts.append(line.part(start, word.end()))
            start = following.start()
    return [*parts, line.part(start, len(line.text))]


def tabbed(line: PrintedLine) -> PrintedLine:
    """Each wide gap as one tab, which marks the line as a row of cells."""
    parts = segments(line)
    return line if len(parts) == 1 else _joined(parts)


def _joined(parts: list[PrintedLine]) -> PrintedLine:
    first = parts[0]
    if len(parts) == 1:
        return first
    text, left, right, sure = first.text, list(first.left), list(first.right), list(first.sure)
    for part in parts[1:]:
        text += "\t" + part.text
        left += [right[-1], *part.left]
        right += [part.x0, *part.right]
        sure += [1.0, *part.sure] if part.sure else []
    return PrintedLine(text, left, right, first.top, first.bottom, first.noise, sure, first.before, first.after)


def _side_by_side(lines: list[PrintedLine], width: float, *, head: bool) -> list[PrintedLine]:
    order = range(len(lines)) if head else range(len(lines) - 1, -1, -1)
    left: list[PrintedLine] = []
    right: list[PrintedLine] = []
    noise: list[PrintedLine] = []
    taken = 0
    for index in order:
        if lines[index].in_row:
            break
        if lines[index].noise:
            noise.append(lines[index])
            taken += 1
            continue
        cells = _cells(lines[index], width)
        if cells is None or (head and _ADDRESS.match(lines[index].text)):
            break
        for side, cell in cells.items():
            (left if side == "left" else right).append(cell)
        taken += 1
    if len(left) < 2 or len(right) < (2 if head else 1):
        return lines
    ordered = [*sorted(left, key=_top), *sorted(right, key=_top)]
    if head:
        return [*sorted(noise, key=_top), *ordered, *lines[taken:]]
    return [*lines[: len(lines) - taken], *ordered, *sorted(noise, key=_top)]


def _cells(line: PrintedLine, width: float) -> dict[str, PrintedLine] | None:
    """What the line has on the left and on the right side; ``None`` where it is no line of two columns."""
    cells: dict[str, PrintedLine] = {}
    sides = [(_side(part, width), part) for part in segments(line)]
    for side, parts in groupby(sides, key=itemgetter(0)):
        if side is None or side in cells or (side == "left" and cells):
            return None
        cells[side] = _joined([part for _, part in parts])
    return cells


def _top(line: PrintedLine) -> float:
    return line.top


def _side(part: PrintedLine, width: float) -> str | None:
    middle = (part.x0 + part.x1) / 2
    if part.x1 < 0.55 * width and middle < 0.44 * width:
        return "left"
    if part.x0 > 0.36 * width and middle > 0.56 * width:
        return "right"
    return None
