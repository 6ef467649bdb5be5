"""What the date reader hands out: a span, its value and how the text leads up to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from schemas import EdtfDate, Span

Lead = Literal["", "from", "until", "before", "by"]


@dataclass(frozen=True, slots=True)
class DateFound:
    """``value`` is ``None`` for an impossible date, ``rule`` names the form, ``year_from_context``: the text has no year.

    ``lead`` is how the words before bound it: ``từ`` from, ``đến (hết)`` until, ``trước`` before (the day itself is too
    late), ``chậm nhất`` by (the day itself is still in time). ``core`` is the span without those words. ``anchor``
    names the event that an interval starts with (``now``, ``signing``, ``launch``), where no day is stated.
    """

    span: Span
    value: EdtfDate | None
    rule: str
    year_from_context: bool = False
    lead: Lead = ""
    core: Span | None = None
    anchor: Literal["", "now", "signing", "launch"] = ""

    @property
    def is_interval(self) -> bool:
        return self.value is not None and self.value.is_interval
