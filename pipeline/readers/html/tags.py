"""What a tag is by its own name, attributes and class."""

from __future__ import annotations

import re

from bs4 import Tag
from bs4.element import NavigableString, PageElement, PreformattedString

SKIPPED = frozenset(
    {"script", "style", "noscript", "template", "head", "iframe", "svg", "canvas", "object", "input", "textarea"}
)
# No <form> here: ASP.NET portals wrap the whole page in one.
ASIDES = frozenset({"nav", "footer", "aside", "select", "button", "menu"})
_BOILERPLATE = re.compile(
    r"(?:^|[\s_-])(?:breadcrumbs?|menu|navbar|sidebar|related|tin-?lien-?quan|tin-?khac|others?-?news|news-?others?|share|social|"
    r"comments?|footer|copyright|banner|login|tags?-?list|pagination|skip-link)(?:$|[\s_-])",
    re.IGNORECASE,
)


def tags_of(soup: Tag) -> list[Tag]:
    """All tags in the order of the page, for whoever looks for several kinds: each search of a page's own takes as long."""
    return [node for node in soup.descendants if isinstance(node, Tag)]


def is_hidden(tag: Tag) -> bool:
    """Taken out of the page by its own attributes."""
    if tag.name in SKIPPED or tag.has_attr("hidden"):
        return True
    style = tag.get("style")
    return isinstance(style, str) and "display:none" in style.replace(" ", "").lower()


def is_text(node: PageElement) -> bool:
    """No comment, doctype, CDATA or script."""
    return isinstance(node, NavigableString) and not isinstance(node, PreformattedString)


def is_aside(tag: Tag) -> bool:
    """Set apart by its tag, or by the class or id that web designers chose to say what it is."""
    return tag.name in ASIDES or bool(_BOILERPLATE.search(names(tag)))


def names(tag: Tag) -> str:
    """Class names and id."""
    classes = tag.get("class")
    return " ".join([*(classes if isinstance(classes, list) else [str(classes or "")]), str(tag.get("id") or "")])
