"""Dates, months, years and intervals in EDTF."""

from extractors.dates.finder import find_dates, find_launch_day
from extractors.dates.found import DateFound, is_anniversary
from extractors.dates.mentions import date_mentions

__all__ = ["DateFound", "date_mentions", "find_dates", "find_launch_day", "is_anniversary"]
