"""The visible text of a page, line by line as a browser sets it, with ranges that are no part of the document."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from bs4 import Tag
from bs4.element import PageElement

from pipeline.readers.html.density import Sizes, is_aside, is_hidden, is_text, names, repeated_blocks
from pipeline.readers.html.lists import Labels
from pipeline.readers.html.tables import LINES, PARAGRAPHS, letterhead_columns
from pipeline.readers.repairs.legacy import Reading
from pipeline.readers.runs import Run, is_capital_font, shown
from pipeline.readers.tables import CELL_BREAK

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
_FONT = re.compile(r"font-family\s*:\s*([^;]+)", re.IGNORECASE)
_NOTE = re.compile(r"[\[(]?(?:\d{1,3}|[ivx]{1,5}|\*{1,3})[\])]?")
_SPACE = re.compile(r"[ \t\r\n\f]+")


class Renderer:
    """Fills ``text`` and ``noise``; each page needs a new one."""

    def __init__(self, sizes: Sizes, main: Tag, reading: Reading | None = None) -> None:
        self._sizes, self._main, self._reading = sizes, main, reading
        self._repeated = repeated_blocks(main, sizes)
        self._labels, self._label = Labels(), ""  # of the item at hand, owed before its first word
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
                if is_hidden(node) or _is_note_mark(node):
                    continue
                noisy = self._is_noise(node, noisy)
                if self._open(node):
                    stack.append(("close", node, noisy))
                if node.name == "li" and not noisy:
                    self._label = self._labels.label(node)
                stack += [("open", child, noisy) for child in self._children(node)]
            elif is_text(node):
                text = str(node) if self._reading is None else shown([Run(str(node), _in_capital_font(node))], self._reading)
                self._write(text, noisy, keep=node.parent is not None and node.parent.name == "pre")
        self._mark(False)

    def _children(self, node: Tag) -> Iterator[PageElement]:
        children = list(node.children)
        if node.name == "table" and (columns := letterhead_columns(node, self._sizes[id(node)].text)) is not None:
            children = columns
        return reversed(children)

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
        elif tag.name in PARAGRAPHS:
            self._owe(2)
        elif tag.name in LINES:
            self._owe(1)
        if tag.has_attr("data-row"):
            self._in_row += 1
            self._separator = ""
        return tag.name in PARAGRAPHS or tag.name in LINES

    def _close(self, node: PageElement) -> None:
        if isinstance(node, Tag):
            if node.has_attr("data-row"):
                self._in_row -= 1
                self._separator = ""
            self._owe(2 if node.name in PARAGRAPHS else 1)
            if node.name == "li":
                self._label = ""

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
        label, self._label = self._label, ""
        self._append(f"{lead}{label} {shown.strip(' ')}" if label else lead + shown.strip(" "))
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


def _in_capital_font(node: PageElement) -> bool:
    """Of the nearest element that names a font."""
    for parent in islice(node.parents, _NEAR):
        font = str(parent.get("face") or "") or "".join(_FONT.findall(str(parent.get("style") or "")))
        if font:
            return is_capital_font(font.partition(",")[0])
    return False


def _is_note_mark(tag: Tag) -> bool:
    """The raised number of a footnote, which would grow on to the word or year before it; ``m²`` has no link."""
    return tag.name == "sup" and tag.find("a") is not None and bool(_NOTE.fullmatch(tag.get_text(strip=True)))


def without(text: str, ranges: Sequence[tuple[int, int]]) -> str:
    """The text between the ranges, which are sorted and disjoint."""
    bounds = [0, *(edge for piece in ranges for edge in piece), len(text)]
    return "\n".join(text[start:end] for start, end in zip(bounds[::2], bounds[1::2], strict=True))
