"""Lists of a Word 97 document ([MS-DOC] 2.9.131 LSTF, 2.9.150 LVL, 2.9.132 LFO)."""

from __future__ import annotations

import struct
from dataclasses import replace

from pipeline.readers.lists import MAX_LEVEL, Level, List, ListCounters
from pipeline.readers.word97.properties import Properties
from pipeline.readers.word97.styles import Styles

_LIST, _LEVEL = 0x460B, 0x260A  # sprmPIlfo, sprmPIlvl
_FORMS = {
    0: "decimal", 1: "upperRoman", 2: "lowerRoman", 3: "upperLetter", 4: "lowerLetter", 5: "decimal", 22: "decimalZero",
    23: "bullet", 255: "none",
}  # fmt: skip
_MAX_LISTS = 4_096
_LEGAL, _NO_RESTART = 0x04, 0x08


class Numbering:
    """Ask for the labels in the order of the text; a damaged table gives no labels."""

    def __init__(self, table: bytes, lists_at: int, overrides: bytes, styles: Styles) -> None:
        self._styles = styles
        try:
            self._counters = ListCounters(_lists(table, lists_at, overrides))
        except (struct.error, IndexError):
            self._counters = ListCounters({})

    def label(self, properties: Properties) -> str:
        """``1.``, ``a)``, ``-``; empty for a paragraph of no list."""
        number = self._styles.number(properties, _LIST)
        if not number:  # zero takes a paragraph out of its style's list
            return ""
        return self._counters.label(str(number), min(self._styles.number(properties, _LEVEL) or 0, MAX_LEVEL))


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
                levels[level] = replace(levels[level], start=start)
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
    start, form, flags = struct.unpack_from("<IBB", data, at)
    characters, paragraphs, behind = struct.unpack_from("<BBB", data, at + 24)
    at += 28 + characters + paragraphs
    (length,) = struct.unpack_from("<H", data, at)
    text = data[at + 2 : at + 2 + 2 * length].decode("utf-16-le", "replace")
    pattern = "".join(f"%{ord(sign) + 1}" if sign <= chr(MAX_LEVEL) else sign for sign in text)
    restarts = behind if flags & _NO_RESTART else None
    level = Level(min(start, 32_767), _FORMS.get(form, "decimal"), pattern, restarts, bool(flags & _LEGAL))
    return level, at + 2 + 2 * length
