"""What a page states about itself outside its text: title, publisher, day of posting, and what wrote it."""

from __future__ import annotations

import re
from datetime import date

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
_JSON_LD = re.compile(r'"datePublished"\s*:\s*"([^"]{8,40})"')


def is_paper(soup: BeautifulSoup) -> bool:
    """Whether a word processor saved its document as this page; a portal's page may quote such a page in its body."""
    made_by = soup.head.find("meta", attrs={"name": re.compile("^generator$", re.IGNORECASE)}) if soup.head else None
    return isinstance(made_by, Tag) and bool(_WORD_PROCESSOR.match(str(made_by.get("content") or "")))


def page_title(soup: BeautifulSoup) -> str | None:
    """``og:title``, else ``<title>``."""
    for tag in soup.find_all("meta", limit=200):
        if isinstance(tag, Tag) and tag.get("property") == "og:title" and str(tag.get("content") or "").strip():
            return str(tag["content"]).strip()
    title = soup.title.get_text(" ", strip=True) if soup.title else ""
    return title or None


def page_publisher(soup: BeautifulSoup) -> str | None:
    """Who the page says published it, by name; ``None`` where it gives only the name of its server."""
    said: dict[str, str] = {}
    for tag in soup.find_all("meta", limit=200):
        if isinstance(tag, Tag):
            key = str(tag.get("property") or tag.get("name") or tag.get("itemprop") or "").lower()
            content = " ".join(str(tag.get("content") or "").split())
            if key in _PUBLISHER_KEYS and content and not _DOMAIN.fullmatch(content):
                said.setdefault(key, content)
    for script in soup.find_all("script", type="application/ld+json", limit=10):
        if match := _PUBLISHER.search(script.get_text()):
            said.setdefault("publisher", match[1])
    return next((said[key] for key in _PUBLISHER_KEYS if key in said), None)


def posting_date(soup: BeautifulSoup) -> str | None:
    """ISO day of publication as metadata has it; ``None`` without a valid one. The text is not searched here."""
    for tag in soup.find_all("meta", limit=200):
        if isinstance(tag, Tag):
            key = str(tag.get("property") or tag.get("name") or tag.get("itemprop") or "").lower()
            if key in _DATE_KEYS and (day := _iso_day(str(tag.get("content") or ""))):
                return day
    for script in soup.find_all("script", type="application/ld+json", limit=10):
        match = _JSON_LD.search(script.get_text())
        if match and (day := _iso_day(match[1])):
            return day
    stamp = soup.find("time", attrs={"datetime": True}) or soup.find(attrs={"itemprop": "datePublished"})
    if isinstance(stamp, Tag):
        return _iso_day(str(stamp.get("datetime") or stamp.get("content") or ""))
    return None


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
