"""The style sheet of a Word 97 document ([MS-DOC] 2.9.271 STSH): what styles say of paragraphs and of letters."""

from __future__ import annotations

import struct
from typing import NamedTuple

from pipeline.readers.word97.properties import Properties, parsed

_CHARACTER_STYLE = 0x4A30  # sprmCIstd
_AS_STYLE, _UNLIKE_STYLE = 0x80, 0x81
_PARAGRAPH, _CHARACTER = 1, 2
_MAX_STYLES = 4_096
_MAX_ANCESTORS = 20


class _Style(NamedTuple):
    base: int
    paragraph: Properties
    characters: Properties


class Styles:
    """By number; a damaged sheet says nothing."""

    def __init__(self, sheet: bytes) -> None:
        try:
            self._styles = _read(sheet) if sheet else {}
        except (struct.error, IndexError):
            self._styles = {}

    def number(self, properties: Properties, code: int) -> int | None:
        """A paragraph's property: its own, else that of its style and those that is based on."""
        found, style = properties.number(code), properties.style
        for _ in range(_MAX_ANCESTORS):
            if found is not None or style not in self._styles:
                break
            found, style = self._styles[style].paragraph.number(code), self._styles[style].base
        return found

    def letters(self, characters: Properties, paragraph: Properties, code: int) -> int | None:
        """A property of a run: its own, else that of its style, else that of its paragraph's."""
        own = characters.number(code)
        if own is not None and (own not in (_AS_STYLE, _UNLIKE_STYLE) or code >> 13):
            return own
        named = characters.number(_CHARACTER_STYLE)
        inherited = self._inherited(named, code) if named is not None else None
        if inherited is None:
            inherited = self._inherited(paragraph.style, code)
        return int(inherited != 1) if own == _UNLIKE_STYLE else inherited

    def _inherited(self, style: int, code: int) -> int | None:
        for _ in range(_MAX_ANCESTORS):
            if style not in self._styles:
                break
            found = self._styles[style].characters.number(code)
            if found is not None:
                return found
            style = self._styles[style].base
        return None


def _read(sheet: bytes) -> dict[int, _Style]:
    header, count, base = struct.unpack_from("<HHH", sheet)
    at = 2 + header
    found: dict[int, _Style] = {}
    for number in range(min(count, _MAX_STYLES)):
        (size,) = struct.unpack_from("<H", sheet, at)
        style = sheet[at + 2 : at + 2 + size]
        at += 2 + size
        if size > base:
            kind, parts = struct.unpack_from("<HH", style, 2)
            formats = _formats(style, base, parts & 0xF)
            if kind & 0xF == _PARAGRAPH and formats:  # the number of the style stands in front of its own properties
                letters = formats[1] if len(formats) > 1 else b""
                found[number] = _Style(kind >> 4, Properties(parsed(formats[0][2:])), Properties(parsed(letters)))
            elif kind & 0xF == _CHARACTER and formats:
                found[number] = _Style(kind >> 4, Properties(), Properties(parsed(formats[0])))
    return found


def _formats(style: bytes, base: int, count: int) -> list[bytes]:
    """Lists of properties behind the style's name, each on an even place."""
    (length,) = struct.unpack_from("<H", style, base)
    at = base + 2 + 2 * length + 2
    found = []
    for _ in range(count):
        at += at & 1
        if at + 2 > len(style):
            break
        (size,) = struct.unpack_from("<H", style, at)
        found.append(style[at + 2 : at + 2 + size])
        at += 2 + size
    return found
