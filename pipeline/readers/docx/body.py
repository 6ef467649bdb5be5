"""The running text of a story (body, header, note) of a Word document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.readers.docx.content import SKIPPED, content_of, is_end_deleted
from pipeline.readers.docx.names import W, value
from pipeline.readers.docx.numbering import Numbering
from pipeline.readers.docx.styles import Styles
from pipeline.readers.repairs.legacy import Reading
from pipeline.readers.runs import Run, shown
from pipeline.readers.tables import Cell, laid_out

if TYPE_CHECKING:
    from lxml.etree import _Element

_MAX_DEPTH = 40


class Body:
    """Collects lines; ``noise`` are ranges of ``text``."""

    def __init__(self, styles: Styles, numbering: Numbering, reading: Reading | None) -> None:
        self._styles, self._numbering, self._reading = styles, numbering, reading
        self._parts: list[str] = []
        self._length = 0
        self._notes: list[str] = []  # of the XML of Word 2003, which has them inside the text
        self.noise: list[tuple[int, int]] = []

    @property
    def text(self) -> str:
        return "".join(self._parts)

    def story(self, root: _Element | None) -> None:
        for line in self._lines(root, 0) if root is not None else ():
            self._add(line)

    def running_head(self, root: _Element) -> None:
        """Noise, each line once."""
        start = self._length
        for line in dict.fromkeys(self._lines(root, 0)):
            if line.strip():
                self._add(line)
        self.noise.append((start, self._length))

    def notes(self, *roots: _Element | None) -> None:
        """Footnotes and endnotes, without Word's separator lines."""
        for line in self._notes:
            self._add(line)
        for root in roots:
            for note in root if root is not None else ():
                if note.get(f"{W}type") is None:
                    self.story(note)

    def _add(self, line: str) -> None:
        self._parts.append(line + "\n")
        self._length += len(line) + 1

    def _lines(self, parent: _Element, depth: int) -> list[str]:
        lines: list[str] = []
        carried: list[Run] = []
        for child in parent:
            if child.tag == f"{W}p":
                content = content_of(child, self._styles)
                if depth < _MAX_DEPTH:
                    lines += [line for box in content.boxes for line in self._lines(box, depth + 1)]  # where they are printed
                    self._notes += [line for note in content.notes for line in self._lines(note, depth + 1)]
                carried += content.runs
                if not is_end_deleted(child):
                    lines += self._paragraph(child, carried)
                    carried = []
            elif child.tag == f"{W}tbl":
                lines += self._table(child, depth)
            elif child.tag not in SKIPPED and depth < _MAX_DEPTH:
                lines += self._lines(child, depth + 1)
        return lines + (shown(carried, self._reading).split("\n") if carried else [])

    def _paragraph(self, paragraph: _Element, runs: list[Run]) -> list[str]:
        text = shown(runs, self._reading)
        label = self._numbering.label(paragraph)  # an empty item counts too
        return (f"{label} {text}" if label and text.strip() else text).split("\n")

    def _table(self, table: _Element, depth: int) -> list[str]:
        rows = []
        nested = False
        for row in table.iterfind(f"{W}tr"):
            if row.find(f"{W}trPr/{W}del") is not None:
                continue
            cells = [cell for cell in row.iter(f"{W}tc") if next(cell.iterancestors(f"{W}tr")) is row]
            nested = nested or any(cell.find(f"{W}tbl") is not None for cell in cells)
            if cells:
                rows.append([self._cell(cell, depth) for cell in cells])
        return laid_out(rows, ruled=not nested and _is_ruled(table))

    def _cell(self, cell: _Element, depth: int) -> Cell:
        """Empty where it belongs to the merged cell above."""
        merged = cell.find(f"{W}tcPr/{W}vMerge")
        lines = self._lines(cell, depth + 1) if depth < _MAX_DEPTH else []
        if merged is not None and merged.get(f"{W}val") != "restart":
            return []
        return [" ".join(line.split()) if "\t" in line else line.strip() for line in lines if line.strip()]


def _is_ruled(table: _Element) -> bool:
    """Lines between cells, by the table's own borders or a grid style."""
    properties = table.find(f"{W}tblPr")
    borders = properties.find(f"{W}tblBorders") if properties is not None else None
    if borders is not None:
        inner = [value(borders, side) for side in ("insideH", "insideV")]
        return any(kind not in (None, "none", "nil") for kind in inner)
    style = value(properties, "tblStyle") or ""
    if "grid" in style.lower():
        return True
    cell_borders = table.iterfind(f".//{W}tcPr/{W}tcBorders/{W}top")
    return any(border.get(f"{W}val") not in (None, "none", "nil") for border in cell_borders)
