"""Rows, columns, further pages and totals of lists."""

from __future__ import annotations

import pytest

from pipeline.crawling.layouts import Listing
from pipeline.crawling.listing import read_listing
from pipeline.crawling.pages import Page

URL = "https://portal.example.vn/van-ban/ds.aspx?loai=1"


@pytest.mark.parametrize(
    "pager",
    [
        '<a rel="next" href="?trang=2">»</a>',
        '<ul class="pagination"><li class="active"><a href="?trang=1">1</a></li><li><a href="?trang=2">2</a></li></ul>',
        '<ul><li class="next"><a href="?trang=2">»</a></li></ul>',
        '<a href="?trang=2"> Trang sau </a>',
    ],
)
def test_the_next_page_is_found_where_the_layout_says_nothing(pager: str) -> None:
    page = Page("https://a.vn/ds", f"<html><body><p class=r><a href='/1'>Một</a></p>{pager}</body></html>".encode())
    assert [follow.url for follow in read_listing(page, Listing(row=("p.r",))).following] == ["https://a.vn/ds?trang=2"]


HEADED = """<table><thead><tr><th>STT</th><th>Số, ký hiệu</th><th>Ngày ban hành</th><th>Cơ quan</th><th>Trích yếu nội dung</th>
<th></th></tr></thead>
<tr class=r><td>1</td><td>15/2019/QĐ-UBND</td><td>04/3/2019</td><td>UBND tỉnh</td><td>Ban hành quy chế thi đua</td>
<td><a href="/15">Xem</a></td></tr>
<tr class=r><td>2</td><td>7/KH-UBND</td><td></td><td>UBND tỉnh, ngày 01/01/2000</td><td>Kế hoạch thi đua</td>
<td><a href="/7">Xem</a></td></tr></table>"""


def test_columns_are_told_by_their_heads() -> None:
    first, second = read_listing(Page(URL, HEADED.encode()), Listing(row=("tr.r",))).rows
    assert (first.number, first.issued_on, first.title) == ("15/2019/QĐ-UBND", "2019-03-04", "Ban hành quy chế thi đua")
    assert (second.number, second.issued_on, second.title) == ("7/KH-UBND", None, "Kế hoạch thi đua")


def test_a_table_without_heads_has_no_columns() -> None:
    html = "<table><tr><td>Số ký hiệu: 5/TB-SNV</td><td><a href='/5'>Về nghỉ lễ</a></td></tr></table>"
    (row,) = read_listing(Page(URL, html.encode()), Listing(row=("tr",))).rows
    assert (row.number, row.title) == ("5/TB-SNV", "Về nghỉ lễ")


@pytest.mark.parametrize(
    ("said", "total"),
    [
        ("Tổng số: 47", 47),
        ("Tổng số 1.234 văn bản", 1234),
        ("Đang hiển thị 1 - 20 trong số 134 kết quả.", 134),
        ("Trang 1 của 7", 7),
        ("47 văn bản", 47),
        ("1 - 20", None),
        ("", None),
    ],
)
def test_how_many_a_list_says_it_has(said: str, total: int | None) -> None:
    page = Page(URL, f"<html><body><b class=tong>{said}</b><p>Tin 5</p></body></html>".encode())
    assert read_listing(page, Listing(row=("tr",), total=("b.tong",))).stated == total


def test_rows_that_lead_nowhere_are_counted() -> None:
    html = "<ul><li><b>Một</b></li><li><a href='/2'>Hai</a></li><li><a href='/2'>Hai</a></li></ul>"
    listed = read_listing(Page(URL, html.encode()), Listing(row=("li",)))
    assert ([row.url for row in listed.rows], listed.found) == (["https://portal.example.vn/2"], 3)


def test_a_row_that_is_only_a_file_is_the_document() -> None:
    html = "<table><tr><td>5/TB-SNV</td><td><a href='/tep/5.pdf'>Tải về</a></td></tr></table>"
    listed = read_listing(Page(URL, html.encode()), Listing(row=("tr",), number=("td",), attachment=("a",)))
    assert [(row.url, row.number) for row in listed.rows] == [("https://portal.example.vn/tep/5.pdf", "5/TB-SNV")]
