"""Dates, months, years and intervals in EDTF."""

from __future__ import annotations

from datetime import date

from extractors.context import Context
from extractors.dates.finder import Finder
from extractors.dates.found import DateFound
from extractors.dates.wording import matching_text
from extractors.structure import DocumentView
from schemas import DateMention

__all__ = ["DateFound", "date_mentions", "find_dates"]


def find_dates(view: DocumentView, reference: date | None, start: int = 0, end: int | None = None) -> list[DateFound]:
    """Every date in ``text[start:end]``, in order; ``reference`` gives missing years (``None``: such dates are left out)."""
    stop = len(view.text) if end is None else end
    return list(Finder(*matching_text(view), reference, start, stop).find())


def date_mentions(view: DocumentView, context: Context) -> tuple[DateMention, ...]:
    """The record's ``dates``: every date of the main text, date line and posting line, with its role."""
    found = (f for f in find_dates(view, context.reference_day) if view.in_main_text(f.span.start))
    return tuple(DateMention(value=f.value, role="reference", evidence=view.evidence(*f.spans), confidence=0.9) for f in found)
