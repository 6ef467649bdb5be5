"""What holds for every text: no error, quotes in place, and each quote proves its value alone."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from extractors.dates import find_dates
from tests.dates.texts import view_of

ISSUED = date(2024, 5, 10)
PIECES = (
    "ngày", "tháng", "năm", "quý", "từ", "đến", "hết", "trước", "chậm nhất", "giai đoạn", "và", ",", "-", "–", "/", ".", ";",
    "I", "IV", "l5", "O1", "1", "02", "15", "31", "12/2018", "2020", "2021", "05/12/2016", "16/10", "hằng năm", "phát động",
    "từ nay", "đầu", "cuối", "6 tháng", "(", ")", "\n", "năm học", "24 giờ", "số", "Ⅳ", "²", "３",
)  # fmt: skip
SENTENCES = st.lists(st.sampled_from(PIECES), max_size=25).map(" ".join) | st.lists(st.sampled_from(PIECES)).map("".join)


@given(SENTENCES | st.text(max_size=200))
def test_no_text_raises_and_spans_stand_in_it(text: str) -> None:
    view = view_of(text)
    found = find_dates(view, ISSUED)
    for date_found in found:
        assert 0 <= date_found.span.start < date_found.span.end <= len(view.text)
    for first, second in pairwise(found):
        assert first.span.end <= second.span.end


@given(st.dates(date(1930, 1, 1), date(2099, 12, 31)), st.sampled_from(("/", "-", ".")), st.booleans())
def test_every_day_is_read_in_every_notation(day: date, mark: str, padded: bool) -> None:
    number = f"{day.day:02}{mark}{day.month:02}{mark}{day.year}" if padded else f"{day.day}{mark}{day.month}{mark}{day.year}"
    for text in (f"Số 12/KH ngày {number}.", f"ngày {day.day} tháng {day.month:02} năm {day.year}"):
        assert [f.value for f in find_dates(view_of(text), None)] == [day.isoformat()]


@given(st.dates(date(1990, 1, 1), date(2049, 12, 31)), st.dates(date(1990, 1, 1), date(2049, 12, 31)))
def test_a_span_keeps_its_ends_whatever_the_start_leaves_out(first: date, second: date) -> None:
    start, end = min(first, second), max(first, second)
    shown = f"{start:%d/%m}" if start.year == end.year else f"{start:%d/%m/%Y}"
    found = find_dates(view_of(f"từ ngày {shown} đến hết ngày {end:%d/%m/%Y}"), None)
    assert [f.value for f in found] == [f"{start.isoformat()}/{end.isoformat()}"]


@given(SENTENCES)
def test_the_quote_alone_gives_the_value_again(text: str) -> None:
    view = view_of(text)
    for found in find_dates(view, ISSUED):
        quote = "\n".join(span.of(view.text) for span in found.spans)
        assert found.value in {again.value for again in find_dates(view_of(quote), ISSUED)}
