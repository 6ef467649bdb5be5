"""Numbers, days and labelled values as portals print them."""

from __future__ import annotations

import pytest
from bs4 import BeautifulSoup

from pipeline.crawling.fields import labelled, read_day, read_number


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Ngày : 03/03/2021", "2021-03-03"),
        ("ban hành 5-12-2016", "2016-12-05"),
        ("24.4.2020", "2020-04-24"),
        ("2020-09-17T09:33:24+0700", "2020-09-17"),
        ("Hà Nam, ngày 05 tháng 3 năm 2018", "2018-03-05"),
        ("Mon, 05 Mar 2018 08:00:00 +0700", "2018-03-05"),
        ("03/04/2020 | 10:36 PM", "2020-04-03"),
        ("31/02/2021", None),
        ("số 12/2019", None),
        ("Đang cập nhật", None),
    ],
)
def test_days(text: str, day: str | None) -> None:
    assert read_day(text) == day


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Thông báo số: 189/TB-BGDĐT", "189/TB-BGDĐT"),
        ("Bộ luật 92/2015/QH13", "92/2015/QH13"),
        ("05 - NQ/TU", "05-NQ/TU"),
        ("24/2020/TT-BGDĐT", "24/2020/TT-BGDĐT"),
        ("143/2025/TT-BTС", "143/2025/TT-BTC"),
        ("571/SGDĐT-KHTC", "571/SGDĐT-KHTC"),
        ("Không số", None),
        ("ngày 12/03/2020", None),
    ],
)
def test_numbers(text: str, number: str | None) -> None:
    assert read_number(text) == number


@pytest.mark.parametrize(
    "html",
    [
        "<table><tr><td>Số ký hiệu văn bản 123</td><td>3767/UBND-VX</td></tr></table>",
        "<table><tr><th>Số hiệu</th><td><a>3767/UBND-VX</a></td><td>Ngày ban hành</td><td>11/11/2020</td></tr></table>",
        "<dl><dt>Số/Ký hiệu:</dt><dd>3767/UBND-VX</dd></dl>",
        "<p><label>Số ký hiệu:</label>3767/UBND-VX</p>",
        "<div class=row><div>Số ký hiệu:</div><div>3767/UBND-VX</div></div>",
        "<li>Số hiệu: 3767/UBND-VX</li>",
        "<td><b>Số hiệu:</b></td><td> 3767/UBND-VX </td>",
    ],
)
def test_values_beside_labels(html: str) -> None:
    soup = BeautifulSoup(f"<html><body>{html}</body></html>", "lxml")
    assert labelled(soup, "number", read_number) == "3767/UBND-VX"


def test_an_empty_cell_is_not_the_next_one() -> None:
    html = "<tr><td>Ngày ban hành</td><td></td><td>Ngày hiệu lực</td><td>30/10/2020</td></tr>"
    assert labelled(BeautifulSoup(f"<table>{html}</table>", "lxml"), "issued", read_day) is None
