"""Rows of RSS and Atom feeds and of sitemaps, which are XML and not laid out."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING

from pipeline.captures import bounded_body
from pipeline.crawling.fields import read_day
from pipeline.crawling.links import Follow
from pipeline.crawling.listing import Listed, Row
from pipeline.crawling.pages import Page
from pipeline.errors import DocumentError
from pipeline.readers.xml import parse_xml

if TYPE_CHECKING:
    from lxml.etree import _Element

MAX_UNPACKED = 60_000_000  # sitemaps.org allows 50 MB
_DAYS = ("pubDate", "published", "date", "updated")
_STAMPS = ("updated", "pubDate", "published", "date")


def read_feed(page: Page) -> Listed:
    """Items of RSS 0.9 to 2.0 and Atom; raises ``DocumentError`` for what is no XML."""
    items = [tag for tag in _root(page).iter() if _name(tag) in ("item", "entry")]
    rows = tuple(row for item in items if (row := _item(item, page)))
    return Listed(rows, (), len(items))


def read_sitemap(page: Page) -> Listed:
    """Addresses of a ``urlset``, further sitemaps of a ``sitemapindex``; raises ``DocumentError`` for what is no XML."""
    root = _root(page)
    rows, following = [], []
    entries = [tag for tag in root.iter() if _name(tag) in ("url", "sitemap")]
    for entry in entries:
        url = page.absolute(_text(entry, ("loc",)) or "")
        if url and _name(entry) == "sitemap":
            following.append(Follow(url))
        elif url:
            rows.append(Row(url, stamp=_text(entry, ("lastmod",))))
    return Listed(tuple(rows), tuple(following), len(entries))


def is_xml(data: bytes) -> bool:
    head = data[:500].lstrip(b"\xef\xbb\xbf \t\r\n")
    return data[:2] == b"\x1f\x8b" or head.startswith((b"<?xml", b"<rss", b"<feed", b"<urlset", b"<sitemapindex", b"<rdf:RDF"))


def _root(page: Page) -> _Element:
    data = page.data
    if data[:2] == b"\x1f\x8b":
        try:
            with gzip.open(BytesIO(data)) as stream:
                data = bounded_body(stream, MAX_UNPACKED)
        except (OSError, EOFError, zlib.error) as error:
            raise DocumentError("fetch", "layout_changed", f"Tệp nén hỏng ({error}).") from error
    if not is_xml(data) or len(data) > MAX_UNPACKED:
        raise DocumentError("fetch", "layout_changed", "Trang không phải là RSS, Atom hay sitemap như nguồn khai báo.")
    return parse_xml(BytesIO(data), page.url)


def _item(item: _Element, page: Page) -> Row | None:
    url = page.absolute(_link(item) or "")
    if url is None:
        return None
    day = _text(item, _DAYS)
    return Row(
        url=url,
        title=_text(item, ("title",)),
        posted_on=read_day(day) if day else None,
        attachments=tuple(dict.fromkeys(address for href in _enclosures(item) if (address := page.absolute(href)))),
        stamp=_text(item, _STAMPS),
    )


def _link(item: _Element) -> str | None:
    """RSS has it as text, Atom as ``href`` of the link without ``rel`` or with ``alternate``."""
    for tag in item:
        if _name(tag) == "link":
            if said := _said(tag):
                return said
            if tag.get("href") and tag.get("rel", "alternate") == "alternate":
                return tag.get("href")
    guid = _text(item, ("guid", "id"))
    return guid if guid and guid.startswith("http") else None


def _enclosures(item: _Element) -> Iterator[str]:
    for tag in item:
        if _name(tag) == "enclosure" and tag.get("url"):
            yield str(tag.get("url"))
        elif _name(tag) == "link" and tag.get("rel") == "enclosure" and tag.get("href"):
            yield str(tag.get("href"))


def _text(entry: _Element, names: tuple[str, ...]) -> str | None:
    for name in names:
        for tag in entry:
            if _name(tag) == name and (said := _said(tag)):
                return said
    return None


def _said(tag: _Element) -> str | None:
    try:
        return " ".join((tag.text or "").split()) or None
    except UnicodeDecodeError:  # a reference to half a character, which the parser lets through
        return None


def _name(tag: _Element) -> str:
    return str(tag.tag).rpartition("}")[2] if isinstance(tag.tag, str) else ""
