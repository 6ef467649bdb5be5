"""Prizes of contests: groups, tables in each layout, price lists; single wordings are in ``wordings.toml``."""

from __future__ import annotations

import pytest

from tests.awards.scopes import awards_of

TABLES = [
    pytest.param("TT | Giải | Số lượng | Mức thưởng\n1 | Giải Nhất | 01 | 5.000.000\n2 | Giải Nhì | 02 | 3.000.000", id="bars"),
    pytest.param("TT\tGiải\tSố lượng\tMức thưởng\n1\tGiải Nhất\t01\t5.000.000\n2\tGiải Nhì\t02\t3.000.000", id="tabs"),
    pytest.param("TT\nGiải\nSố lượng\nMức thưởng\n1\nGiải Nhất\n01\n5.000.000\n2\nGiải Nhì\n02\n3.000.000", id="a cell a line"),
]


@pytest.mark.parametrize("table", TABLES)
def test_a_table_is_read_in_each_layout(table: str) -> None:
    found = awards_of("V. CƠ CẤU GIẢI THƯỞNG\n" + table)
    assert [(a.award, a.min, a.max, a.cash_vnd) for a in found] == [
        ("prize_first", 1, 1, 5_000_000),
        ("prize_second", 2, 2, 3_000_000),
    ]


def test_heads_in_two_rows_are_spread_over_their_columns() -> None:
    text = """V. KHEN THƯỞNG
Số lượng tối đa như sau:
|Hình thức                 |Sơ kết             |Tổng kết           |
|                          |Tập thể |Cá nhân   |Tập thể |Cá nhân   |
|Bằng khen của UBND tỉnh   |10      |15        |20      |-         |
|Tổng cộng                 |10      |15        |20      |-         |"""
    assert [(a.recipient, a.comparator, a.max, a.per) for a in awards_of(text)] == [
        ("collective", "max", 10, "review"),
        ("individual", "max", 15, "review"),
        ("collective", "max", 20, "review"),
    ]


def test_groups_compete_apart_and_may_be_copied() -> None:
    text = """IV. GIẢI THƯỞNG
a) Khối sở, ngành: 01 giải Nhất trị giá 3 triệu đồng;
b) Khối trường học: cơ cấu và giá trị giải thưởng như khối sở, ngành."""
    assert [(a.recipient_group, a.max, a.cash_vnd) for a in awards_of(text)] == [
        ("Khối sở, ngành", 1, 3_000_000),
        ("Khối trường học", 1, 3_000_000),
    ]


def test_a_price_list_fills_in_the_prizes_before_it() -> None:
    text = """IV. GIẢI THƯỞNG
1. Cơ cấu: 01 giải Nhất, 02 giải Nhì.
2. Tiền thưởng: giải Nhất 2.000.000 đồng, giải Nhì 1.000.000 đồng."""
    assert [(a.award, a.cash_vnd) for a in awards_of(text)] == [("prize_first", 2_000_000), ("prize_second", 1_000_000)]


def test_prices_go_to_the_winners_they_name() -> None:
    text = """V. KHEN THƯỞNG
UBND phường tặng Giấy khen cho 03 tập thể, 10 cá nhân; mỗi tập thể được thưởng 2 triệu đồng, mỗi cá nhân 700.000 đồng."""
    assert [(a.recipient, a.cash_vnd) for a in awards_of(text)] == [("collective", 2_000_000), ("individual", 700_000)]


def test_multiples_of_the_base_salary_are_kept_as_multiples() -> None:
    (award,) = awards_of("V. KHEN THƯỞNG\nTặng Giấy khen cho 05 cá nhân; mức thưởng 0,3 lần mức lương cơ sở.")
    assert (award.cash_vnd, award.cash_base_salary) == (None, 0.3)
