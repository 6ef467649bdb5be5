"""What a page states about itself outside its text: title, publisher, day of posting, and what wrote it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import islice

from bs4 import BeautifulSoup, Tag

_DATE_KEYS = (
    "article:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "dcterms.created", "pubdate",
    "publishdate", "publish-date", "og:published_time", "sailthru.date",
)  # fmt: skip
_PUBLISHER_KEYS = ("dc.publisher", "dcterms.publisher", "publisher", "og:site_name")  # the most telling first
_PUBLISHER = re.compile(r'"publisher"\s*:\s*\{[^{}]{0,300}?"name"\s*:\s*"([^"]{2,200})"')
_DOMAIN = re.compile(r"(?:https?://)?[\w-]+(?:\.[\w-]+)+/?")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DAY_FIRST = re.compile(r"\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b")
_WORD_PROCESSOR = re.compile(r"(?:Libre|Open|Star)Office|Microsoft Word|WPS", re.IGNORECASE)
_MOST = 200  # tags of a kind
_JSON_LD = re.compile(r'"datePublished"\s*:\s*"([^"]{8,40})"')


def is_paper(soup: BeautifulSoup) -> bool:
    """Whether a word processor saved its document as this page; a portal's page may quote such a page in its body."""
    made_by = soup.head.find("meta", attrs={"name": re.compile("^generator$", re.IGNORECASE)}) if soup.head else None
    return isinstance(made_by, Tag) and bool(_WORD_PROCESSOR.match(str(made_by.get("content") or "")))


def page_title(tags: Sequence[Tag]) -> str | None:
    """``og:title``, else ``<title>``."""
    for tag in _named(tags, "meta"):
        if tag.get("property") == "og:title" and str(tag.get("content") or "").strip():
            return str(tag["content"]).strip()
    titles = (tag.get_text(" ", strip=True) for tag in tags if tag.name == "title")
    return next(titles, "") or None


def page_publisher(tags: Sequence[Tag]) -> str | None:
    """Who the page says published it, by name; ``None`` where it gives only the name of its server."""
    said: dict[str, str] = {}
    for key, content in _stated(tags):
        content = " ".join(content.split())
        if key in _PUBLISHER_KEYS and content and not _DOMAIN.fullmatch(content):
            said.setdefault(key, content)
    for script in _data(tags):
        if match := _PUBLISHER.search(script):
            said.setdefault("publisher", match[1])
    return next((said[key] for key in _PUBLISHER_KEYS if key in said), None)


def posting_date(tags: Sequence[Tag]) -> str | None:
    """ISO day of publication as metadata has it; ``None`` without a valid one. The text is not searched here."""
    for key, content in _stated(tags):
        if key in _DATE_KEYS and (day := _iso_day(content)):
            return day
    for script in _data(tags):
        match = _JSON_LD.search(script)
        if match and (day := _iso_day(match[1])):
            return day
    times = (tag for tag in tags if tag.name == "time" and tag.has_attr("datetime"))
    stamp = next(times, None) or next((tag for tag in tags if tag.get("itemprop") == "datePublished"), None)
    return _iso_day(str(stamp.get("datetime") or stamp.get("content") or "")) if stamp else None


def _named(tags: Sequence[Tag], name: str) -> Iterator[Tag]:
    return islice((tag for tag in tags if tag.name == name), _MOST)


def _stated(tags: Sequence[Tag]) -> Iterator[tuple[str, str]]:
    """Names and contents of ``<meta>``."""
    for tag in _named(tags, "meta"):
        yield str(tag.get("property") or tag.get("name") or tag.get("itemprop") or "").lower(), str(tag.get("content") or "")


def _data(tags: Sequence[Tag]) -> Iterator[str]:
    """What the page states for machines, as JSON."""
    for tag in _named(tags, "script"):
        if tag.get("type") == "application/ld+json":
            yield tag.get_text()


def _iso_day(value: str) -> str | None:
    match, order = _ISO.search(value), (1, 2, 3)
    if not match:
        match, order = _DAY_FIRST.search(value), (3, 2, 1)
    if not match:
        return None
    year, month, day = (int(match[i]) for i in order)
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
