"""What of a document's page is the document, and what only changes at each view."""

from __future__ import annotations

from typing import Any

import pytest

from pipeline.crawling.details import essence, read_detail
from pipeline.crawling.layouts import DocumentPage
from pipeline.crawling.pages import Page

URL = "https://portal.example.vn/van-ban/ds.aspx?loai=1"


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
def test_what_changes_is_seen(change: dict[str, Any]) -> None:
    assert shown(**change) != shown()


def test_a_layout_that_finds_nothing_does_not_fit() -> None:
    page = Page(URL, "<html><body><div class=x>Về việc nghỉ lễ của cơ quan</div></body></html>".encode())
    assert not read_detail(page, DocumentPage(content=("div.noi-dung",))).fits
    assert read_detail(page, DocumentPage()).fits, "without a layout the densest part is the document"
