"""Where links lead, and one spelling for one address."""

from __future__ import annotations

import pytest

from pipeline.crawling.links import Follow, target, unwrapped
from pipeline.crawling.pages import Page, canonical

URL = "https://portal.example.vn/van-ban/ds.aspx?loai=1"


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
    (tag,) = page.soup.select("a, iframe")
    follow = target(tag, page, "trang")
    assert (follow.url if follow else None) == url


def test_a_form_of_aspnet_is_posted_with_its_state() -> None:
    html = """<form method="post" action="ds.aspx?loai=1"><input type="hidden" name="__VIEWSTATE" value="abc"><input name="q">
    <a href="javascript:__doPostBack('grid','Page$2')">2</a></form>"""
    page = Page(URL, html.encode())
    (tag,) = page.soup.select("a")
    follow = target(tag, page)
    assert follow is not None
    assert follow.url == URL
    assert dict(follow.form) == {"__VIEWSTATE": "abc", "__EVENTTARGET": "grid", "__EVENTARGUMENT": "Page$2"}
    later = Follow(URL, (("__VIEWSTATE", "xyz"), ("__EVENTTARGET", "grid"), ("__EVENTARGUMENT", "Page$2")))
    assert follow.key == later.key, "the state differs at each visit, what is asked for does not"


def test_one_page_has_one_address() -> None:
    assert canonical("HTTPS://Portal.Example.VN:443/a b?x=1&utm_source=m#top") == "https://portal.example.vn/a%20b?x=1"
    assert canonical("http://a.vn") == "http://a.vn/"
    assert unwrapped("https://a.vn/xem?file=b.pdf") == "https://a.vn/xem?file=b.pdf", "no viewer, no wrapping"
