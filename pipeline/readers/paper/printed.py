"""A printed line with the place of every character, as PDF pages and scans give it."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class PrintedLine:
    """``left[i]``, ``right[i]``: edges of ``text[i]`` in points from the page's left; ``top`` < ``bottom`` from its top.

    ``sure[i]`` is the recogniser's confidence, empty where the text is no guess; ``before`` and ``after`` are
    what stands around the line in the text, ``in_row`` parts make up a table's row; a ``note`` stands
    at the foot of its page.
    """

    text: str
    left: list[float]
    right: list[float]
    top: float
    bottom: float
    noise: bool = False
    sure: list[float] = field(default_factory=list)
    before: str = ""
    after: str = "\n"
    in_row: bool = False
    note: bool = False

    @property
    def x0(self) -> float:
        return self.left[0]

    @property
    def x1(self) -> float:
        return self.right[-1]

    @property
    def apart(self) -> bool:
        """Between the lines of a paragraph that goes on over a page's end."""
        return self.noise or self.note

    @property
    def height(self) -> float:
        return self.bottom - self.top

    def part(self, start: int, end: int) -> PrintedLine:
        return PrintedLine(
            self.text[start:end],
            self.left[start:end],
            self.right[start:end],
            self.top,
            self.bottom,
            self.noise,
            self.sure[start:end],
            self.before,
            self.after,
            self.in_row,
            self.note,
        )

    def stripped(self) -> PrintedLine:
        start = len(self.text) - len(self.text.lstrip())
        return self.part(start, max(start, len(self.text.rstrip())))
