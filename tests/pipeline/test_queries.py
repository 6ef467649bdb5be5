"""Every filter of a query, by answers made by hand."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.queries import Filters, Page, Reader, documents, find_document, find_rules, get_document
from pipeline.store.keys import number_key
from schemas import EdtfDate
from tests.pipeline.samples import TEXT, make_record, other_text, store_of, stored


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Any:
    north = stored("north.txt")
    base = make_record("south.txt", other_text(7))
    header = base.header.model_copy(
        update={
            "number": "9-HD/TĐTN",
            "issuer": "Tỉnh đoàn Đồng Tháp",
            "province": "Đồng Tháp",
            "issued_on": EdtfDate("2021-05"),
        }
    )
    campaign = base.campaigns[0].model_copy(
        update={"awards": base.campaigns[0].awards[1:], "period": None, "name": "=Thi đua", "targets": ()}
    )
    south = stored("south.txt", other_text(7), header=header, campaigns=(campaign,), citations=())
    bare = stored("bare.txt", other_text(8), campaigns=(), citations=(), header=header.model_copy(update={"number": None}))
    with Reader(store_of(tmp_path_factory.mktemp("queries") / "a.db", north, south, bare)) as opened:
        yield opened


NORTH_MERIT, NORTH_COMMENDATION = ("15/KH-UBND", "Bằng khen"), ("15/KH-UBND", "Giấy khen")
SOUTH, BARE = ("9-HD/TĐTN", "Giấy khen"), (None, None)
NORTH = {NORTH_MERIT, NORTH_COMMENDATION}


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        (Filters(), NORTH | {SOUTH, BARE}),
        (Filters(award="certificate_of_commendation"), {NORTH_COMMENDATION, SOUTH}),
        (Filters(award="giấy khen"), {NORTH_COMMENDATION, SOUTH}),
        (Filters(award="bang khen"), {NORTH_MERIT}),
        (Filters(award="Huân chương"), set()),
        (Filters(award="100%_'\""), set()),
        (Filters(recipient="individual"), {NORTH_COMMENDATION, SOUTH}),
        (Filters(min=10), {NORTH_COMMENDATION, SOUTH}),
        (Filters(max=8), {NORTH_MERIT}),
        (Filters(min=8, max=8), {NORTH_MERIT}),
        (Filters(level="district"), set()),
        (Filters(level="province", province="ha nam"), NORTH),
        (Filters(province="tỉnh Đồng Tháp"), {SOUTH, BARE}),
        (Filters(year=2021), {SOUTH, BARE}),
        (Filters(in_force="2018-01-01"), NORTH),
        (Filters(in_force="2020-12-31"), NORTH),
        (Filters(in_force="2021-01-01"), set()),
        (Filters(cites="205/QĐ-TTg"), NORTH),
        (Filters(cites="Quyết định số 205 / qđ – ttg"), NORTH),
        (Filters(cites="205/QD-TTG"), NORTH),
        (Filters(cites="05/QĐ-TTg"), set()),
        (Filters(cites="quyết định 205"), NORTH),
        (Filters(cites="QĐ số 205"), NORTH),
        (Filters(cites="205"), NORTH),
        (Filters(cites="nghị định 205"), set()),
        (Filters(cites="qđ 205/1999"), set()),
        (Filters(cites="qđ 20"), set()),
        (Filters(issuer="ubnd tỉnh"), NORTH),
        (Filters(issuer="tinh doan"), {SOUTH, BARE}),
        (Filters(target="phong ban"), NORTH),
        (Filters(target="trường học"), set()),
        (Filters(text="giu rung"), NORTH | {SOUTH, BARE}),
        (Filters(text="dong long"), NORTH | {SOUTH, BARE}),
        (Filters(text='"rừng số 7"'), {SOUTH}),
        (Filters(text="205/QĐ-TTg"), NORTH | {SOUTH, BARE}),
        (Filters(text="khongco"), set()),
        (Filters(text="tro*", award="Bằng khen"), {NORTH_MERIT}),
        (Filters(text="*"), set()),
    ],
    ids=lambda value: (
        str({k: v for k, v in asdict(value).items() if v is not None}) if isinstance(value, Filters) else len(value)
    ),
)
def test_filters(reader: Reader, filters: Filters, expected: set[tuple[str | None, str | None]]) -> None:
    assert {(row["number"], row["label"]) for row in find_rules(reader, filters)} == expected


def test_newest_first_and_limited(reader: Reader) -> None:
    assert [row["issued_on"] for row in find_rules(reader, Filters())] == ["2021-05", "2021-05", "2018-03-12", "2018-03-12"]
    assert len(list(find_rules(reader, Filters(), Page(limit=3)))) == 3


def test_a_rule_carries_its_quote_and_document(reader: Reader) -> None:
    (row,) = find_rules(reader, Filters(award="Bằng khen"))
    assert (row["quote"], row["max"], row["granted_by"]) == ("Bằng khen cho tối đa 08 tập thể", 8, "UBND tỉnh Hà Nam")
    assert row["id"] == make_record().id


@settings(max_examples=300, deadline=None)
@given(words=st.text() | st.text(alphabet='"*()-+^:{}/.ANDORNEAT đồ\0', max_size=20))
def test_no_words_are_a_syntax_error(reader: Reader, words: str) -> None:
    list(find_rules(reader, Filters(text=words)))


@pytest.mark.parametrize("words", ["05/KH-UBND", '"', "*", "AND", "NEAR(", "a:b", "-", "ngày 12 tháng 3"])
def test_hostile_words_in_every_text_filter(reader: Reader, words: str) -> None:
    for field in ("award", "recipient", "level", "province", "in_force", "cites", "issuer", "target", "text"):
        list(find_rules(reader, replace(Filters(), **{field: words})))


@pytest.mark.parametrize(
    "name", ["15/KH-UBND", "15 / kh-ubnd", "KẾ HOẠCH 15/KH–UBND", "north.txt", make_record().id, make_record().id[:6]]
)
def test_a_document_is_found_by_id_address_or_number(reader: Reader, name: str) -> None:
    assert find_document(reader, name) == [make_record().id]


@pytest.mark.parametrize("name", ["", "zzz", "' OR 1", "99/KH-UBND"])
def test_what_is_not_there_is_not_found(reader: Reader, name: str) -> None:
    assert find_document(reader, name) == []


def test_whole_records_come_back(reader: Reader) -> None:
    found = get_document(reader, make_record().id)
    assert found is not None
    assert (found.record, found.text, found.addresses) == (make_record("north.txt"), TEXT, ("north.txt",))
    assert get_document(reader, "0" * 16) is None
    assert len(list(documents(reader))) == 3


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("05/KH-UBND", "Kế hoạch số 5/KH-UBND"),
        ("24/2013/QĐ-UBND", "24/2013/QD–UBND,"),
        ("05-NQ/TU", "Nghị quyết 05 - NQ/TU"),
        ("30c/NQ-CP", "30C/NQ-CP"),
    ],
)
def test_one_key_for_every_spelling(one: str, other: str) -> None:
    assert number_key(one) == number_key(other)


def test_different_numbers_have_different_keys() -> None:
    numbers = ["5/KH-UBND", "15/KH-UBND", "5/KH-SNV", "5/2018/KH-UBND", "5a/KH-UBND", "50/KH-UBND"]
    assert len({number_key(number) for number in numbers}) == len(numbers)
