"""Filters that combine, in order, by pages, with counts: answers checked against the records themselves."""

from __future__ import annotations

import argparse
from collections import Counter
from typing import Any

import pytest

from cli import parser
from commands import query_arguments
from pipeline.queries import FACETS, SORTS, Filters, Page, Reader, count_rules, facet, find_rules

QUESTIONS = [
    Filters(award="Bằng khen", recipient="individual"),
    Filters(award="Giấy khen", recipient="collective", max=5),
    Filters(recipient="household"),
    Filters(min=20),
    Filters(comparator="max", min=3, max=10),
    Filters(per="year"),
    Filters(granted_by="Chủ tịch UBND tỉnh"),
    Filters(province="Bắc Giang"),
    Filters(province_today="Bắc Ninh", year=2022),
    Filters(in_force="2023-06-01"),
    Filters(in_force="2023-06-01", certain=True),
    Filters(in_force="2023", award="Bằng khen", issuer="ubnd"),
    Filters(document_type="contest_rules"),
    Filters(campaign="nông thôn mới"),
    Filters(kind="contest", award="giải nhất"),
    Filters(cites="91/2017/NĐ-CP", cites_as="legal_basis"),
    Filters(text="chuyển đổi số", recipient="individual"),
    Filters(target="enterprises"),
    Filters(min_confidence=0.9),
    Filters(min_confidence=0.91),
]


@pytest.mark.parametrize("number", range(len(QUESTIONS)))
def test_pages_and_counts_add_up(reader: Reader, number: int) -> None:
    filters = QUESTIONS[number]
    everything = list(find_rules(reader, filters))
    assert count_rules(reader, filters) == len(everything)
    pages = [row for page in range(len(everything) // 7 + 2) for row in find_rules(reader, filters, Page(7, 7 * page))]
    assert pages == everything
    assert sum(count.rules for count in facet(reader, filters, "award")) == len(everything)


def answer(reader: Reader, **filters: Any) -> list[dict[str, Any]]:
    return list(find_rules(reader, Filters(**filters)))


def test_every_condition_holds_for_every_answer(reader: Reader) -> None:
    found = answer(reader, award="Bằng khen", recipient="individual", in_force="2023-06-01", min=5)
    assert found
    for row in found:
        assert "certificate_of_merit" in row["award"]
        assert row["recipient"] in ("individual", "any")
        assert (row["max"] if row["max"] is not None else row["min"]) >= 5
        assert row["match"] in ("certain", "possible")


def test_nothing_is_missed_by_the_index(reader: Reader) -> None:
    """Counted over the tables, as slow and plain as can be."""
    rows = list(reader.rows("SELECT a.*, d.province FROM awards a JOIN documents d ON d.id = a.document_id"))
    for low, high in ((0, 0), (1, 1), (3, 10), (11, None), (None, 14), (49, 51), (10**9, None)):
        expected = [
            row for row in rows
            if (number := row["max"] if row["max"] is not None else row["min"]) is not None
            and (low is None or number >= low) and (high is None or number <= high)
        ]  # fmt: skip
        assert count_rules(reader, Filters(min=low, max=high)) == len(expected)
    for province in {row["province"] for row in rows} - {None}:
        expected = [row for row in rows if row["province"] == province]
        assert len(answer(reader, province=province, recipient="any")) <= len(expected)
        assert count_rules(reader, Filters(province=province, min_confidence=0.0)) == len(expected)


def test_old_provinces_are_found_under_their_new_name(reader: Reader) -> None:
    today = {row["province"] for row in answer(reader, province_today="Bắc Ninh")}
    assert today >= {"Bắc Giang", "Bắc Ninh"}
    assert {row["province"] for row in answer(reader, province="Bắc Ninh")} == {"Bắc Ninh"}
    assert answer(reader, province_today="tỉnh Bắc Giang") == answer(reader, province_today="Bắc Ninh")


def test_certain_answers_are_among_the_possible(reader: Reader) -> None:
    every, certain = answer(reader, in_force="2021-06-01"), answer(reader, in_force="2021-06-01", certain=True)
    assert [row for row in every if row["match"] == "certain"] == certain
    assert len(certain) < len(every)


@pytest.mark.parametrize("sort", SORTS)
def test_every_order_gives_the_same_rules(reader: Reader, sort: str) -> None:
    filters = Filters(text="thi dua", award="Bằng khen")
    rows = list(find_rules(reader, filters, Page(sort=sort)))
    key = Counter((row["id"], row["quote"], row["recipient"]) for row in rows)
    assert key == Counter((row["id"], row["quote"], row["recipient"]) for row in find_rules(reader, filters))


def test_orders(reader: Reader) -> None:
    most = [row["max"] or row["min"] for row in find_rules(reader, Filters(min=1), Page(20, sort="most"))]
    assert most == sorted(most, reverse=True)
    issued = [
        row["issued_on"] for row in find_rules(reader, Filters(document_type="plan"), Page(sort="oldest")) if row["issued_on"]
    ]
    assert [day[:7] for day in issued] == sorted(day[:7] for day in issued)


@pytest.mark.parametrize("name", FACETS)
def test_counts_by_value_are_those_of_the_filter(reader: Reader, name: str) -> None:
    counts = facet(reader, Filters(award="Bằng khen"), name)
    assert [count.rules for count in counts] == sorted((count.rules for count in counts), reverse=True)
    top = next(count for count in counts if count.value is not None)
    if name not in ("award", "recipient", "family", "quota_kind"):
        assert count_rules(reader, Filters(award="Bằng khen", **{name: top.value})) == top.rules


def test_the_command_line_offers_what_there_is() -> None:
    assert query_arguments.FACETS == FACETS
    assert tuple(SORTS) == query_arguments.SORTS
    assert set(Filters.__dataclass_fields__) <= set(vars(parse()))


def parse() -> argparse.Namespace:
    return parser().parse_args(["query"])


def test_an_unknown_facet_is_our_fault(reader: Reader) -> None:
    with pytest.raises(KeyError):
        facet(reader, Filters(), "terms; DROP TABLE rules")
