"""How a page lay on the scanner, and where what stands on it level and upright is on the page as shown."""

from __future__ import annotations

import math
from dataclasses import dataclass

from pipeline.readers.paper.printed import PrintedLine


@dataclass(frozen=True, slots=True)
class Lie:
    """Lines are level once the page is turned by ``quarters`` and then by ``angle`` degrees, both against the clock.

    ``width`` and ``height`` are those of the page as it lies, in points, one of which is ``scale`` points of a page that
    is larger than it was read.
    """

    quarters: int
    angle: float
    width: float
    height: float
    scale: float = 1.0

    @property
    def upright_width(self) -> float:
        return self.height if self.quarters % 2 else self.width

    def shown(self, line: PrintedLine) -> tuple[float, float, tuple[float, ...]]:
        """Top, bottom and the edges of the characters on the page as shown; of a line down the page, its width is theirs."""
        top, bottom, edges = self._crooked(line)
        if self.quarters == 1:
            sides, top, bottom = (self.width - bottom, self.width - top), min(edges), max(edges)
        elif self.quarters == 3:
            sides, top, bottom = (top, bottom), self.height - max(edges), self.height - min(edges)
        if self.quarters:
            edges = tuple(sides[index % 2] for index in range(len(edges)))
        return top * self.scale, bottom * self.scale, tuple(edge * self.scale for edge in edges)

    def _crooked(self, line: PrintedLine) -> tuple[float, float, tuple[float, ...]]:
        """The same on the upright page, before it was made level."""
        edges = (*line.left, line.right[-1])
        if not self.angle:
            return line.top, line.bottom, edges
        across, down = self.upright_width / 2, (self.width if self.quarters % 2 else self.height) / 2
        sine, cosine = math.sin(math.radians(self.angle)), math.cos(math.radians(self.angle))
        middle, half = (line.top + line.bottom) / 2 - down, line.height / 2
        level = [down + sine * (x - across) + cosine * middle for x in (edges[0], edges[-1])]
        return (
            min(level) - half,
            max(level) + half,
            tuple(across + cosine * (x - across) - sine * middle for x in edges),
        )
