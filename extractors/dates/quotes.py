"""Quotes read again without their document, for the proof of what was made of them (contract, section 5)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from extractors.dates.finder import Finder
from extractors.dates.found import DateFound
from extractors.dates.wording import spelled
from extractors.language.folding import bare, fold


def dates_in_quotes(quotes: Iterable[str], reference: date | None, *, told: bool = False) -> list[DateFound]:
    """The dates of a value's quotes in text order.

    ``reference`` is the document's own day, as its header states it; ``told``: its header says that it is a report.
    """
    text = "\n".join(quotes)
    return list(Finder(*spelled(fold(text), lambda: bare(text)), reference, 0, len(text), told).find())
