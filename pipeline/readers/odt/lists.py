"""List styles of an OpenDocument text, and the labels they print."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.readers.lists import MAX_LEVEL, Level, List, ListCounters
from pipeline.readers.odt.names import STYLE, TEXT

if TYPE_CHECKING:
    from lxml.etree import _Element

_FORMS = {"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_OUTLINE = "\0outline"  # no list style has this name


class ListStyles:
    """Counters of all lists; ask for the labels in the order of the text."""

    def __init__(self, *parts: _Element | None) -> None:
        lists: dict[str, List] = {}
        for part in parts:
            for style in part.iter(f"{TEXT}list-style", f"{TEXT}outline-style") if part is not None else ():
                name = (style.get(f"{STYLE}name") or "") if style.tag.endswith("list-style") else _OUTLINE
                lists[name] = List(name, {_number(level, "level", 1) - 1: _level(level) for level in style})
        self._counters = ListCounters(lists)

    def begin(self, style: str) -> None:
        """A list that does not go on with the numbers of an earlier one."""
        self._counters.restart(style)

    def item(self, style: str, depth: int, start: str | None) -> str:
        """The label of an item, ``depth`` 0 for the outermost list; ``start`` is a number the item itself asks for."""
        level = min(depth, MAX_LEVEL)
        if start and start.isdecimal():
            self._counters.set(style, level, int(start) - 1)
        return self._counters.label(style, level)

    def heading(self, heading: _Element) -> str:
        """Headings count by the outline, if that has numbers."""
        return self._counters.label(_OUTLINE, min(_number(heading, "outline-level", 1) - 1, MAX_LEVEL))


def _level(level: _Element) -> Level:
    before, behind = level.get(f"{STYLE}num-prefix") or "", level.get(f"{STYLE}num-suffix") or ""
    if not level.tag.endswith("-number") and not level.tag.endswith("outline-level-style"):
        return Level(1, "bullet", "-")
    form = _FORMS.get(level.get(f"{STYLE}num-format") or "")
    if form is None:
        return Level(1, "none", before + behind)
    own = _number(level, "level", 1)
    shown = range(max(1, own - _number(level, "display-levels", 1) + 1), own + 1)
    return Level(_number(level, "start-value", 1), form, before + ".".join(f"%{number}" for number in shown) + behind)


def _number(element: _Element, name: str, default: int) -> int:
    value = element.get(f"{TEXT}{name}") or ""
    return min(int(value), 32_767) if value.isdecimal() and value.isascii() and int(value) > 0 else default
