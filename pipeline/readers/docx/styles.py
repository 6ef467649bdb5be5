"""What the styles of a Word document say of the text set in them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from pipeline.readers.docx.names import W, switch, value

if TYPE_CHECKING:
    from lxml.etree import _Element

_MAX_ANCESTORS = 20


class Styles:
    """Properties of paragraphs and runs, with those of their styles and of the styles these are based on."""

    def __init__(self, root: _Element | None) -> None:
        styles = list(root.iterfind(f"{W}style")) if root is not None else []
        self._styles = {style.get(f"{W}styleId") or "": style for style in styles}
        usual = [style for style in styles if style.get(f"{W}default") == "1" and style.get(f"{W}type") == "paragraph"]
        self._usual = usual[0].get(f"{W}styleId") if usual else None
        self._known: dict[tuple[str | None, str], str | None] = {}

    def line(self, name: str | None) -> Iterator[_Element]:
        """The style and its ancestors, nearest first."""
        for _ in range(_MAX_ANCESTORS):
            style = self._styles.get(name or "")
            if style is None:
                return
            yield style
            name = value(style, "basedOn")

    def is_on(self, name: str, run: _Element, paragraph: _Element) -> bool:
        """A switch of a run: ``caps``, ``vanish``."""
        return self._stated(name, run, paragraph) == "on"

    def font(self, run: _Element, paragraph: _Element) -> str | None:
        """Of letters in Latin script."""
        return self._stated("rFonts", run, paragraph)

    def _stated(self, name: str, run: _Element, paragraph: _Element) -> str | None:
        """What a run says itself, else what its style, else what its paragraph's style says."""
        own = run.find(f"{W}rPr")
        found = _own(own, name)
        if found is None:
            found = self._inherited(value(own, "rStyle"), name)
        if found is None:
            found = self._inherited(value(paragraph.find(f"{W}pPr"), "pStyle") or self._usual, name)
        return found

    def _inherited(self, style: str | None, name: str) -> str | None:
        key = (style, name)
        if key not in self._known:
            stated = (_own(ancestor.find(f"{W}rPr"), name) for ancestor in self.line(style))
            self._known[key] = next((found for found in stated if found is not None), None)
        return self._known[key]


def _own(properties: _Element | None, name: str) -> str | None:
    if name == "rFonts":
        fonts = properties.find(f"{W}rFonts") if properties is not None else None
        return fonts.get(f"{W}ascii") if fonts is not None else None
    stated = switch(properties, name)
    return None if stated is None else ("on" if stated else "off")
