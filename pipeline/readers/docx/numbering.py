"""The lists of a DOCX file and which paragraph belongs to which."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.readers.docx.names import W, value
from pipeline.readers.lists import MAX_LEVEL, Level, List, ListCounters

if TYPE_CHECKING:
    from lxml.etree import _Element


class Numbering:
    """Ask for the labels in the order of the text."""

    def __init__(self, numbering: _Element | None, styles: _Element | None) -> None:
        self._counters = ListCounters(_lists(numbering) if numbering is not None else {})
        self._styles = _style_lists(styles)

    def label(self, paragraph: _Element) -> str:
        """``1.``, ``a)``, ``-``; empty for no list item."""
        number, level = self._list_of(paragraph)
        return self._counters.label(number, level) if number else ""

    def _list_of(self, paragraph: _Element) -> tuple[str | None, int]:
        properties = paragraph.find(f"{W}pPr")
        if properties is None:
            return None, 0
        own = properties.find(f"{W}numPr")
        number, level = (value(own, "numId"), value(own, "ilvl")) if own is not None else (None, None)
        if number is None:
            inherited = self._styles.get(value(properties, "pStyle") or "")
            if inherited:
                number, level = inherited[0], level or inherited[1]
        return number, min(int(level), MAX_LEVEL) if level and level.isdigit() else 0


def _lists(numbering: _Element) -> dict[str, List]:
    abstract: dict[str, dict[int, Level]] = {}
    for definition in numbering.iterfind(f"{W}abstractNum"):
        levels = {}
        for level in definition.iterfind(f"{W}lvl"):
            levels[_number(level.get(f"{W}ilvl"), 0)] = _level(level)
        abstract[definition.get(f"{W}abstractNumId") or ""] = levels
    lists = {}
    for instance in numbering.iterfind(f"{W}num"):
        key, source = instance.get(f"{W}numId") or "", value(instance, "abstractNumId") or ""
        levels = dict(abstract.get(source, {}))
        overridden = False
        for override in instance.iterfind(f"{W}lvlOverride"):
            at = _number(override.get(f"{W}ilvl"), 0)
            own, start = override.find(f"{W}lvl"), value(override, "startOverride")
            if own is not None:
                levels[at] = _level(own)
            if start and at in levels:
                levels[at] = Level(_number(start, 1), levels[at].form, levels[at].pattern)
                overridden = True
        lists[key] = List(f"{source}/{key}" if overridden else source, levels)
    return lists


def _level(level: _Element) -> Level:
    return Level(_number(value(level, "start"), 1), value(level, "numFmt") or "decimal", value(level, "lvlText") or "")


def _style_lists(styles: _Element | None) -> dict[str, tuple[str, str]]:
    """Lists that paragraph styles bring along, also from the styles they are based on."""
    own: dict[str, tuple[str, str]] = {}
    parents: dict[str, str] = {}
    for style in styles.iterfind(f"{W}style") if styles is not None else ():
        name = style.get(f"{W}styleId") or ""
        parents[name] = value(style, "basedOn") or ""
        properties = style.find(f"{W}pPr")
        listed = properties.find(f"{W}numPr") if properties is not None else None
        if listed is not None and (number := value(listed, "numId")):
            own[name] = (number, value(listed, "ilvl") or "0")
    found = {}
    for name in parents:
        ancestor, steps = name, 0
        while ancestor and ancestor not in own and steps < 20:
            ancestor, steps = parents.get(ancestor, ""), steps + 1
        if ancestor in own:
            found[name] = own[ancestor]
    return found


def _number(text: str | None, default: int) -> int:
    return int(text) if text and text.isdecimal() else default
