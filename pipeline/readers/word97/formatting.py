"""The look of a Word 97 document's text: what its runs, its paragraphs and their styles say together."""

from __future__ import annotations

import struct
from dataclasses import dataclass

from pipeline.readers.runs import Run, is_capital_font
from pipeline.readers.word97.properties import Table
from pipeline.readers.word97.styles import Styles

_DELETED, _HIDDEN, _CAPITALS, _FONT = 0x0800, 0x083C, 0x083B, 0x4A4F  # sprmCFRMarkDel, CFVanish, CFCaps, CRgFtc0


@dataclass(frozen=True, slots=True)
class Formatting:
    """What the file says of the look of its text."""

    characters: Table
    paragraphs: Table
    capital_fonts: frozenset[int]
    styles: Styles

    def look(self, paragraph_at: int, character_at: int) -> tuple[Run, bool]:
        """An empty run of the look at these offsets, and whether it is shown at all."""
        characters, paragraph = self.characters.at(character_at), self.paragraphs.at(paragraph_at)
        font, hidden, capitals = (self.styles.letters(characters, paragraph, code) for code in (_FONT, _HIDDEN, _CAPITALS))
        look = Run("", font in self.capital_fonts, capitals == 1)
        return look, not (characters.flag(_DELETED) or hidden == 1)


def capital_fonts(names: bytes) -> frozenset[int]:
    """Indices of fonts whose small letters look like capitals."""
    found = set()
    count, at = struct.unpack_from("<H", names)[0] if len(names) > 4 else 0, 4
    for index in range(count):
        if at >= len(names):
            break
        end = at + 1 + names[at]
        name = names[at + 40 : end].decode("utf-16-le", "ignore").split("\0")[0]
        if is_capital_font(name):
            found.add(index)
        at = end
    return frozenset(found)
