"""When a page was posted."""

from __future__ import annotations

import re
from datetime import date

from extractors.header.found import Found
from extractors.structure import DocumentView
from schemas import EdtfDate, Span

_DAY = re.compile(r"\b(\d{1,2})(?:[/.-]|\s[Tt]háng\s)(\d{1,2})(?:[/.-]|,?\s(?:năm\s)?)(\d{4})\b")


def posting_day(view: DocumentView) -> Found[EdtfDate] | None:
    """The posting line nearest below the headline, else the nearest above it; else what the page's metadata states."""
    headline = next((b.index for b in view.blocks if view.zones[b.index] == "title"), 0)
    lines = [b for b in view.blocks if view.zones[b.index] == "posting"]
    lines.sort(key=lambda b: (b.index < headline, abs(b.index - headline)))
    for block in lines:
        for match in _DAY.finditer(view.plain, block.start, block.end):
            day = _day(match, month_first=_writes_month_first(view, match))
            if day:
                return Found(EdtfDate(day.isoformat()), (Span(*match.span()),), 0.95)
    stated = view.document.published_on
    if stated and re.match(r"\d{4}-\d{2}-\d{2}", stated):
        return Found(EdtfDate(stated[:10]), (), 0.9)
    return None


def _writes_month_first(view: DocumentView, match: re.Match[str]) -> bool:
    """English SharePoint pages do (``3/25/2022 9:40 AM``); a date of the page that can be read in one way only tells."""
    if int(match[2]) > 12:
        return True
    after = view.folded[match.end() : match.end() + 14]
    if int(match[1]) > 12 or not re.search(r"\d:\d{2}(?::\d{2})?\s?[ap]m", after):
        return False
    others = [m for m in _DAY.finditer(view.plain) if m[1] != match[1] or m[2] != match[2]]
    month_first = sum(int(m[2]) > 12 >= int(m[1]) for m in others)
    return month_first > sum(int(m[1]) > 12 >= int(m[2]) for m in others)


def _day(match: re.Match[str], *, month_first: bool) -> date | None:
    first, second, year = int(match[1]), int(match[2]), int(match[3])
    day, month = (second, first) if month_first else (first, second)
    try:
        return date(year, month, day)
    except ValueError:
        return None
