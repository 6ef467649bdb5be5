"""Files of many documents and texts without end: each quote in its place, and work that grows with the text alone."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest

from extractors.record import extract_record
from schemas import Evidence, LineBox, Page, RawDocument, TextDocument
from schemas.records import Model
from tests.campaigns.documents import HEAD, read

PLAN = HEAD.format(
    number="46/KH-UBND",
    type="KẾ HOẠCH",
    title="Phát động phong trào thi đua “Bản làng sạch đẹp”",
    body="I. ĐỐI TƯỢNG\nCác thôn, bản.\nII. THỜI GIAN\nTừ ngày 01/4/2019 đến ngày 30/9/2019.\nIII. KHEN THƯỞNG\n{body}",
)


def plan(body: str) -> str:
    return PLAN.format(body=body)


def quotes(value: object) -> Iterator[Evidence]:
    if isinstance(value, Evidence):
        yield value
    elif isinstance(value, Model):
        for _, field in value:
            yield from quotes(field)
    elif isinstance(value, (tuple, dict)):
        for item in value.values() if isinstance(value, dict) else value:
            yield from quotes(item)


def test_each_document_of_a_file_is_quoted_from_its_own_page_and_line() -> None:
    first, second = plan("Tặng Giấy khen cho 05 tập thể."), plan("Tặng Giấy khen cho 15 cá nhân.")
    text = first + second
    lines, start = [], 0
    for number, printed in enumerate(text.splitlines(keepends=True)):
        end = start + len(printed.rstrip("\n"))
        if end > start:
            edges = tuple(float(x) for x in range(end - start + 1))
            lines.append(LineBox(start, end, 1 + (start >= len(first)), 10.0 * number, 10.0 * number + 9, edges))
        start += len(printed)
    pages = (Page(1, 0, len(first)), Page(2, len(first), len(text)))
    raw = RawDocument("hai.pdf", text.encode())
    record = extract_record(TextDocument(raw, text, "application/pdf", "pdf", pages=pages, lines=tuple(lines)))
    assert [[a.max for a in campaign.awards] for campaign in record.campaigns] == [[5], [15]]
    for page, campaign in enumerate(record.campaigns, start=1):
        assert {quote.page for quote in quotes(campaign)} == {page}
        for quote in quotes(campaign):
            assert text[quote.start : quote.end] == quote.quote
            assert len(quote.boxes) == quote.quote.count("\n") + 1


def steps(text: str) -> int:
    """How many functions are called to read a text, once all patterns are compiled: the same number on every machine."""
    count = 0
    read(text)

    def counting(*_: object) -> None:
        nonlocal count
        count += 1

    sys.setprofile(counting)
    try:
        read(text)
    finally:
        sys.setprofile(None)
    return count


RUNS = ("1", "1/", "số ", "(", "[]", "; ", "a, ", "- a\n", "1. a\n", "a | 1\n", "khen ", "01 giải ", "đợt 1 ", "ngày 1/1/2020 ")
_ONE_CLAUSE = 5_000  # calls: a long run is read as one clause, and now and then as one more
BASIS = "Căn cứ Luật số 1/2020/QH14 ngày 1/1/2020; "


@pytest.mark.parametrize("run", RUNS)
def test_work_grows_with_a_run_in_a_plan(run: str) -> None:
    least = 300 if "\n" in run else 1_500  # characters: more than the longest clause that is read as one
    one, two, four = (steps(plan(run * (times * least // len(run)))) for times in (1, 2, 4))
    assert four - two <= 2.2 * max(two - one, 0) + _ONE_CLAUSE  # the first bears what caches of Python's own still lack


@pytest.mark.parametrize("part", [BASIS, plan("Tặng Giấy khen.") + "\n\n"])
def test_work_grows_with_laws_and_with_documents(part: str) -> None:
    one, two, four = (steps(part * count) for count in (4, 8, 16))
    assert four - two <= 2.3 * (two - one)
