"""No page, however damaged, brings the reading of lists and documents down."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.crawling.adapters import Adapter
from pipeline.crawling.layouts import systems
from pipeline.crawling.pages import Page
from pipeline.crawling.recognition import draft
from pipeline.errors import DocumentError

PIECES = st.sampled_from([
    "<table id=x_gvDanhSach>",
    "<tr>",
    "<td class=ms-vb2>",
    "</td>",
    "</tr>",
    "</table>",
    "<div class='table-rows'>",
    "<div class=asset-abstract>",
    "<ul class=listLaw><li><p class=title>",
    "<a href='http://[::1'>",
    "<a href=\"javascript:__doPostBack('a','b')\">",
    "<a href='/tep/a.pdf'>",
    "<a href='viewer?url=//'>",
    "</a>",
    "<iframe src='viewer.html?file=%zz'>",
    "<base href='http://[bad'>",
    "<form action='http://['>",
    "<input type=hidden name=a>",
    "Số ký hiệu:",
    "Ngày ban hành",
    "31/02/2021",
    "99999/99/9999",
    "12/KH-UBND",
    "\x00",
    "\ud83d\ude00",
    "<!--",
    "]]>",
    "<?xml version='1.0'?>",
    "<rss><item><link>",
    "<urlset><url><loc>",
    "&#xD800;",
    "<div style=",
    "'",
    '"',
    ">",
])  # fmt: skip


@pytest.mark.parametrize("name", systems())
@settings(max_examples=25, deadline=None)
@given(pieces=st.lists(PIECES, max_size=25))
def test_reading_never_breaks(name: str, pieces: list[str]) -> None:
    data = "".join(pieces).encode("utf-8", "surrogatepass")
    page, adapter = Page("https://portal.example.vn/ds?a=1", data), Adapter(systems()[name].layout)
    for read in (adapter.listing, adapter.detail, adapter.essence, draft):
        with contextlib.suppress(DocumentError):
            read(page)
