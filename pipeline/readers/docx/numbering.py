"""The lists of a DOCX file and which paragraph belongs to which."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from pipeline.readers.docx.names import WX, W, switch, value
from pipeline.readers.docx.styles import Styles
from pipeline.readers.lists import MAX_LEVEL, Level, List, ListCounters

if TYPE_CHECKING:
    from lxml.etree import _Element


class Numbering:
    """Ask for the labels in the order of the text."""

    def __init__(self, numbering: _Element | None, styles: Styles) -> None:
        self._counters = ListCounters(_lists(numbering, styles) if numbering is not None else {})
        self._styles = styles

    def label(self, paragraph: _Element) -> str:
        """``1.``, ``a)``, ``-``; empty for no list item."""
        properties = paragraph.find(f"{W}pPr")
        if properties is None:
            return ""
        printed = properties.find(f"{W}listPr/{WX}t")  # Word 2003 says in its XML what it prints
        if printed is not None:
            return (printed.get(f"{WX}val") or printed.get(f"{W}val") or "").strip()
        number, level = _list_of((paragraph, *self._styles.line(value(properties, "pStyle"))))
        return self._counters.label(number, min(int(level), MAX_LEVEL) if level.isdecimal() else 0) if number else ""


def _list_of(line: Iterable[_Element]) -> tuple[str, str]:
    """Number of the list and of the level that a paragraph, or else its style or those that is based on, is set in."""
    number = level = None
    for source in line:
        properties = source.find(f"{W}pPr")
        listed = properties.find(f"{W}numPr") if properties is not None else None
        number, level = number or value(listed, "numId"), level or value(listed, "ilvl")
    return number or "", level or "0"


def _lists(numbering: _Element, styles: Styles) -> dict[str, List]:
    defined, sources = _definitions(numbering), _sources(numbering, styles)
    lists = {}
    for instance in numbering.iterfind(f"{W}num"):
        key = instance.get(f"{W}numId") or ""
        levels = dict(defined.get(sources[key], {}))
        restarts = False
        for override in instance.iterfind(f"{W}lvlOverride"):
            at = _number(override.get(f"{W}ilvl"), 0)
            own, start = override.find(f"{W}lvl"), value(override, "startOverride")
            if own is not None:
                levels[at] = _level(own)
            if start and at in levels:
                levels[at] = replace(levels[at], start=_number(start, 1))
                restarts = True
        lists[key] = List(f"{sources[key]}/{key}" if restarts else sources[key], levels)
    return lists


def _definitions(numbering: _Element) -> dict[str, dict[int, Level]]:
    return {
        definition.get(f"{W}abstractNumId") or "": {
            _number(level.get(f"{W}ilvl"), 0): _level(level) for level in definition.iterfind(f"{W}lvl")
        }
        for definition in numbering.iterfind(f"{W}abstractNum")
    }


def _sources(numbering: _Element, styles: Styles) -> dict[str, str]:
    """The definition of each list; one that only names a style is that of the style's own list."""
    own = {number.get(f"{W}numId") or "": value(number, "abstractNumId") or "" for number in numbering.iterfind(f"{W}num")}
    named = {
        definition.get(f"{W}abstractNumId") or "": link
        for definition in numbering.iterfind(f"{W}abstractNum")
        if (link := value(definition, "numStyleLink"))
    }
    return {key: own.get(_list_of(styles.line(named.get(source)))[0], source) for key, source in own.items()}


def _level(level: _Element) -> Level:
    restart = value(level, "lvlRestart")
    return Level(
        _number(value(level, "start"), 1),
        value(level, "numFmt") or "decimal",
        value(level, "lvlText") or "",
        _number(restart, 0) if restart is not None else None,
        bool(switch(level, "isLgl")),
    )


def _number(text: str | None, default: int) -> int:
    return int(text) if text and text.isdecimal() else default
