"""The day on which a text says that the campaign was launched."""

from __future__ import annotations

from datetime import date

from extractors.dates.found import DateFound
from extractors.dates.spans import LAUNCH, LAUNCHED
from extractors.dates.wording import Wording
from schemas import Span

_BEFORE, _AFTER = 70, 150
_NEAR = 366  # days: what was launched longer ago is history ("Ngày 11/6/1948 … phát động")


def launch_at(text: str, wording: Wording, found: DateFound, reference: date | None, bounds: Span) -> tuple[date, Span] | None:
    """The day of ``found`` with the words around it, where these say that the launch was or is on it."""
    day = found.value.first_day if found.value and not found.anchor and not found.is_interval else None
    if day is None or len(found.value or "") != 10 or (reference and abs((day - reference).days) > _NEAR):
        return None
    core = found.core or found.span
    before = wording.regex(LAUNCH).search(text, max(bounds.start, core.start - _BEFORE), core.start)
    after = wording.regex(LAUNCHED).search(text[core.end : min(bounds.end, core.end + _AFTER)])
    if not before and not after:
        return None
    return day, Span(before.start() if before else found.span.start, core.end + after.end() if after else core.end)
