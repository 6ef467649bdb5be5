"""Which days are certain and which possible, and that the index of time units never misses one."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.store.force import BEGINNING, FOREVER, Days, force_of
from pipeline.store.time_units import units_meeting, units_of
from schemas import EdtfDate, Evidence, Period

QUOTE = (Evidence(quote="x", start=0, end=1),)
ISSUED = EdtfDate("2021-05-05")


def days(first: str, last: str) -> Days:
    return Days(date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize(
    ("value", "certain", "possible"),
    [
        ("2018/2020", days("2018-01-01", "2020-12-31"), days("2018-01-01", "2020-12-31")),
        ("2019-02", days("2019-02-01", "2019-02-28"), days("2019-02-01", "2019-02-28")),
        ("2018-04/..", Days(date(2018, 4, 1), FOREVER), Days(date(2018, 4, 1), FOREVER)),
        ("2018-04/", days("2018-04-01", "2018-04-01"), Days(date(2018, 4, 1), FOREVER)),
        ("/2021-12-31", days("2021-05-05", "2021-12-31"), Days(BEGINNING, date(2021, 12, 31))),
        ("../2021-12-31", Days(BEGINNING, date(2021, 12, 31)), Days(BEGINNING, date(2021, 12, 31))),
        ("2021-05-05?/2021-12-31", days("2021-06-05", "2021-12-31"), days("2021-04-04", "2021-12-31")),
        ("2021-05-05?/2021-05-20", None, days("2021-04-04", "2021-05-20")),
    ],
)
def test_certain_and_possible_days(value: str, certain: Days | None, possible: Days) -> None:
    force = force_of(Period(value=EdtfDate(value), evidence=QUOTE, confidence=0.9), ISSUED)
    assert force is not None
    assert (force.certain, force.possible) == (certain, possible)


def test_no_period_has_no_days() -> None:
    assert force_of(None, ISSUED) is None


DAYS = st.dates(date(1890, 1, 1), date(2210, 1, 1))


@given(first=DAYS, length=st.integers(0, 40_000), asked=DAYS, span=st.integers(0, 3000))
def test_units_meet_exactly_where_months_do(first: date, length: int, asked: date, span: int) -> None:
    last, end = first + timedelta(length), asked + timedelta(span)
    meets = bool(set(units_of(first, last)) & set(units_meeting(asked, end)))
    months = [max(12 * 1900, min(12 * d.year + d.month - 1, 12 * 2199 + 11)) for d in (first, last, asked, end)]
    assert meets == (months[0] <= months[3] and months[1] >= months[2])


def test_a_long_stretch_is_few_units() -> None:
    assert units_of(date(2018, 3, 5), date(2020, 12, 31)) == [*(f"2018-{month:02d}" for month in range(3, 13)), "2019", "2020"]
    assert units_of(date(1900, 1, 1), date(2199, 12, 31)) == ["19", "20", "21"]
    assert units_meeting(date(1900, 1, 1), date(2199, 12, 31)) == []
