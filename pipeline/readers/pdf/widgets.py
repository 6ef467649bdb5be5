"""Text of signature and form fields put back where it is printed."""

from __future__ import annotations

from pipeline.readers.paper.gaps import segments
from pipeline.readers.paper.printed import PrintedLine
from pipeline.readers.pdf.glyphs import Glyphs
from pipeline.readers.pdf.lines import gathered

_SHORT = 24  # characters of a number or a day; more is a signer's stamp


def merge_widgets(lines: list[PrintedLine], added: Glyphs) -> list[PrintedLine]:
    """Short texts go into the gap of the line they are printed on, the rest behind the page as noise."""
    rest: list[PrintedLine] = []
    for text in (part for line in gathered(added) for part in segments(line)):
        if len(text.text) > _SHORT or not _put(lines, text):
            text.noise = True
            rest.append(text)
    return lines + rest


def _put(lines: list[PrintedLine], added: PrintedLine) -> bool:
    middle = (added.top + added.bottom) / 2
    level = [i for i, line in enumerate(lines) if line.top - 2 <= middle <= line.bottom + 2]
    for index in sorted(level, key=lambda i: max(lines[i].x0 - added.x1, added.x0 - lines[i].x1, 0.0)):
        line = lines[index]
        if any(
            not c.isspace() and a < added.x1 - 1 and b > added.x0 + 1
            for c, a, b in zip(line.text, line.left, line.right, strict=True)
        ):
            continue
        lines[index] = _joined(line, added)
        return True
    return False


def _joined(line: PrintedLine, added: PrintedLine) -> PrintedLine:
    at = next((i for i, x in enumerate(line.left) if x >= added.x0 and not line.text[i].isspace()), len(line.text))
    head, tail = line.part(0, at), line.part(at, len(line.text))
    head = head.part(0, len(head.text.rstrip()))
    gap_before = " " if head.text and (head.text[-1].isalnum() or head.text[-1] in ":,.") else ""
    gap_after = " " if tail.text and tail.text[0].isalnum() else ""
    return PrintedLine(
        head.text + gap_before + added.text + gap_after + tail.text,
        [*head.left, *([added.x0] if gap_before else []), *added.left, *([added.x1] if gap_after else []), *tail.left],
        [*head.right, *([added.x0] if gap_before else []), *added.right, *([added.x1] if gap_after else []), *tail.right],
        min(line.top, added.top),
        max(line.bottom, added.bottom),
    )
