"""A deadline's quotes read again without their document, for its proof (contract, section 5)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from extractors.dates.quotes import dates_in_quotes
from extractors.dates.wording import spelled
from extractors.deadlines.recurrence import find_recurrences
from extractors.deadlines.timing import last_day_allowed
from extractors.language.folding import bare, fold


def days_in_quotes(quotes: Sequence[str], reference: date | None) -> set[date]:
    """The last days that the quotes allow."""
    text = "\n".join(quotes)
    days = (last_day_allowed(found, text) for found in dates_in_quotes(quotes, reference))
    return {day for day in days if day}


def rules_in_quotes(quotes: Sequence[str]) -> set[str]:
    """The RRULEs that the quotes state."""
    joined = "\n".join(quotes)
    text, wording = spelled(fold(joined), lambda: bare(joined))
    return {found.rrule for found in find_recurrences(text, wording, 0, len(text))}
