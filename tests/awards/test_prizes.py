"""Prizes of contests: series, groups, money in each notation, tables in each layout."""

from __future__ import annotations

import pytest

from tests.awards.scopes import awards_of

LISTS = [
    pytest.param(
        "1. Giải cá nhân gồm một giải Nhất, hai giải Nhì; mức thưởng lần lượt là 4.000.000 đồng và 2.500.000 đồng.",
        [("prize_first", "individual", 1, 4_000_000), ("prize_second", "individual", 2, 2_500_000)],
        id="money in turn",
    ),
    pytest.param(
        "2. Giải tập thể:\n- 01 giải Nhất: 5.000.000đ;\n- 02 giải Nhì: 3 triệu đồng/giải;\n"
        "- 03 giải Ba, mỗi giải 700 ngàn đồng.",
        [
            ("prize_first", "collective", 1, 5_000_000),
            ("prize_second", "collective", 2, 3_000_000),
            ("prize_third", "collective", 3, 700_000),
        ],
        id="a series with items",
    ),
    pytest.param(
        "- Giải A: 01 giải, 10 triệu đồng\n- Khuyến khích: không quá 05 giải, 1,5 triệu đồng/giải",
        [("prize_first", "any", 1, 10_000_000), ("prize_consolation", "any", 5, 1_500_000)],
        id="the rank as label",
    ),
    pytest.param(
        "Hiệu trưởng thưởng 01 giải Nhất, 02 giải Nhì cho các lớp, mức thưởng lần lượt là 300.000 đồng, 200.000 đồng.",
        [("prize_first", "collective", 1, 300_000), ("prize_second", "collective", 2, 200_000)],
        id="winners named at the end",
    ),
    pytest.param(
        "Cơ cấu: 12 giải cá nhân (1 giải Nhất, 2 giải Nhì, 9 giải Khuyến khích).",
        [
            ("prize_first", "individual", 1, None),
            ("prize_second", "individual", 2, None),
            ("prize_consolation", "individual", 9, None),
        ],
        id="a total with its prizes",
    ),
]
TABLES = [
    pytest.param("TT | Giải | Số lượng | Mức thưởng\n1 | Giải Nhất | 01 | 5.000.000\n2 | Giải Nhì | 02 | 3.000.000", id="bars"),
    pytest.param("TT\tGiải\tSố lượng\tMức thưởng\n1\tGiải Nhất\t01\t5.000.000\n2\tGiải Nhì\t02\t3.000.000", id="tabs"),
    pytest.param("TT\nGiải\nSố lượng\nMức thưởng\n1\nGiải Nhất\n01\n5.000.000\n2\nGiải Nhì\n02\n3.000.000", id="a cell a line"),
]


@pytest.mark.parametrize(("text", "expected"), LISTS)
def test_a_list_of_prizes_is_read(text: str, expected: list[tuple[object, ...]]) -> None:
    found = awards_of("V. CƠ CẤU GIẢI THƯỞNG\n" + text)
    assert [(a.award, a.recipient, a.max, a.cash_vnd) for a in found] == expected


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
