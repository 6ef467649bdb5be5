"""Tables of a web page: which lay out a letterhead, which hold rows."""

from __future__ import annotations

import re

from bs4 import Tag
from bs4.element import PageElement

from pipeline.readers.html.tags import is_text
from pipeline.readers.tables import Cell, arrangement

PARAGRAPHS = frozenset({
    "p", "div", "article", "section", "main", "header", "footer", "aside", "nav", "h1", "h2", "h3", "h4", "h5", "h6", "table",
    "ul", "ol", "dl", "blockquote", "form", "fieldset", "figure", "pre", "hr",
})  # fmt: skip
LINES = frozenset({"li", "tr", "dt", "dd", "figcaption", "caption", "option", "legend", "td", "th"})
_BORDER = re.compile(r"(?<![\w-])border(?:-(?:top|bottom|left|right))?\s*:\s*+(?!none|0|medium\s+none|hidden)", re.IGNORECASE)
_SPACE = re.compile(r"[ \t\r\n\f]+")
_LARGEST = 40_000  # letters; a larger table lays out a page


def letterhead_columns(table: Tag, letters: int) -> list[PageElement] | None:
    """Cells of a letterhead in reading order, ``None`` for another table, whose rows are told to be rows on the way."""
    if table.find("table") or letters > _LARGEST:
        return None
    rows = [[c for c in tr.children if isinstance(c, Tag) and c.name in ("td", "th")] for tr in table.find_all("tr")]
    lines = [[_cell_lines(cell) for cell in row] for row in rows if row]
    how = arrangement(lines, ruled=_is_ruled(table))
    if how == "rows":
        for tr, row in zip(table.find_all("tr"), rows, strict=True):
            if sum(bool(cell.get_text(strip=True)) for cell in row) > 1:
                tr["data-row"] = "1"
    elif how == "columns":
        width = max(map(len, rows), default=0)
        return [row[i] for i in range(width) for row in rows if i < len(row)]
    return None


def _cell_lines(cell: Tag) -> Cell:
    parts = []
    for node in cell.descendants:
        if isinstance(node, Tag):
            parts.append("\n" if node.name == "br" or node.name in PARAGRAPHS or node.name in LINES else "")
        elif is_text(node):
            parts.append(_SPACE.sub(" ", str(node)))
    return [" ".join(line.split()) for line in "".join(parts).split("\n") if line.strip()]


def _is_ruled(table: Tag) -> bool:
    """Lines between cells: by the table's attribute, its head or the styles of its cells."""
    if str(table.get("border") or "0") != "0" or table.find("th") is not None:
        return True
    return any(_BORDER.search(str(cell.get("style") or "")) for cell in table.find_all("td", limit=40))
