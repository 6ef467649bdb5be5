"""A fetched page: its parsed tree, and its address as one spelling."""

from __future__ import annotations

import re
import warnings
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import parse_qsl, quote, urlencode, urljoin, urlsplit, urlunsplit

from bs4 import BeautifulSoup, MarkupResemblesLocatorWarning, Tag, XMLParsedAsHTMLWarning

from pipeline.readers.html.encoding import decoded

_SESSION = re.compile(r";jsessionid=[^?#/;]*", re.IGNORECASE)
_BASE = re.compile(rb"<base\b", re.IGNORECASE)
_PASSING = frozenset({"p_p_auth", "utm_source", "utm_medium", "utm_campaign", "fbclid", "gclid", "phpsessid", "sid_ses"})
"""Parameters that change at each visit and say nothing of what is asked for."""

_PORTS = {"http": ":80", "https": ":443"}
_SAFE = "%/:;=@!$&'()*+,~-._"


@dataclass(frozen=True)
class Page:
    """``encoding`` is what the source says where the page itself lies about it."""

    url: str
    data: bytes
    encoding: str | None = None

    @cached_property
    def soup(self) -> BeautifulSoup:
        text = decoded(self.data) if self.encoding is None else self.data.decode(self.encoding, "replace")
        with warnings.catch_warnings():
            for kind in (XMLParsedAsHTMLWarning, MarkupResemblesLocatorWarning):  # what is no page is told by its rows
                warnings.simplefilter("ignore", kind)
            return BeautifulSoup(text, "lxml")

    @cached_property
    def base(self) -> str:
        if not _BASE.search(self.data):
            return self.url
        named = self.soup.find("base", href=True)
        return urljoin(self.url, str(named["href"])) if isinstance(named, Tag) else self.url

    def absolute(self, href: str) -> str | None:
        """The address behind ``href``, ``None`` for what is no page (``mailto:``, a place in this page, damage)."""
        href = href.strip()
        if not href or href.startswith("#"):
            return None
        try:
            address = urljoin(self.base, href)
            return canonical(address) if urlsplit(address).scheme in ("http", "https") else None
        except ValueError:
            return None


def canonical(url: str) -> str:
    """One spelling for one page: host in lower case, no default port, fragment, session or visit counter.

    Raises ``ValueError`` for what is no address.
    """
    parts = urlsplit(_SESSION.sub("", url.strip()))
    scheme, host = parts.scheme.lower(), parts.netloc.lower()
    host = host.removesuffix(_PORTS.get(scheme, " "))
    query = parts.query
    given = parse_qsl(query, keep_blank_values=True)
    if any(name.lower() in _PASSING for name, _ in given):
        query = urlencode([(name, value) for name, value in given if name.lower() not in _PASSING])
    return urlunsplit((scheme, host, quote(parts.path, safe=_SAFE) or "/", quote(query, safe=_SAFE + "?"), ""))
