"""The visible text of a page, line by line as a browser sets it, with ranges that are no part of the document."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from bs4 import Tag
from bs4.element import PageElement

from pipeline.readers.html.density import Sizes, is_aside, is_hidden, is_text, names, repeated_blocks
from pipeline.readers.html.lists import Labels
from pipeline.readers.tables import CELL_BREAK, arrangement

_PARAGRAPHS = frozenset({
    "p", "div", "article", "section", "main", "header", "footer", "aside", "nav", "h1", "h2", "h3", "h4", "h5", "h6", "table",
    "ul", "ol", "dl", "blockquote", "form", "fieldset", "figure", "pre", "hr",
})  # fmt: skip
_LINES = frozenset({"li", "tr", "dt", "dd", "figcaption", "caption", "option", "legend", "td", "th"})
_HEADINGS = frozenset({"h1", "h2"})
_POSTING = re.compile(
    r"(?:^|[\s_-])(?:post(?:ed)?-?(?:on|date|time)?|publish(?:ed)?-?(?:date|time|on)?|entry-date|news-?(?:date|time)|date|time|ngay-?dang)(?:$|[\s_-])",
    re.IGNORECASE,
)
_BLOCKS = frozenset({"ul", "ol", "div", "table", "section", "td", "p", "form", "fieldset"})
_NEAR = 4  # levels
_COUNTER_BOX = 200
_COUNTER = re.compile(
    r"^(?:thống kê|số (?:lượt|người)|tổng (?:số )?|lượt )[^.;]{0,20}truy cập|^(?:đang|khách) (?:online|trực tuyến|truy cập)",
    re.IGNORECASE,
)
_SPACE = re.compile(r"[ \t\r\n\f]+")


class Renderer:
    """Fills ``text`` and ``noise``; each page needs a new one."""

    def __init__(self, sizes: Sizes, main: Tag) -> None:
        self._sizes, self._main = sizes, main
        self._repeated = repeated_blocks(main, sizes)
        self._labels = Labels()
        self._around = {id(parent) for parent in islice(main.parents, _NEAR)}
        self._main_reached = False
        self._parts: list[str] = []
        self._length = 0
        self._break = 0  # newlines owed before the next word
        self._separator = ""  # a cell's end owed before the next word
        self._space = False
        self._in_row = 0
        self._noise_start: int | None = None
        self.noise: list[tuple[int, int]] = []

    @property
    def text(self) -> str:
        return "".join(self._parts)

    def render(self, root: Tag) -> None:
        """Walks without recursion: pages nest deeper than Python's stack."""
        outside = root is not self._main
        stack: list[tuple[str, PageElement, bool]] = [("open", root, outside)]
        while stack:
            step, node, noisy = stack.pop()
            if step == "close":
                self._close(node)
            elif isinstance(node, Tag):
                if is_hidden(node):
                    continue
                noisy = self._is_noise(node, noisy)
                if self._open(node):
                    stack.append(("close", node, noisy))
                if node.name == "li" and not noisy and (label := self._labels.label(node)):
                    self._write(f"{label} ", noisy, keep=True)
                stack += [("open", child, noisy) for child in self._children(node)]
            elif is_text(node):
                self._write(str(node), noisy, keep=node.parent is not None and node.parent.name == "pre")
        self._mark(False)

    def _children(self, node: Tag) -> Iterator[PageElement]:
        children = list(node.children)
        if node.name == "table" and (columns := self._columns(node)) is not None:
            children = columns
        return reversed(children)

    def _columns(self, table: Tag) -> list[PageElement] | None:
        """Cells of a letterhead in reading order; rows are told to be rows on the way."""
        if table.find("table") or self._sizes[id(table)].text > 40_000:
            return None
        rows = [[c for c in tr.children if isinstance(c, Tag) and c.name in ("td", "th")] for tr in table.find_all("tr")]
        lines = [[[" ".join(s.split()) for s in cell.get_text("\n").split("\n") if s.strip()] for cell in row] for row in rows]
        lines = [row for row in lines if row]
        ruled = str(table.get("border") or "0") not in ("0", "") or table.find("th") is not None
        how = arrangement(lines, ruled=ruled)
        if how == "rows":
            for tr, row in zip(table.find_all("tr"), rows, strict=True):
                if sum(bool(cell.get_text(strip=True)) for cell in row) > 1:
                    tr["data-row"] = "1"
        elif how == "columns":
            width = max(map(len, rows), default=0)
            return [row[i] for i in range(width) for row in rows if i < len(row)]
        return None

    def _is_noise(self, tag: Tag, noisy: bool) -> bool:
        if tag is self._main:
            self._main_reached = True
            return False
        if noisy:
            return not self._is_heading(tag)
        if self._sizes[id(tag)].aside or id(tag) in self._repeated:
            return True
        return tag.name in _BLOCKS and (self._sizes[id(tag)].listing or self._is_counter(tag))

    def _is_counter(self, tag: Tag) -> bool:
        """The box that counts a portal's visitors."""
        return 0 < self._sizes[id(tag)].text < _COUNTER_BOX and bool(_COUNTER.search(tag.get_text(" ", strip=True)))

    def _is_heading(self, tag: Tag) -> bool:
        """Title and day of posting often stand just above the branch that holds the text."""
        size = self._sizes[id(tag)]
        if self._main_reached or not 0 < size.text < 400:
            return False
        stamp = tag.name == "time" or bool(_POSTING.search(names(tag)))
        if tag.name not in _HEADINGS and not (stamp and size.text < 80 and not size.links):
            return False
        above = list(islice(tag.parents, _NEAR))
        return any(id(parent) in self._around for parent in above) and not any(map(is_aside, [tag, *above]))

    def _open(self, tag: Tag) -> bool:
        if tag.name == "br":
            self._owe(1)
        elif self._in_row and tag.name in ("td", "th"):
            if tag.find_previous_sibling(("td", "th")) is not None:
                self._separator += CELL_BREAK
        elif tag.name in _PARAGRAPHS:
            self._owe(2)
        elif tag.name in _LINES:
            self._owe(1)
        if tag.has_attr("data-row"):
            self._in_row += 1
            self._separator = ""
        return tag.name in _PARAGRAPHS or tag.name in _LINES

    def _close(self, node: PageElement) -> None:
        if isinstance(node, Tag):
            if node.has_attr("data-row"):
                self._in_row -= 1
                self._separator = ""
            self._owe(2 if node.name in _PARAGRAPHS else 1)

    def _owe(self, lines: int) -> None:
        if self._in_row:
            self._space = True
        else:
            self._break = max(self._break, lines)

    def _write(self, text: str, noisy: bool, *, keep: bool) -> None:
        shown = text if keep else _SPACE.sub(" ", text)
        if not shown.strip():
            self._space = self._space or bool(shown)
            return
        self._space = self._space or shown[0] == " "
        self._mark(noisy)
        if self._break:
            lead = "\n" * self._break if self._length else ""
        else:
            lead = self._separator or (" " if self._space and self._length else "")
        trailing = shown[-1] == " "
        self._append(lead + shown.strip(" "))
        self._break, self._separator, self._space = 0, "", trailing

    def _append(self, piece: str) -> None:
        self._parts.append(piece)
        self._length += len(piece)

    def _mark(self, noisy: bool) -> None:
        if noisy and self._noise_start is None:
            self._noise_start = self._length
        elif not noisy and self._noise_start is not None:
            self.noise.append((self._noise_start, self._length))
            self._noise_start = None


def without(text: str, ranges: Sequence[tuple[int, int]]) -> str:
    """The text between the ranges, which are sorted and disjoint."""
    bounds = [0, *(edge for piece in ranges for edge in piece), len(text)]
    return "\n".join(text[start:end] for start, end in zip(bounds[::2], bounds[1::2], strict=True))
