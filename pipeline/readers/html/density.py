"""Where on a page its document stands: the branch that keeps most of the text that is no link."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bs4 import Tag
from bs4.element import NavigableString, PageElement, PreformattedString

SKIPPED = frozenset(
    {"script", "style", "noscript", "template", "head", "iframe", "svg", "canvas", "object", "input", "textarea"}
)
# No <form> here: ASP.NET portals wrap the whole page in one.
ASIDES = frozenset({"nav", "footer", "aside", "select", "button", "menu"})
_CONTAINERS = frozenset(
    {
        "body",
        "div",
        "article",
        "main",
        "td",
        "section",
        "table",
        "tbody",
        "tr",
        "form",
        "center",
        "span",
        "font",
        "blockquote",
        "fieldset",
        "app-root",
    }
)
_BOILERPLATE = re.compile(
    r"(?:^|[\s_-])(?:breadcrumbs?|menu|navbar|sidebar|related|tin-?lien-?quan|tin-?khac|others?-?news|news-?others?|share|social|"
    r"comments?|footer|copyright|banner|login|tags?-?list|pagination|skip-link)(?:$|[\s_-])",
    re.IGNORECASE,
)
_KEPT_SHARE = 0.8
_TEASERS = 5
_MOST_PROSE = 400  # letters outside links that a sidebar may have: days, counters


@dataclass(slots=True)
class Size:
    """Letters of visible text, of text inside links and of prose outside links and lists of links; ``links`` counts these.

    A ``listing`` is a menu, a sidebar, a list of other news; it does not count for what is around it."""

    text: int = 0
    linked: int = 0
    links: int = 0
    prose: int = 0
    listing: bool = False

    @property
    def looks_like_links(self) -> bool:
        """Mostly links. Laws that link every citation stay below."""
        few = self.links >= 4 and self.linked > 0.75 * self.text
        many = self.links >= 8 and self.linked > 0.5 * self.text
        return self.text > 60 and self.prose < _MOST_PROSE and (few or many)


Sizes = dict[int, Size]  # by id() of the tag


def is_hidden(tag: Tag) -> bool:
    """Taken out of the page by its own attributes."""
    if tag.name in SKIPPED or tag.has_attr("hidden"):
        return True
    style = tag.get("style")
    return isinstance(style, str) and "display:none" in style.replace(" ", "").lower()


def is_text(node: PageElement) -> bool:
    """No comment, doctype, CDATA or script."""
    return isinstance(node, NavigableString) and not isinstance(node, PreformattedString)


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
        size = Size()
        for child in tag.children:
            if isinstance(child, Tag):
                inner = sizes.get(id(child))
                if inner and not inner.listing:
                    size.text += inner.text
                    size.linked += inner.linked
                    size.links += inner.links
                    size.prose += inner.prose
            elif is_text(child):
                shown = len(str(child).strip())
                size.text += shown
                size.prose += shown
        if tag.name == "a":
            size.linked, size.links = size.text, 1
        size.listing = size.looks_like_links or _is_teasers(tag, size, sizes)
        if tag.name == "a" or is_aside(tag) or size.listing:
            size.prose = 0
        sizes[id(tag)] = size
    return sizes


def is_aside(tag: Tag) -> bool:
    """Set apart by its tag, or by the class or id that web designers chose to say what it is."""
    return tag.name in ASIDES or bool(_BOILERPLATE.search(names(tag)))


def names(tag: Tag) -> str:
    """Class names and id."""
    classes = tag.get("class")
    return " ".join([*(classes if isinstance(classes, list) else [str(classes or "")]), str(tag.get("id") or "")])


def _is_teasers(tag: Tag, size: Size, sizes: Sizes) -> bool:
    """Other documents announced one after the other, each with links of its own: no paragraph of a law goes without."""
    if size.links < _TEASERS or size.linked < 0.2 * size.text:
        return False
    items = [inner for child in tag.children if isinstance(child, Tag) and (inner := sizes.get(id(child))) and inner.text]
    teasers = [item for item in items if item.links and item.text < 400]
    return len(teasers) >= _TEASERS and len(teasers) >= 0.9 * len(items)


def find_main(body: Tag, sizes: Sizes) -> Tag:
    """The smallest container that keeps four fifths of the prose; the whole body where there is none."""
    main = body
    while sizes[id(main)].prose:
        inner = [c for c in main.children if isinstance(c, Tag) and id(c) in sizes and c.name in _CONTAINERS]
        best = max(inner, key=lambda child: sizes[id(child)].prose, default=None)
        if best is None or sizes[id(best)].prose < _KEPT_SHARE * sizes[id(main)].prose:
            break
        main = best
    return main
