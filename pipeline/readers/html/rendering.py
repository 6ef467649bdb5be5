"""A page walked as a browser shows it: what is seen, what ends lines, what is no part of the document."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from bs4 import Tag
from bs4.element import PageElement

from pipeline.readers.html.density import Sizes, repeated_blocks
from pipeline.readers.html.lists import Labels
from pipeline.readers.html.setting import Lines
from pipeline.readers.html.tables import LINES, PARAGRAPHS, letterhead_columns
from pipeline.readers.html.tags import is_aside, is_hidden, is_text, names
from pipeline.readers.repairs.legacy import Reading
from pipeline.readers.runs import Run, is_capital_font, shown

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


class Renderer:
    """Fills ``lines``; each page needs a new one. In a ``paper``, which a word processor wrote, a paragraph is a line."""

    def __init__(self, sizes: Sizes, main: Tag, reading: Reading | None = None, *, paper: bool = False) -> None:
        self._sizes, self._main, self._reading, self._paper = sizes, main, reading, paper
        self._repeated = repeated_blocks(main, sizes)
        self._labels = Labels()
        self._around = {id(parent) for parent in islice(main.parents, _NEAR)}
        self._main_reached = False
        self._paragraph = 0  # where it begins
        self.lines = Lines(typed=paper)

    def render(self, root: Tag) -> None:
        """Walks without recursion: pages nest deeper than Python's stack."""
        outside = root is not self._main
        stack: list[tuple[str, PageElement, bool]] = [("open", root, outside)]
        while stack:
            step, node, noisy = stack.pop()
            if isinstance(node, Tag) and step == "close":
                self._close(node)
            elif isinstance(node, Tag):
                if is_hidden(node) or _is_note_mark(node):
                    continue
                noisy = self._is_noise(node, noisy)
                if self._open(node):
                    stack.append(("close", node, noisy))
                if node.name == "li" and not noisy:
                    self.lines.label(self._labels.label(node))
                stack += [("open", child, noisy) for child in self._children(node)]
            elif is_text(node):
                in_pre = node.parent is not None and node.parent.name == "pre"
                self.lines.write(self._source(node), noisy=noisy, verbatim=in_pre)
        self.lines.mark(noisy=False)

    def _source(self, node: PageElement) -> str:
        text = str(node)[1:] if self._paper and _is_torn(node) else str(node)
        return shown([Run(text, _in_capital_font(node))], self._reading) if self._reading else text

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
            self.lines.end_line(1)
        elif self.lines.in_row and tag.name in ("td", "th"):
            if tag.find_previous_sibling(("td", "th")) is not None:
                self.lines.end_cell()
        elif tag.name in PARAGRAPHS:
            self.lines.end_line(1 if self._paper else 2)
            self._paragraph = self.lines.length
        elif tag.name in LINES:
            self.lines.end_line(1)
        if tag.has_attr("data-row"):
            self.lines.begin_row()
        return tag.name in PARAGRAPHS or tag.name in LINES

    def _close(self, tag: Tag) -> None:
        if tag.has_attr("data-row"):
            self.lines.end_row()
        is_line = tag.name not in PARAGRAPHS or (self._paper and self.lines.length > self._paragraph)
        self.lines.end_line(1 if is_line else 2)
        if tag.name == "li":
            self.lines.label("")


def _in_capital_font(node: PageElement) -> bool:
    """Of the nearest element that names a font."""
    for parent in islice(node.parents, _NEAR):
        font = str(parent.get("face") or "") or "".join(_FONT.findall(str(parent.get("style") or "")))
        if font:
            return is_capital_font(font.partition(",")[0])
    return False


def _is_torn(node: PageElement) -> bool:
    """LibreOffice begins a new line behind a picture, also one that hangs on a letter within a word."""
    picture = node.previous_sibling
    if not isinstance(picture, Tag) or picture.name != "img" or not picture.has_attr("align"):
        return False
    before, after = str(picture.previous_sibling or ""), str(node)
    return before[-1:].isalpha() and after[:1] == "\n" and after[1:2].isalpha()


def _is_note_mark(tag: Tag) -> bool:
    """The raised number of a footnote, which would grow on to the word or year before it; ``m²`` has no link."""
    return (
        tag.name == "sup"
        and (tag.find("a") or tag.find_parent("a")) is not None
        and bool(_NOTE.fullmatch(tag.get_text(strip=True)))
    )


def without(text: str, ranges: Sequence[tuple[int, int]]) -> str:
    """The text between the ranges, which are sorted and disjoint."""
    bounds = [0, *(edge for piece in ranges for edge in piece), len(text)]
    return "\n".join(text[start:end] for start, end in zip(bounds[::2], bounds[1::2], strict=True))
