"""Lists of a Word 97 document ([MS-DOC] 2.9.131 LSTF, 2.9.150 LVL, 2.9.132 LFO) and the styles that bring them along."""

from __future__ import annotations

import struct
from itertools import islice

from pipeline.readers.lists import MAX_LEVEL, Level, List, ListCounters
from pipeline.readers.word97.properties import Properties, parsed

_LIST, _LEVEL = 0x460B, 0x260A  # sprmPIlfo, sprmPIlvl
_FORMS = {
    0: "decimal", 1: "upperRoman", 2: "lowerRoman", 3: "upperLetter", 4: "lowerLetter", 5: "decimal", 22: "decimalZero",
    23: "bullet", 255: "none",
}  # fmt: skip
_MAX_LISTS = 4_096
_PARAGRAPH_STYLE = 1
_MAX_ANCESTORS = 20


class Numbering:
    """Ask for the labels in the order of the text; a damaged table gives no labels."""

    def __init__(self, table: bytes, lists_at: int, overrides: bytes, styles: bytes) -> None:
        try:
            self._counters = ListCounters(_lists(table, lists_at, overrides))
        except (struct.error, IndexError):
            self._counters = ListCounters({})
        try:
            self._styles = _style_properties(styles)
        except (struct.error, IndexError):
            self._styles = {}

    def label(self, properties: Properties) -> str:
        """``1.``, ``a)``, ``-``; empty for a paragraph of no list."""
        number = self._found(properties, _LIST)
        if not number:  # zero takes a paragraph out of its style's list
            return ""
        return self._counters.label(str(number), min(self._found(properties, _LEVEL) or 0, MAX_LEVEL))

    def _found(self, properties: Properties, code: int) -> int | None:
        """Of the paragraph itself, else of its style and those that is based on."""
        number, style = properties.number(code), properties.style
        for _ in range(_MAX_ANCESTORS):
            if number is not None or style not in self._styles:
                break
            number, style = self._styles[style].number(code), self._styles[style].style
        return number


def _lists(table: bytes, lists_at: int, overrides: bytes) -> dict[str, List]:
    levels_of, shared = _defined(table, lists_at), dict[str, List]()
    (count,) = struct.unpack_from("<I", overrides)
    at = 4 + 16 * count
    for number in range(1, min(count, _MAX_LISTS) + 1):
        identity, changes = struct.unpack_from("<I8xB", overrides, 4 + 16 * (number - 1))
        at += 4  # the character position, which is not used
        levels, restarts = dict(levels_of.get(identity, {})), False
        for _ in range(changes):
            start, flags = struct.unpack_from("<II", overrides, at)
            at += 8
            level = flags & 0xF
            if flags & 0x20:
                levels[level], at = _level(overrides, at)
            if flags & 0x10 and level in levels:
                levels[level] = Level(start, levels[level].form, levels[level].pattern)
                restarts = True
        shared[str(number)] = List(f"{identity}/{number}" if restarts else str(identity), levels)
    return shared


def _defined(table: bytes, at: int) -> dict[int, dict[int, Level]]:
    """Levels by list; they stand behind the list of lists, one for a simple list and nine for the others."""
    (count,) = struct.unpack_from("<H", table, at)
    heads = [struct.unpack_from("<I22xB", table, at + 2 + 28 * i) for i in range(min(count, _MAX_LISTS))]
    at += 2 + 28 * count
    found: dict[int, dict[int, Level]] = {}
    for identity, flags in heads:
        levels = found[identity] = {}
        for level in range(1 if flags & 1 else 9):
            levels[level], at = _level(table, at)
    return found


def _level(data: bytes, at: int) -> tuple[Level, int]:
    """A level and where the next begins."""
    start, form = struct.unpack_from("<IB", data, at)
    characters, paragraphs = struct.unpack_from("<BB", data, at + 24)
    at += 28 + characters + paragraphs
    (length,) = struct.unpack_from("<H", data, at)
    text = data[at + 2 : at + 2 + 2 * length].decode("utf-16-le", "replace")
    pattern = "".join(f"%{ord(sign) + 1}" if sign <= chr(MAX_LEVEL) else sign for sign in text)
    return Level(min(start, 32_767), _FORMS.get(form, "decimal"), pattern), at + 2 + 2 * length


def _style_properties(sheet: bytes) -> dict[int, Properties]:
    """Paragraph properties by style ([MS-DOC] 2.9.271 STSH); ``style`` of each is the style it is based on."""
    if not sheet:
        return {}
    header, count, base = struct.unpack_from("<HHH", sheet)
    at = 2 + header
    found: dict[int, Properties] = {}
    for number in range(count):
        (size,) = struct.unpack_from("<H", sheet, at)
        style = sheet[at + 2 : at + 2 + size]
        at += 2 + size
        if size > base:
            kind, parts = struct.unpack_from("<HH", style, 2)
            if kind & 0xF == _PARAGRAPH_STYLE and parts & 0xF:
                found[number] = Properties(parsed(_formatting(style, base)), style=kind >> 4)
    return dict(islice(found.items(), _MAX_LISTS))


def _formatting(style: bytes, base: int) -> bytes:
    """The first formatting part behind the style's name, without the style number in front of it."""
    (length,) = struct.unpack_from("<H", style, base)
    at = base + 2 + 2 * length + 2
    at += at & 1
    (size,) = struct.unpack_from("<H", style, at)
    return style[at + 4 : at + 2 + size]
