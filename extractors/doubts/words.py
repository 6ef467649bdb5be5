"""Dates as a Vietnamese clerk writes them, for the messages of warnings."""

from __future__ import annotations

from datetime import date

from schemas import EdtfDate


def day(value: date) -> str:
    """
    >>> day(date(2021, 5, 5))
    '05/5/2021'
    """
    return f"{value.day:02}/{value.month if value.month > 2 else f'{value.month:02}'}/{value.year}"


def span_of(value: EdtfDate) -> str:
    """
    >>> span_of(EdtfDate("2018/2020")), span_of(EdtfDate("2021-05-05?/2021-12-31")), span_of(EdtfDate("/2020"))
    ('năm 2018 - năm 2020', '05/5/2021 - 31/12/2021', '… - năm 2020')
    """
    if not value.is_interval:
        return _point(value)
    return f"{_point(value.start_part)} - {_point(value.end_part)}"


def _point(part: str) -> str:
    numbers = part.rstrip("?~").split("-")
    if part in ("", ".."):
        return "…"
    if len(numbers) == 3:
        return day(date(*map(int, numbers)))
    return f"tháng {int(numbers[1])}/{numbers[0]}" if len(numbers) == 2 else f"năm {numbers[0]}"
