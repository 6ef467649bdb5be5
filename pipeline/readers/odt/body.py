"""The running text of an OpenDocument text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.readers.odt.lists import ListStyles
from pipeline.readers.odt.names import OFFICE, TABLE, TEXT
from pipeline.readers.odt.styles import Look, Styles
from pipeline.readers.repairs.legacy import Reading
from pipeline.readers.runs import Run, shown
from pipeline.readers.tables import laid_out

if TYPE_CHECKING:
    from lxml.etree import _Element

_SKIPPED = frozenset({f"{TEXT}tracked-changes", f"{OFFICE}annotation", f"{TEXT}sequence-decls", f"{OFFICE}forms"})
_SIGNS = {f"{TEXT}tab": "\t", f"{TEXT}line-break": "\n"}
_FRAMES = ("}frame", "}text-box", "}custom-shape")
_MAX_DEPTH = 60
_MAX_SPACES = 200  # one element may ask for any number


class Body:
    """``notes`` collects footnotes and endnotes as they are met."""

    def __init__(self, lists: ListStyles, styles: Styles, reading: Reading | None) -> None:
        self._lists, self._styles, self._reading = lists, styles, reading
        self.notes: list[str] = []

    def lines(self, parent: _Element, depth: int = 0) -> list[str]:
        """Paragraphs, list items and table rows inside ``parent``."""
        lines: list[str] = []
        for child in parent:
            if child.tag in _SKIPPED or depth > _MAX_DEPTH:
                continue
            if child.tag == f"{TEXT}p":
                lines += self._paragraph(child, depth)
            elif child.tag == f"{TEXT}h":
                lines += _labelled(self._lists.heading(child), self._paragraph(child, depth))
            elif child.tag == f"{TEXT}list":
                lines += self._list(child, child.get(f"{TEXT}style-name") or "", 0, depth)
            elif child.tag == f"{TABLE}table":
                lines += self._table(child, depth)
            else:
                lines += self.lines(child, depth + 1)
        return lines

    def _list(self, node: _Element, style: str, level: int, depth: int) -> list[str]:
        """Nested lists have no style of their own, or one that takes over."""
        if depth > _MAX_DEPTH:
            return []
        if not level and node.get(f"{TEXT}continue-numbering") != "true" and node.get(f"{TEXT}continue-list") is None:
            self._lists.begin(style)
        lines: list[str] = []
        for item in node:
            label = ""
            if item.tag == f"{TEXT}list-item" and len(item) and item[0].tag != f"{TEXT}list":
                label = self._lists.item(style, level, item.get(f"{TEXT}start-value"))
            for child in item:
                if child.tag == f"{TEXT}list":
                    lines += self._list(child, child.get(f"{TEXT}style-name") or style, level + 1, depth + 1)
                elif child.tag in (f"{TEXT}p", f"{TEXT}h"):
                    lines += _labelled(label, self._paragraph(child, depth))
                    label = ""
        return lines

    def _paragraph(self, node: _Element, depth: int) -> list[str]:
        """Text frames anchored in it come before it, where they are printed."""
        runs: list[Run] = []
        boxes: list[str] = []
        self._collect(node, depth, Look(), runs, boxes)
        return [*boxes, *shown(runs, self._reading).split("\n")]

    def _collect(self, node: _Element, depth: int, around: Look, runs: list[Run], boxes: list[str]) -> None:
        look = self._styles.look(node.get(f"{TEXT}style-name"), around)
        _add(runs, node.text, look)
        for child in node:
            if child.tag == f"{TEXT}s":
                count = child.get(f"{TEXT}c") or "1"
                _add(runs, " " * min(int(count) if count.isdecimal() else 1, _MAX_SPACES), look)
            elif child.tag in _SIGNS:
                _add(runs, _SIGNS[child.tag], look)
            elif child.tag == f"{TEXT}note":
                self.notes += self.lines(child, depth + 1)
            elif child.tag.endswith(_FRAMES):
                boxes += self.lines(child, depth + 1)
            elif child.tag not in _SKIPPED and depth < _MAX_DEPTH:
                self._collect(child, depth + 1, look, runs, boxes)
            _add(runs, child.tail, look)

    def _table(self, table: _Element, depth: int) -> list[str]:
        rows = []
        for row in table.iter(f"{TABLE}table-row"):
            if next(row.iterancestors(f"{TABLE}table")) is table:
                cells = [self.lines(cell, depth + 1) for cell in _cells(row)]
                rows.append([[" ".join(line.split()) for line in cell if line.strip()] for cell in cells])
        nested = table.find(f".//{TABLE}table") is not None
        return laid_out([row for row in rows if any(row)], ruled=not nested and self._styles.is_ruled(table))


def _cells(row: _Element) -> list[_Element]:
    """With an empty one where a cell of the row above goes on, not where one of this row is wide."""
    cells, covered = [], 0
    for cell in row:
        if cell.tag == f"{TABLE}covered-table-cell" and covered:
            covered -= 1
        elif cell.tag.endswith("table-cell"):
            cells.append(cell)
            span = cell.get(f"{TABLE}number-columns-spanned") or "1"
            covered = int(span) - 1 if span.isdecimal() else 0
    return cells


def _add(runs: list[Run], text: str | None, look: Look) -> None:
    if text and not look.hidden:
        runs.append(Run(text, look.capital_font, look.capitals))


def _labelled(label: str, lines: list[str]) -> list[str]:
    return [f"{label} {lines[0]}", *lines[1:]] if label and lines[0].strip() else lines
