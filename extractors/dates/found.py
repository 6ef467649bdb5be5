"""What the date reader hands out: a span, its value and how the text leads up to it."""

from __future__ import annotations

from typing import Literal, NamedTuple

from schemas import EdtfDate, Span

Lead = Literal["", "from", "until", "before", "by"]
Anchor = Literal["", "now", "signing", "launch"]


def is_anniversary(value: EdtfDate) -> bool:
    """``28/8/1945 - 28/8/2021``: the day of an event and the day on which it is remembered."""
    start, end = value.start_part, value.end_part
    return len(start) == len(end) == len("1945-08-28") and start[4:] == end[4:] and start < end


class DateFound(NamedTuple):
    """``value`` is ``None`` for an impossible date, ``rule`` names the form, ``year_from_context``: the text has no year.

    ``lead`` is how the words before bound it: ``từ`` from, ``đến (hết)`` until, ``trước`` before (the day itself is too
    late), ``chậm nhất`` by (the day itself is still in time). ``core`` is the span without those words. ``anchor``
    names the event that an interval starts with where the text gives no day for it. ``support`` are other places that
    the value rests on: the date that gives the year, the sentence that gives the day of the launch.
    """

    span: Span
    value: EdtfDate | None
    rule: str
    year_from_context: bool = False
    lead: Lead = ""
    core: Span | None = None
    anchor: Anchor = ""
    support: tuple[Span, ...] = ()

    @property
    def is_interval(self) -> bool:
        """Has a start and an end in the text: ``từ … đến …``, ``giai đoạn …``, a quarter; not an open ``đến hết …``."""
        return self.value is not None and self.value.is_interval and not self.value.startswith("..")

    @property
    def spans(self) -> tuple[Span, ...]:
        """Everything to quote, in text order."""
        return tuple(sorted((*self.support, self.span), key=lambda span: span.start))
