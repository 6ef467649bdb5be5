"""Fields, links, pages and digests as portals print them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from bs4 import BeautifulSoup

from pipeline.crawling.details import essence, read_detail
from pipeline.crawling.failures import barred_by_status, bars_the_way, why_missing
from pipeline.crawling.feeds import read_feed, read_sitemap
from pipeline.crawling.fields import labelled, read_day, read_number
from pipeline.crawling.journal import State
from pipeline.crawling.layouts import DocumentPage, Listing
from pipeline.crawling.links import Follow, target, unwrapped
from pipeline.crawling.listing import read_listing
from pipeline.crawling.pages import Page, canonical
from pipeline.crawling.sources import Revisit
from pipeline.errors import DocumentError

URL = "https://portal.example.vn/van-ban/ds.aspx?loai=1"


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


@pytest.mark.parametrize(
    ("link", "url"),
    [
        ('<a href="../tb/1.html#trang2">', "https://portal.example.vn/tb/1.html"),
        ('<a href="/tb;jsessionid=A1?p_p_auth=x&id=2">', "https://portal.example.vn/tb?id=2"),
        ("""<a href="javascript:downloadfile('kh 5.doc','/tep/kh 5.doc');">""", "https://portal.example.vn/tep/kh%205.doc"),
        ("""<a href="#" onclick="window.open('/tep/kh.pdf')">""", "https://portal.example.vn/tep/kh.pdf"),
        (
            """<a href="javascript:" onclick='RefreshPageTo(event, "/ds.aspx?Paged=TRUE\\u0026p_ID=30");'>""",
            "https://portal.example.vn/ds.aspx?Paged=TRUE&p_ID=30",
        ),
        ("""<a href="javascript:Nexpage('','3');">""", URL + "&trang=3"),
        ('<iframe src="https://docs.google.com/viewer?url=portal.example.vn/tep/a.pdf&embedded=true">', "https://portal.example.vn/tep/a.pdf"),
        ('<iframe src="/pdfjs/web/viewer.html?file=/tep/a.pdf">', "https://portal.example.vn/tep/a.pdf"),
        ('<a href="mailto:vp@example.vn">', None),
        ('<a href="#dau-trang">', None),
        ('<a href="javascript:void(0)">', None),
        ('<a href="http://[::1">', None),
        ("<a>", None),
    ],
)  # fmt: skip
def test_where_links_lead(link: str, url: str | None) -> None:
    page = Page(URL, f"<html><body>{link}x</body></html>".encode())
    tag = page.soup.find(["a", "iframe"])
    follow = target(tag, page, "trang")  # type: ignore[arg-type]
    assert (follow.url if follow else None) == url


def test_a_form_of_aspnet_is_posted_with_its_state() -> None:
    html = """<form method="post" action="ds.aspx?loai=1"><input type="hidden" name="__VIEWSTATE" value="abc"><input name="q">
    <a href="javascript:__doPostBack('grid','Page$2')">2</a></form>"""
    page = Page(URL, html.encode())
    follow = target(page.soup.a, page)  # type: ignore[arg-type]
    assert follow is not None
    assert follow.url == URL
    assert dict(follow.form) == {"__VIEWSTATE": "abc", "__EVENTTARGET": "grid", "__EVENTARGUMENT": "Page$2"}
    later = Follow(URL, (("__VIEWSTATE", "xyz"), ("__EVENTTARGET", "grid"), ("__EVENTARGUMENT", "Page$2")))
    assert follow.key == later.key, "the state differs at each visit, what is asked for does not"


def test_one_page_has_one_address() -> None:
    assert canonical("HTTPS://Portal.Example.VN:443/a b?x=1&utm_source=m#top") == "https://portal.example.vn/a%20b?x=1"
    assert canonical("http://a.vn") == "http://a.vn/"
    assert unwrapped("https://a.vn/xem?file=b.pdf") == "https://a.vn/xem?file=b.pdf", "no viewer, no wrapping"


PAGE = """<html><head><script>var t = {token};</script></head><body><div class="menu">Trang chủ</div><div class="noi-dung">
<h1>Về nghỉ lễ</h1><p>{text}</p><p>Lượt xem: {views}</p><span>{clock}</span><input type="hidden" value="{token}">
<a href="{file}">Tải về</a></div><div class="khac"><a href="/{token}">Tin khác</a></div></body></html>"""


def shown(text: str = "Nghỉ ngày 30/4.", views: int = 1, clock: str = "02/03/2026 07:00:01", file: str = "/a.pdf") -> str:
    page = Page(URL, PAGE.format(text=text, views=views, clock=clock, file=file, token=views * 7).encode())
    return essence(page, DocumentPage(content=("div.noi-dung",), aside=("div.khac",)))


def test_what_changes_at_each_view_is_no_change() -> None:
    assert shown() == shown(views=2_345, clock="Thứ hai, 09/03/2026 19:20:21")


CHANGES = [
    {"text": "Nghỉ ngày 01/5."},
    {"text": "Nghỉ ngày 30/4 lúc 17:30."},
    {"text": "Nghỉ ngày 30/4, hôm nay: 29/4."},
    {"text": "Nghỉ ngày 30/4, khách 12 người."},
    {"file": "/b.pdf"},
]


@pytest.mark.parametrize("change", CHANGES)
def test_what_changes_is_seen(change: dict[str, str]) -> None:
    assert shown(**change) != shown()  # type: ignore[arg-type]


def test_a_layout_that_finds_nothing_does_not_fit() -> None:
    page = Page(URL, "<html><body><div class=x>Về việc nghỉ lễ của cơ quan</div></body></html>".encode())
    assert not read_detail(page, DocumentPage(content=("div.noi-dung",))).fits
    assert read_detail(page, DocumentPage()).fits, "without a layout the densest part is the document"


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


@pytest.mark.parametrize("data", [b"<html><body>x</body></html>", b"", b"\x1f\x8b\x08broken", b"{}"])
def test_what_is_no_feed_says_so(data: bytes) -> None:
    for read in (read_feed, read_sitemap):
        with pytest.raises(DocumentError) as failed:
            read(Page(URL, data))
        assert failed.value.code == "layout_changed"


def test_entities_of_a_feed_are_not_followed() -> None:
    data = b"""<?xml version="1.0"?><!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><item><title>&x;</title>
    <link>/a</link></item></channel></rss>"""
    (row,) = read_feed(Page(URL, data)).rows
    assert row.title is None
    assert row.url == "https://portal.example.vn/a"


@pytest.mark.parametrize(
    ("status", "code"), [(401, "login_required"), (403, "blocked"), (429, "blocked"), (502, "site_error"), (200, None)]
)
def test_statuses_that_bar_the_way(status: int, code: str | None) -> None:
    barred = barred_by_status(status, URL)
    assert (barred.code if barred else None) == code


@pytest.mark.parametrize(
    ("html", "code"),
    [
        ("<title>Just a moment...</title><p>Checking your browser before accessing</p>", "captcha"),
        ("<p>Vui lòng nhập mã xác nhận bên dưới</p><input name=ma>", "captcha"),
        ("<form><input type=password></form><p>Đăng nhập</p>", "login_required"),
        ("<p>Request Rejected. The requested URL was rejected. Your support ID is 12</p>", "blocked"),
        ("<title>Runtime Error</title><p>Server Error in '/' Application.</p>", "site_error"),
        ("<div id=app></div><script src=app.js></script>", "script_only"),
        (
            "<p>" + "Danh sách văn bản của cơ quan đang được cập nhật. " * 60 + "</p><div class=g-recaptcha></div>",
            "empty_listing",
        ),
    ],
)
def test_why_a_page_has_no_rows(html: str, code: str) -> None:
    page = Page(URL, f"<html><body>{html}</body></html>".encode())
    assert why_missing(page, "empty_listing").code == code
    barred = bars_the_way(page)
    assert (barred.code if barred else None) == (code if code in ("captcha", "login_required", "blocked") else None)


NOW = datetime(2026, 3, 31, 7, tzinfo=UTC)


def state(**changed: object) -> State:
    known = {
        "url": URL, "source": "a", "kind": "document", "parent": None, "number": None, "issued_on": None, "title": None,
        "listed_as": "x", "etag": None, "last_modified": None, "digest": "d", "capture": "a.warc.gz!/1",
        "first_seen": (NOW - timedelta(days=10)).isoformat(), "checked_at": (NOW - timedelta(days=2)).isoformat(),
        "checked_in": 4, "listed_in": 4, "gone_at": None,
    }  # fmt: skip
    return State(**(known | changed))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("changed", "listed_as", "due"),
    [
        ({}, "x", False),
        ({}, "y", True),
        ({"capture": None}, "x", True),
        ({"etag": '"1"'}, "x", True),
        ({"last_modified": "Mon, 02 Mar 2026 07:00:00 GMT"}, "x", True),
        ({"checked_at": (NOW - timedelta(days=8)).isoformat()}, "x", True),
        ({"first_seen": (NOW - timedelta(days=40)).isoformat(), "etag": '"1"'}, "x", False),
        (
            {"first_seen": (NOW - timedelta(days=200)).isoformat(), "checked_at": (NOW - timedelta(days=91)).isoformat()},
            "x",
            True,
        ),
        ({"checked_in": 5, "capture": None}, "y", False),
    ],
)
def test_when_a_document_is_asked_for_again(changed: dict[str, object], listed_as: str, due: bool) -> None:
    assert state(**changed).is_due(listed_as, 5, NOW, Revisit()) is due
