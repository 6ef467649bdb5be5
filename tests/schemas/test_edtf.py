"""Dates of the contract: what is one, what is none, and which days they span."""

from __future__ import annotations

import contextlib
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemas import EdtfDate, EdtfError

SPANS = [
    ("2016-12-05", date(2016, 12, 5), date(2016, 12, 5)),
    ("2019-02", date(2019, 2, 1), date(2019, 2, 28)),
    ("2020-02", date(2020, 2, 1), date(2020, 2, 29)),
    ("2021", date(2021, 1, 1), date(2021, 12, 31)),
    ("2017-04/2018-12", date(2017, 4, 1), date(2018, 12, 31)),
    ("2018/..", date(2018, 1, 1), None),
    ("../2018", None, date(2018, 12, 31)),
    ("/2021-12-31", None, date(2021, 12, 31)),
    ("2021-05-05?/2021-12-31", date(2021, 5, 5), date(2021, 12, 31)),
]
NOT_DATES = [
    "", "/", "../..", "..", "2021-13", "2023-02-31", "21-05-05", "2021-33", "198X", "2020/2018", "ngày 5", "2021-5-5",
    "2021/2022/2023",
]  # fmt: skip


@pytest.mark.parametrize(("value", "first", "last"), SPANS)
def test_first_and_last_day(value: str, first: date | None, last: date | None) -> None:
    assert (EdtfDate(value).first_day, EdtfDate(value).last_day) == (first, last)


@pytest.mark.parametrize("value", NOT_DATES)
def test_what_is_no_date_is_refused(value: str) -> None:
    with pytest.raises(EdtfError):
        EdtfDate(value)


def test_unknown_end_is_a_date() -> None:
    assert EdtfDate("2021/").last_day is None


@given(st.dates(min_value=date(1000, 1, 1)), st.dates(min_value=date(1000, 1, 1)))
def test_an_interval_spans_its_ends(one: date, other: date) -> None:
    start, end = sorted((one, other))
    interval = EdtfDate(f"{start.isoformat()}/{end.isoformat()}")
    assert (interval.first_day, interval.last_day) == (start, end)


@given(st.text(max_size=24))
def test_any_other_text_is_refused_with_its_own_error(text: str) -> None:
    with contextlib.suppress(EdtfError):
        assert str(EdtfDate(text)) == text
