"""A half-open range of code points in a document's text."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True, init=False)
class Span:
    """``text[start:end]``; never empty, never negative."""

    start: int
    end: int

    def __init__(self, start: int, end: int) -> None:
        if not 0 <= start < end:
            raise ValueError(f"not a span: {start}:{end}")
        _set_start(self, start)
        _set_end(self, end)

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The quote this span stands for."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end

    def stripped(self, text: str) -> Span | None:
        """The span without white space at its ends; ``None`` if nothing else is in it."""
        quote = self.of(text)
        bare = quote.strip()
        if len(bare) == len(quote):  # as most are
            return self
        start = self.end - len(quote.lstrip())
        return Span(start, start + len(bare)) if bare else None


# Spans are made by the thousand, and the way that a frozen dataclass sets its fields takes twice as long.
_set_start, _set_end = vars(Span)["start"].__set__, vars(Span)["end"].__set__
