"""The running text of an OpenDocument text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.readers.odt.lists import ListStyles
from pipeline.readers.odt.names import OFFICE, TABLE, TEXT
from pipeline.readers.tables import laid_out

if TYPE_CHECKING:
    from lxml.etree import _Element

_SKIPPED = frozenset({f"{TEXT}tracked-changes", f"{OFFICE}annotation", f"{TEXT}sequence-decls", f"{OFFICE}forms"})
_FRAMES = ("}frame", "}text-box", "}custom-shape")
_MAX_DEPTH = 60
_MAX_SPACES = 200  # one element may ask for any number


class Body:
    """``notes`` collects footnotes and endnotes as they are met."""

    def __init__(self, styles: ListStyles) -> None:
        self._styles = styles
        self.notes: list[str] = []

    def lines(self, parent: _Element, depth: int = 0) -> list[str]:
        """Paragraphs, list items and table rows inside ``parent``."""
        lines: list[str] = []
        for child in parent:
            if child.tag in _SKIPPED or depth > _MAX_DEPTH:
                continue
            if child.tag == f"{TEXT}p":
                lines += self._inline(child, depth).split("\n")
            elif child.tag == f"{TEXT}h":
                lines += _labelled(self._styles.heading(child), self._inline(child, depth).split("\n"))
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
            self._styles.begin(style)
        lines: list[str] = []
        for item in node:
            label = ""
            if item.tag == f"{TEXT}list-item" and len(item) and item[0].tag != f"{TEXT}list":
                label = self._styles.item(style, level, item.get(f"{TEXT}start-value"))
            for child in item:
                if child.tag == f"{TEXT}list":
                    lines += self._list(child, child.get(f"{TEXT}style-name") or style, level + 1, depth + 1)
                elif child.tag in (f"{TEXT}p", f"{TEXT}h"):
                    lines += _labelled(label, self._inline(child, depth).split("\n"))
                    label = ""
        return lines

    def _inline(self, node: _Element, depth: int) -> str:
        parts = [node.text or ""]
        for child in node:
            if child.tag == f"{TEXT}s":
                count = child.get(f"{TEXT}c") or "1"
                parts.append(" " * min(int(count) if count.isdecimal() else 1, _MAX_SPACES))
            elif child.tag == f"{TEXT}tab":
                parts.append("\t")
            elif child.tag == f"{TEXT}line-break":
                parts.append("\n")
            elif child.tag == f"{TEXT}note":
                self.notes += self.lines(child, depth + 1)
            elif child.tag.endswith(_FRAMES):
                parts.append("".join(f"\n{line}" for line in self.lines(child, depth + 1)))
            elif child.tag not in _SKIPPED and depth < _MAX_DEPTH:
                parts.append(self._inline(child, depth + 1))
            parts.append(child.tail or "")
        return "".join(parts)

    def _table(self, table: _Element, depth: int) -> list[str]:
        rows = []
        for row in table.iter(f"{TABLE}table-row"):
            if next(row.iterancestors(f"{TABLE}table")) is not table:
                continue
            cells = [self.lines(cell, depth + 1) for cell in row if cell.tag.endswith("table-cell")]
            rows.append([[" ".join(line.split()) for line in cell if line.strip()] for cell in cells])
        return laid_out([row for row in rows if any(row)], ruled=False)


def _labelled(label: str, lines: list[str]) -> list[str]:
    return [f"{label} {lines[0]}", *lines[1:]] if label and lines[0].strip() else lines
