"""Where on a page its document stands: the branch that keeps most of the text that is no link."""

from __future__ import annotations

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
_KEPT_SHARE = 0.8
_LINK_PENALTY = 3


@dataclass(slots=True)
class Size:
    """Letters of visible text and of text inside links; ``links`` counts these."""

    text: int = 0
    linked: int = 0
    links: int = 0

    @property
    def own(self) -> int:
        return self.text - _LINK_PENALTY * self.linked


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
                if inner:
                    size.text += inner.text
                    size.linked += inner.linked
                    size.links += inner.links
            elif is_text(child):
                size.text += len(str(child).strip())
        if tag.name == "a":
            size.linked, size.links = size.text, 1
        sizes[id(tag)] = size
    return sizes


def find_main(body: Tag, sizes: Sizes) -> Tag:
    """The smallest container that keeps four fifths of the running text."""
    main = body
    while True:
        inner = [c for c in main.children if isinstance(c, Tag) and id(c) in sizes and c.name not in ASIDES]
        best = max(inner, key=lambda child: sizes[id(child)].own, default=None)
        if best is None or best.name not in _CONTAINERS or sizes[id(best)].own < _KEPT_SHARE * sizes[id(main)].own:
            return main
        if sizes[id(best)].own <= 0:
            return main
        main = best
