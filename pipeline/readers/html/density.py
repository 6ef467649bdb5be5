"""Where on a page its document stands: the branch that keeps most of the text that is no link."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from bs4 import Tag

from pipeline.readers.html.tags import is_aside, is_hidden, is_text, names

_CONTAINERS = frozenset({
    "body", "div", "article", "main", "td", "section", "table", "tbody", "tr", "form", "center", "span", "font", "blockquote",
    "fieldset", "app-root",
})  # fmt: skip
_KEPT_SHARE = 0.8
_LEAST_PROSE = 200  # with less, the title and the days beside the text say as much as the text
_TEASERS = 5
_FEW_BOXES = 3
_MOST_PROSE = 400  # letters outside links that a sidebar may have: days, counters
_BOX_TITLE = 40  # letters of a title that stands over a sidebar's list
_ITEM_PROSE = 150  # letters beside the links of an announced document: its days, its state
_LOGIN_BOX = 400
_REPEATED, _REPETITIONS = 80, 3  # a block of so many letters that stands so often on a page belongs to the page


@dataclass(slots=True)
class Size:
    """Letters of visible text, of text inside links and of prose outside links and lists of links; ``links`` counts these.

    A ``listing`` is a menu, a sidebar, a list of other news, a form to log in; it does not count for what is around it, which
    ``encloses`` it.
    """

    text: int = 0
    linked: int = 0
    links: int = 0
    prose: int = 0
    listing: bool = False
    aside: bool = False
    encloses: bool = False
    password: bool = False
    longest: int = 0  # letters outside links without a break, wherever they stand

    @property
    def looks_like_links(self) -> bool:
        """Mostly links. Laws that link every citation stay below."""
        few = self.links >= 4 and self.linked > 0.75 * self.text
        many = self.links >= 8 and self.linked > 0.5 * self.text
        return self.text > 60 and self.prose < _MOST_PROSE and (few or many)


Sizes = dict[int, Size]  # by id() of the tag


def measured(root: Tag) -> Sizes:
    """The size of every visible tag, in one pass from the leaves up."""
    order: list[Tag] = []
    stack = [root]
    while stack:
        tag = stack.pop()
        order.append(tag)
        stack += [child for child in tag.children if isinstance(child, Tag) and not is_hidden(child)]
    sizes: Sizes = {}
    for tag in reversed(order):
        size = _summed(tag, sizes)
        if tag.name == "a":
            size.linked, size.links, size.longest = size.text, 1, 0
        size.listing = tag is not root and (
            size.looks_like_links
            or _is_teasers(tag, size, sizes)
            or _is_titled_list(tag, size)
            or (size.password and size.text < _LOGIN_BOX)
        )
        size.aside = is_aside(tag)
        if tag.name == "a" or size.aside or size.listing:
            size.prose = 0
        sizes[id(tag)] = size
    return sizes


def _summed(tag: Tag, sizes: Sizes) -> Size:
    size = Size()
    for child in tag.children:
        if isinstance(child, Tag):
            inner = sizes.get(id(child))
            size.password |= child.name == "input" and str(child.get("type") or "").lower() == "password"
            if inner is None:
                continue
            size.longest = max(size.longest, inner.longest)
            apart = inner.listing or inner.aside
            size.encloses |= inner.encloses or (apart and inner.text + inner.linked > 0)
            size.password |= inner.password and not apart
            if not apart:
                size.text += inner.text
                size.linked += inner.linked
                size.links += inner.links
                size.prose += inner.prose
        elif is_text(child):
            shown = len(str(child).strip())
            size.text += shown
            size.prose += shown
            size.longest = max(size.longest, shown)
    return size


def repeated_blocks(root: Tag, sizes: Sizes) -> set[int]:
    """``id()`` of blocks that say the same many times: appeals to register, one in each tab."""
    said: dict[str, list[Tag]] = {}
    for tag in root.find_all(["div", "section"]):
        size = sizes.get(id(tag))
        if size and _REPEATED <= size.prose < 10 * _REPEATED and len(tag.find_all(["p", "div", "span", "br"], limit=2)) == 2:
            blocks = said.setdefault(tag.get_text(" ", strip=True), [])
            if not blocks or not any(parent is blocks[-1] for parent in tag.parents):  # a block inside a block is the same
                blocks.append(tag)
    return {id(block) for blocks in said.values() if len(blocks) >= _REPETITIONS for block in blocks}


def _is_teasers(tag: Tag, size: Size, sizes: Sizes) -> bool:
    """Other documents announced one after the other, each with links of its own: no paragraph of a law goes without."""
    children = [child for child in tag.children if isinstance(child, Tag) and id(child) in sizes]
    items = [sizes[id(child)] for child in children]
    boxes = Counter(
        (child.name, names(child).split(" ")[0])
        for child, item in zip(children, items, strict=True)
        if item.encloses and item.prose < _ITEM_PROSE
    )
    alike = max(boxes.values(), default=0)
    if alike >= _FEW_BOXES and alike >= 0.75 * sum(bool(item.text) or item.encloses for item in items):
        return True
    if size.links < _TEASERS or size.linked < 0.2 * size.text:
        return False
    items = [item for item in items if item.text]
    teasers = [item for item in items if item.links and item.text < 400]
    return len(teasers) >= _TEASERS and len(teasers) >= 0.9 * len(items)


def _is_titled_list(tag: Tag, size: Size) -> bool:
    """A sidebar's box: nothing but a title and its list; a page's own heading makes it more than that."""
    return size.encloses and tag.name in _CONTAINERS and size.text < _BOX_TITLE and tag.find("h1") is None


def find_main(body: Tag, sizes: Sizes) -> Tag:
    """The smallest container that keeps four fifths of the prose; the whole body where there is none."""
    main = body
    while sizes[id(main)].prose:
        inner = [c for c in main.children if isinstance(c, Tag) and id(c) in sizes and c.name in _CONTAINERS]
        best = max(inner, key=lambda child: sizes[id(child)].prose, default=None)
        if best is None or sizes[id(best)].prose < max(_KEPT_SHARE * sizes[id(main)].prose, _LEAST_PROSE):
            break
        main = best
    return main
