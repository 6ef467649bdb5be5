"""Feeds and sitemaps that are none, or that would read more than themselves."""

from __future__ import annotations

import pytest

from pipeline.crawling.feeds import read_feed, read_sitemap
from pipeline.crawling.pages import Page
from pipeline.errors import DocumentError

URL = "https://portal.example.vn/van-ban/ds.aspx?loai=1"


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
    "data",
    [
        b"<rss><channel><item><link>/a</link><enclosure url='/a.pdf'/><enclosure url='/b.doc'/></item></channel></rss>",
        b"""<feed><entry><link href='/a'/><link rel='enclosure' href='/a.pdf'/><link rel='enclosure' href='/b.doc'/>
        <link rel='enclosure' href='/a.pdf'/></entry></feed>""",
    ],
    ids=["RSS", "Atom"],
)
def test_files_of_an_item(data: bytes) -> None:
    (row,) = read_feed(Page(URL, data)).rows
    assert row.attachments == ("https://portal.example.vn/a.pdf", "https://portal.example.vn/b.doc")
