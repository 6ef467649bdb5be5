"""Automatic list numbers, which Word computes and never stores."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.readers.docx.names import W, value

if TYPE_CHECKING:
    from lxml.etree import _Element

_ROMAN = (
    (1000, "m"),
    (900, "cm"),
    (500, "d"),
    (400, "cd"),
    (100, "c"),
    (90, "xc"),
    (50, "l"),
    (40, "xl"),
    (10, "x"),
    (9, "ix"),
    (5, "v"),
    (4, "iv"),
    (1, "i"),
)
_MAX_LEVEL = 8


@dataclass(frozen=True, slots=True)
class Level:
    """``pattern`` holds ``%1`` for the counter of the first level and so on."""

    start: int
    form: str
    pattern: str


class Numbering:
    """Counters of all lists of one document; ask for the labels in the order of the text."""

    def __init__(self, numbering: _Element | None, styles: _Element | None) -> None:
        self._levels: dict[str, dict[int, Level]] = {}
        self._abstract: dict[str, str] = {}
        self._counters: dict[str, dict[int, int]] = {}
        self._styles = _style_lists(styles)
        if numbering is not None:
            self._read(numbering)

    def label(self, paragraph: _Element) -> str:
        """``1.``, ``a)``, ``-`` with the text that stands behind it in the list's pattern; empty for no list item."""
        number, level = self._list_of(paragraph)
        if number is None or number == "0":
            return ""
        abstract = self._abstract.get(number, "")
        levels = self._levels.get(number) or {}
        if level not in levels:
            return ""
        counters = self._counters.setdefault(abstract, {})
        counters[level] = counters.get(level, levels[level].start - 1) + 1
        for deeper in [i for i in counters if i > level]:
            del counters[deeper]
        return self._printed(levels, level, counters)

    def _printed(self, levels: dict[int, Level], level: int, counters: dict[int, int]) -> str:
        shown = levels[level].pattern
        if levels[level].form == "bullet":
            return "-" if shown else ""
        if levels[level].form == "none":
            return shown if "%" not in shown else ""
        for i in range(level + 1):
            here = levels.get(i)
            if here and f"%{i + 1}" in shown:
                shown = shown.replace(f"%{i + 1}", numeral(counters.get(i, here.start), here.form))
        return shown

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
        return number, min(int(level), _MAX_LEVEL) if level and level.isdigit() else 0

    def _read(self, numbering: _Element) -> None:
        abstract: dict[str, dict[int, Level]] = {}
        for definition in numbering.iterfind(f"{W}abstractNum"):
            levels = {}
            for level in definition.iterfind(f"{W}lvl"):
                levels[_number(level.get(f"{W}ilvl"), 0)] = _level(level)
            abstract[definition.get(f"{W}abstractNumId") or ""] = levels
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
            self._levels[key] = levels
            self._abstract[key] = f"{source}/{key}" if overridden else source


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


def numeral(number: int, form: str) -> str:
    """A counter in Word's number format ``form``: decimal, letters, Roman."""
    number = min(max(number, 0), 3999)
    if form in ("lowerLetter", "upperLetter"):
        letter = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1) if number else ""
        return letter.upper() if form == "upperLetter" else letter
    if form in ("lowerRoman", "upperRoman"):
        out = ""
        for worth, sign in _ROMAN:
            out += sign * (number // worth)
            number %= worth
        return out.upper() if form == "upperRoman" else out
    return f"{number:02d}" if form == "decimalZero" else str(number)


def _number(text: str | None, default: int) -> int:
    return int(text) if text and text.isdecimal() else default
