"""The running text of a story (body, header, note) of a Word document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.readers.docx.names import MC, W, value
from pipeline.readers.docx.numbering import Numbering
from pipeline.readers.repairs.legacy import Reading, Run, is_capital_font
from pipeline.readers.tables import laid_out

if TYPE_CHECKING:
    from lxml.etree import _Element

# Deleted by a tracked change, or no text: accepted as Word's "accept all changes" does.
_SKIPPED = frozenset(
    {f"{W}del", f"{W}moveFrom", f"{W}rPr", f"{W}pPr", f"{W}delText", f"{W}instrText", f"{W}sectPr", f"{W}tblPr"}
)
_SIGNS = {f"{W}tab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-", f"{W}ptab": "\t"}
_MAX_DEPTH = 40


class Body:
    """Collects lines; ``noise`` are ranges of ``text``."""

    def __init__(self, numbering: Numbering, reading: Reading | None) -> None:
        self._numbering, self._reading = numbering, reading
        self._parts: list[str] = []
        self._length = 0
        self.noise: list[tuple[int, int]] = []

    @property
    def text(self) -> str:
        return "".join(self._parts)

    def story(self, root: _Element | None, *, noise: bool) -> None:
        if root is None:
            return
        start = self._length
        seen: set[str] = set()
        for line in self._lines(root, 0):
            if not noise or (line.strip() and line not in seen):
                self._add(line)
                seen.add(line)
        if noise:
            self.noise.append((start, self._length))

    def notes(self, root: _Element | None) -> None:
        """Footnotes and endnotes, without Word's separator lines."""
        for note in root if root is not None else ():
            if note.get(f"{W}type") is None:
                for line in self._lines(note, 0):
                    self._add(line)

    def _add(self, line: str) -> None:
        self._parts.append(line + "\n")
        self._length += len(line) + 1

    def _lines(self, parent: _Element, depth: int) -> list[str]:
        lines: list[str] = []
        for child in parent:
            if child.tag == f"{W}p":
                lines += self._paragraph(child, depth)
            elif child.tag == f"{W}tbl":
                lines += self._table(child, depth)
            elif child.tag not in _SKIPPED and depth < _MAX_DEPTH:
                lines += self._lines(child, depth + 1)
        return lines

    def _paragraph(self, paragraph: _Element, depth: int) -> list[str]:
        """A paragraph's lines; text boxes anchored in it come before it, where they are printed."""
        boxes: list[str] = []
        runs: list[Run] = []
        capitals = False
        stack = list(reversed(paragraph))
        while stack:
            node = stack.pop()
            if node.tag in _SKIPPED:
                continue
            if node.tag == f"{W}t":
                runs.append((node.text or "", capitals))
            elif node.tag == f"{W}sym":
                runs.append((_symbol(node), False))
            elif node.tag in _SIGNS:
                runs.append(("" if node.get(f"{W}type") in ("page", "column") else _SIGNS[node.tag], False))
            elif node.tag == f"{W}txbxContent":
                if depth < _MAX_DEPTH:
                    boxes += self._lines(node, depth + 1)
            elif node.tag == f"{MC}AlternateContent":
                stack += _preferred(node)
            else:
                if node.tag == f"{W}r":
                    capitals = _in_capital_font(node)
                stack += reversed(node)
        text = self._reading.read_runs(runs) if self._reading else "".join(text for text, _ in runs)
        label = self._numbering.label(paragraph)  # an empty item counts too
        return [*boxes, *(f"{label} {text}" if label and text.strip() else text).split("\n")]

    def _table(self, table: _Element, depth: int) -> list[str]:
        rows = []
        nested = False
        for row in table.iterfind(f"{W}tr"):
            if row.find(f"{W}trPr/{W}del") is not None:
                continue
            cells = []
            for cell in row.iter(f"{W}tc"):
                if next(cell.iterancestors(f"{W}tr")) is not row:
                    continue
                merged_away = cell.find(f"{W}tcPr/{W}vMerge")
                hidden = merged_away is not None and merged_away.get(f"{W}val") != "restart"
                nested = nested or cell.find(f"{W}tbl") is not None
                lines = self._lines(cell, depth + 1) if depth < _MAX_DEPTH else []
                cells.append(
                    []
                    if hidden
                    else [" ".join(line.split()) if "\t" in line else line.strip() for line in lines if line.strip()]
                )
            if cells:
                rows.append(cells)
        return laid_out(rows, ruled=not nested and _is_ruled(table))


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


def _preferred(alternate: _Element) -> list[_Element]:
    """Of the same drawing stored twice, the first that carries text."""
    for name in ("Choice", "Fallback"):
        branch = alternate.find(f"{MC}{name}")
        if branch is not None and branch.find(f".//{W}t") is not None:
            return [branch]
    return []


def _in_capital_font(run: _Element) -> bool:
    fonts = run.find(f"{W}rPr/{W}rFonts")
    return fonts is not None and is_capital_font(fonts.get(f"{W}ascii"))


def _symbol(node: _Element) -> str:
    try:
        return chr(int(node.get(f"{W}char") or "", 16))
    except (ValueError, OverflowError):
        return ""
