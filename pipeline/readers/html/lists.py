"""Numbers of list items, which browsers compute and pages never hold."""

from __future__ import annotations

import re

from bs4 import Tag

from pipeline.readers.lists import numeral

_FORMS = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_MARKED = re.compile(r"\s*(?:[-–+*•]|\(?(?:\d{1,3}|[a-zđ]|[IVX]{1,5})[.)/])", re.IGNORECASE)

_HEADING = re.compile(r"h[1-6]")


class Labels:
    """Ask for the labels in the order of the page."""

    def __init__(self) -> None:
        self._counts: dict[int, int] = {}

    def label(self, item: Tag) -> str:
        """``1.``, ``a.``; empty where the author typed a number himself, and for bullets: portals set particulars as such.

        Word processors export indented headings as items of lists in lists, without the numbers that these would have.
        """
        parent = item.parent
        if parent is None or parent.name != "ol" or (parent.parent is not None and parent.parent.name == "ol"):
            return ""
        count = _number(item.get("value"), self._counts.get(id(parent), _number(parent.get("start"), 1) - 1) + 1)
        self._counts[id(parent)] = count
        style = f"{parent.get('style') or ''} {item.get('style') or ''}".replace(" ", "").lower()
        text = item.get_text(" ")
        unmarked = "list-style:none" in style or "list-style-type:none" in style or item.find(_HEADING) is not None
        if unmarked or not text.strip() or _MARKED.match(text):
            return ""
        return f"{numeral(count, _FORMS.get(str(parent.get('type') or ''), 'decimal'))}."


def _number(value: object, default: int) -> int:
    text = str(value or "")
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 6 else default
