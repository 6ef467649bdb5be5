"""Legal bases that had ended by a day, as a condition over the view ``ended_bases``."""

from __future__ import annotations

AT_ISSUE = "issue"


def had_ended(day: str) -> tuple[str, dict[str, str]]:
    """``day``: ``2024-01-01``, or ``AT_ISSUE`` for the day that each document was issued on."""
    return ("last_day < own_day", {}) if day == AT_ISSUE else ("last_day < :replaced_on", {"replaced_on": day})
