"""What the styles of an OpenDocument text say: how letters are shown, and whether a table has lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pipeline.readers.odt.names import FO, STYLE, TABLE, TEXT
from pipeline.readers.runs import is_capital_font

if TYPE_CHECKING:
    from lxml.etree import _Element

_MAX_ANCESTORS = 20
_BORDERS = (f"{FO}border", f"{FO}border-top", f"{FO}border-left", f"{FO}border-bottom", f"{FO}border-right")


class Look(NamedTuple):
    """How text is shown; ``None`` where a style does not say."""

    font: str | None = None
    transform: str | None = None
    display: str | None = None

    @property
    def capital_font(self) -> bool:
        return is_capital_font(self.font)

    @property
    def capitals(self) -> bool:
        return self.transform == "uppercase"

    @property
    def hidden(self) -> bool:
        return self.display == "none"


class Styles:
    """By the name of a style; its own word counts, else that of the style it is based on."""

    def __init__(self, *parts: _Element | None) -> None:
        self._looks: dict[str, tuple[str | None, Look]] = {}
        self._lined: set[str] = set()
        for part in parts:
            for style in part.iter(f"{STYLE}style") if part is not None else ():
                name = style.get(f"{STYLE}name") or ""
                self._looks[name] = style.get(f"{STYLE}parent-style-name"), _look(style.find(f"{STYLE}text-properties"))
                cell = style.find(f"{STYLE}table-cell-properties")
                if cell is not None and any(cell.get(border, "none") != "none" for border in _BORDERS):
                    self._lined.add(name)

    def look(self, name: str | None, around: Look) -> Look:
        """How text of this style is shown inside text that is shown as ``around``."""
        found = Look()
        for _ in range(_MAX_ANCESTORS):
            if name not in self._looks:
                break
            name, own = self._looks[name]
            found = Look(*(near or far for near, far in zip(found, own, strict=True)))
        return Look(*(inner or outer for inner, outer in zip(found, around, strict=True)))

    def is_ruled(self, table: _Element) -> bool:
        cells = table.iter(f"{TABLE}table-cell")
        return any(cell.get(f"{TABLE}style-name") in self._lined for cell in cells)


def _look(letters: _Element | None) -> Look:
    if letters is None:
        return Look()
    font = letters.get(f"{STYLE}font-name") or letters.get(f"{FO}font-family")
    return Look(font, letters.get(f"{FO}text-transform"), letters.get(f"{TEXT}display"))
