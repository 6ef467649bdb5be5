"""What a portal sends instead of what was asked for is told by its name."""

from __future__ import annotations

import pytest

from pipeline.crawling.failures import barred_by_status, bars_the_way, why_missing
from pipeline.crawling.pages import Page

URL = "https://portal.example.vn/van-ban/ds.aspx?loai=1"


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
