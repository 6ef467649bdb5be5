"""Dates, months, years and intervals in EDTF."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from extractors.context import Context
from extractors.structure import DocumentView
from schemas import DateMention, EdtfDate, Span


@dataclass(frozen=True, slots=True)
class DateFound:
    """``value`` is ``None`` for an impossible date, ``rule`` names the form, ``year_from_context``: the text has no year."""

    span: Span
    value: EdtfDate | None
    rule: str
    year_from_context: bool = False


def find_dates(view: DocumentView, reference: date | None, start: int = 0, end: int | None = None) -> list[DateFound]:
    """Every date in ``text[start:end]``, in order; ``reference`` gives missing years (``None``: such dates are left out)."""
    return []


def date_mentions(view: DocumentView, context: Context) -> tuple[DateMention, ...]:
    """The record's ``dates``: every date of the main text, date line and posting line, with its role."""
    return ()
