"""Dates as the record states them: the part of EDTF (ISO 8601-2) the contract uses.

The ``edtf`` package was weighed: it parses all of level 2 through pyparsing, a thousand times slower than
one expression, and accepts forms the contract forbids (``2021-33``, ``198X``), so every value would have
to be checked a second time.
"""

from __future__ import annotations

import calendar
import re
from datetime import date
from functools import lru_cache
from typing import Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, core_schema

_POINT = r"\d{4}(?:-\d{2}(?:-\d{2})?)?[?~]?"
_FORM = re.compile(rf"(?P<start>{_POINT}|\.\.|)(?:(?P<slash>/)(?P<end>{_POINT}|\.\.|))?")


class EdtfError(ValueError):
    """The text is no date of the contract's EDTF subset."""


class EdtfDate(str):
    """A day, month, year or interval; open (``..``) and unknown (empty) ends allowed in intervals.

    >>> EdtfDate("2018/2020").last_day
    datetime.date(2020, 12, 31)
    """

    __slots__ = ()

    def __new__(cls, value: str) -> EdtfDate:
        _check(value)
        return super().__new__(cls, value)

    @property
    def is_interval(self) -> bool:
        return "/" in self

    @property
    def start_part(self) -> str:
        """What stands before the slash; the whole value where there is none."""
        return self.partition("/")[0]

    @property
    def end_part(self) -> str:
        """What stands after the slash; the whole value where there is none."""
        return self.rpartition("/")[2]

    @property
    def first_day(self) -> date | None:
        """``None`` where the start is open or unknown."""
        start = self.start_part
        return None if start in ("", "..") else _first(start)

    @property
    def last_day(self) -> date | None:
        """``None`` where the end is open or unknown."""
        end = self.end_part
        return None if end in ("", "..") else _last(end)

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, _handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_after_validator_function(cls, core_schema.str_schema())

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        pattern = rf"^(?:{_POINT}|(?:{_POINT}|\.\.|)/(?:{_POINT}|\.\.|))$"
        return {"type": "string", "pattern": pattern, "description": "EDTF (ISO 8601-2) date or interval"}


# A document repeats its few dates, and the record checks each again: the last checks are remembered.
@lru_cache(maxsize=4096)
def _check(value: str) -> None:
    match = _FORM.fullmatch(value)
    if match is None or (match["slash"] is None and match["start"] in ("", "..")):
        raise EdtfError(f"not an EDTF date: {value!r}")
    points = [p for p in (match["start"], match["end"]) if p not in (None, "", "..")]
    if not points:
        raise EdtfError(f"an interval needs one known end: {value!r}")
    days = [(_first(p), _last(p)) for p in points]
    if len(days) == 2 and days[0][0] > days[1][1]:
        raise EdtfError(f"an interval that ends before it starts: {value!r}")


@lru_cache(maxsize=4096)
def _first(point: str) -> date:
    parts = [int(p) for p in point.rstrip("?~").split("-")]
    try:
        return date(*[*parts, 1, 1][:3])
    except ValueError as error:
        raise EdtfError(f"no such day: {point!r}") from error


@lru_cache(maxsize=4096)
def _last(point: str) -> date:
    parts = [int(p) for p in point.rstrip("?~").split("-")]
    first = _first(point)
    if len(parts) == 3:
        return first
    month = parts[1] if len(parts) == 2 else 12
    return date(parts[0], month, calendar.monthrange(parts[0], month)[1])
