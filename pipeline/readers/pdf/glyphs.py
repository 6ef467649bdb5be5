"""The characters of a PDF page with their places, gathered into printed lines in pdfium's reading order."""

from __future__ import annotations

from collections.abc import Callable
from ctypes import byref, c_double
from typing import TYPE_CHECKING

from pipeline.readers.printed import PrintedLine

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

_SPACE, _LINE_ENDS = 32, (10, 13)
_HYPHEN = 2  # how pdfium's GetUnicode gives a hyphen at a line's end


Placing = Callable[[float, float, float, float], tuple[float, float, float, float]]
Glyph = tuple[str, float, float, float, float]  # character, left, top, right, bottom
_LINE_END: Glyph = ("\n", 0.0, 0.0, 0.0, 0.0)
_BLANK: Glyph = (" ", 0.0, 0.0, 0.0, 0.0)  # its place follows from the letters around it


def page_glyphs(page: PdfPage) -> list[Glyph]:
    """Characters in pdfium's order, ``\\n`` for its line ends, coordinates from the upper left corner of the page as shown."""
    from pypdfium2 import raw

    textpage = page.get_textpage()
    handle = textpage.raw
    place = placing(page)
    x0, x1, y0, y1 = c_double(), c_double(), c_double(), c_double()
    places = byref(x0), byref(x1), byref(y0), byref(y1)
    unicode_at, box_at = raw.FPDFText_GetUnicode, raw.FPDFText_GetCharBox
    glyphs: list[Glyph] = []
    high = 0
    for i in range(raw.FPDFText_CountChars(handle)):
        code = unicode_at(handle, i)
        if code == _SPACE:
            glyphs.append(_BLANK)
        elif code in _LINE_ENDS:
            if code == 10:
                glyphs.append(_LINE_END)
        elif 0xD800 <= code < 0xDC00:
            high = code
        elif 0 < code <= 0x10FFFF and box_at(handle, i, *places):
            if 0xDC00 <= code < 0xE000:
                code, high = (0x10000 + ((high - 0xD800) << 10) + (code - 0xDC00) if high else 0xFFFD), 0
            glyphs.append(("-" if code == _HYPHEN else chr(code), *place(x0.value, y0.value, x1.value, y1.value)))
    textpage.close()
    return glyphs


def gathered(glyphs: list[Glyph]) -> list[PrintedLine]:
    """Lines between line ends; pdfium leaves out the line end behind a hyphen, where the next character stands lower."""
    lines: list[PrintedLine] = []
    current: list[Glyph] = []
    for glyph in [*glyphs, _LINE_END]:
        falls = bool(current) and current[-1][0] == "-" and not glyph[0].isspace() and glyph[2] > max(g[4] for g in current)
        if glyph[0] == "\n" or falls:
            for line in _line(current):
                if lines and _continues(lines[-1], line):
                    lines[-1] = _prolonged(lines[-1], line)
                else:
                    lines.append(line)
            current = []
        if glyph[0] != "\n":
            current.append(glyph)
    return lines


def _continues(before: PrintedLine, line: PrintedLine) -> bool:
    """Two pieces that pdfium gives apart though they are printed on one line, the second behind the first."""
    shared = min(before.bottom, line.bottom) - max(before.top, line.top)
    return line.x0 >= before.x1 - 0.5 and shared > 0.6 * min(before.height, line.height)


def _prolonged(before: PrintedLine, line: PrintedLine) -> PrintedLine:
    return PrintedLine(
        f"{before.text} {line.text}",
        [*before.left, before.x1, *line.left],
        [*before.right, line.x0, *line.right],
        min(before.top, line.top),
        max(before.bottom, line.bottom),
    )


def _line(glyphs: list[Glyph]) -> list[PrintedLine]:
    inked = [g for g in glyphs if not g[0].isspace() and g[4] > g[2]]
    if not inked:
        return []
    line = PrintedLine(
        "".join(g[0] for g in glyphs),
        [g[1] for g in glyphs],
        [g[3] for g in glyphs],
        min(g[2] for g in inked),
        max(g[4] for g in inked),
    )
    for i, glyph in enumerate(glyphs):
        if glyph[0].isspace() and glyph[3] <= glyph[1] and i:  # a space has no width of its own
            line.left[i] = line.right[i] = line.right[i - 1]
    return [line.stripped()] if line.text.strip() else []


def placing(page: PdfPage) -> Placing:
    """From the page's own coordinates to points from the upper left corner as shown."""
    left, bottom, right, top = page.get_cropbox() if page.get_cropbox(fallback_ok=False) else page.get_mediabox()
    turned = page.get_rotation()

    def place(x0: float, y0: float, x1: float, y1: float) -> tuple[float, float, float, float]:
        match turned:
            case 90:
                return y0 - bottom, x0 - left, y1 - bottom, x1 - left
            case 180:
                return right - x1, y0 - bottom, right - x0, y1 - bottom
            case 270:
                return top - y1, right - x1, top - y0, right - x0
            case _:
                return x0 - left, top - y1, x1 - left, top - y0

    return place
