"""The words of a page set as lines of text; what parts them is owed until the next word comes."""

from __future__ import annotations

import re

from pipeline.readers.tables import CELL_BREAK

_SPACE = re.compile(r"[ \t\r\n\f]+")
_SOURCE_LINE = re.compile(r"\r?\n\t*")  # stands for one of the spaces that were typed


class Lines:
    """``text`` and its ranges of ``noise``; ``typed`` spaces stay as they are in the source, also before a line's words."""

    def __init__(self, *, typed: bool) -> None:
        self._typed = typed
        self._parts: list[str] = []
        self.length = 0
        self._break = 0  # newlines owed
        self._cell_ends = ""
        self._space = ""  # owed, unless a line begins
        self._label = ""  # of a list item
        self._in_row = 0
        self._noise_start: int | None = None
        self.noise: list[tuple[int, int]] = []

    @property
    def text(self) -> str:
        return "".join(self._parts)

    def end_line(self, newlines: int) -> None:
        """Inside a table's row no line ends."""
        if self._in_row:
            self._space += " "
        else:
            self._break, self._space = max(self._break, newlines), ""

    def begin_row(self) -> None:
        self._in_row += 1
        self._cell_ends = ""

    def end_row(self) -> None:
        self._in_row -= 1
        self._cell_ends = ""

    @property
    def in_row(self) -> bool:
        return self._in_row > 0

    def end_cell(self) -> None:
        self._cell_ends += CELL_BREAK

    def label(self, label: str) -> None:
        """What stands before the next word; an empty one takes it back."""
        self._label = label

    def write(self, source: str, *, noisy: bool, verbatim: bool) -> None:
        shown = source if verbatim else self._spaced(source)
        words = shown.strip(" ")
        if not words.strip():
            self._space += shown
            return
        before, _, after = shown.partition(words)
        space = self._space + before
        if not self._typed or self._in_row:
            space = " " if space and not self._break else ""
        lead = "\n" * self._break + space if self._break else self._cell_ends or space
        self.mark(noisy=noisy)
        self._append((lead if self.length else "") + (f"{self._label} {words}" if self._label else words))
        self._break, self._cell_ends, self._space, self._label = 0, "", after, ""

    def _spaced(self, source: str) -> str:
        """White space as it is meant."""
        if not self._typed:
            return _SPACE.sub(" ", source)
        return _SOURCE_LINE.sub(" ", source.lstrip("\r\n\t") if self._break else source)

    def _append(self, piece: str) -> None:
        self._parts.append(piece)
        self.length += len(piece)

    def mark(self, *, noisy: bool) -> None:
        """Whether what follows is noise."""
        if noisy and self._noise_start is None:
            self._noise_start = self.length
        elif not noisy and self._noise_start is not None:
            self.noise.append((self._noise_start, self.length))
            self._noise_start = None
