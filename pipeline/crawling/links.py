"""Where a link of a portal leads: plain addresses, scripts that stand for one, forms of ASP.NET, viewers around a file."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import parse_qs, urlencode, urlsplit

from bs4 import Tag
from w3lib.url import add_or_replace_parameter

from pipeline.crawling.pages import Page

_POSTBACK = re.compile(r"__doPostBack\(\s*['\"]([^'\"]{1,200})['\"]\s*,\s*['\"]([^'\"]{0,200})['\"]\s*\)")
_QUOTED_ADDRESS = re.compile(
    r"(?:RefreshPageTo|downloadfile|window\.open|OpenPopup|location(?:\.href)?)\b[^'\"]{0,40}['\"](?P<first>[^'\"]{1,1000})['\"]"
    r"(?:\s*,\s*['\"](?P<second>[^'\"]{1,1000})['\"])?"
)
_PAGE_NUMBER = re.compile(r"\w{3,40}\([^)]{0,60}?['\"]?([1-9]\d{0,5})['\"]?\s*\)")
_VIEWERS = {  # the part of a viewer's address that tells it, and the parameter with the file
    "docs.google.com": "url", "docs.google.com/gview": "url", "view.officeapps.live.com": "src", "viewer": "file",
    "wopiframe.aspx": "sourcedoc",
}  # fmt: skip
_FILES = (".pdf", ".doc", ".docx", ".docm", ".rtf", ".odt", ".xls", ".xlsx", ".zip", ".rar", ".7z", ".tif", ".tiff")


@dataclass(frozen=True)
class Follow:
    """A request: ``form`` holds what is posted, empty for a plain GET.

    ``key`` tells requests apart: forms carry state that differs at each visit, only what is asked for counts.
    """

    url: str
    form: tuple[tuple[str, str], ...] = ()

    @property
    def key(self) -> str:
        asked = [(name, value) for name, value in self.form if name in ("__EVENTTARGET", "__EVENTARGUMENT")]
        return f"{self.url}#{urlencode(asked)}" if asked else self.url


def target(tag: Tag, page: Page, page_parameter: str | None = None) -> Follow | None:
    """What a click on ``tag`` asks for, ``None`` for nothing that can be told without running scripts."""
    href = str(tag.get("href") or tag.get("src") or tag.get("data-href") or "").strip()
    script = f"{href if href.lower().startswith('javascript:') else ''} {tag.get('onclick') or ''}"
    if href and not href.lower().startswith(("javascript:", "#")):
        return _plain(href, page)
    posted = _POSTBACK.search(script)
    if posted:
        return _form(tag, page, posted[1], posted[2])
    quoted = _QUOTED_ADDRESS.search(script)
    if quoted:
        candidates = [part for part in (quoted["second"], quoted["first"]) if part and ("/" in part or "." in part)]
        return next((found for part in candidates if (found := _plain(_unescaped(part), page))), None)
    number = _PAGE_NUMBER.search(script) if page_parameter else None
    if number and page_parameter:
        return Follow(add_or_replace_parameter(page.url, page_parameter, number[1]))
    return None


def unwrapped(address: str) -> str:
    """The file that a viewer shows: ``docs.google.com/viewer?url=…``, ``…/viewer.html?file=…``, Office's, SharePoint's."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return address
    place = f"{parts.netloc}{parts.path}".lower()
    for sign, parameter in _VIEWERS.items():
        if sign in place:
            inner = next(
                (value for key, values in parse_qs(parts.query).items() if key.lower() == parameter for value in values), ""
            )
            if inner:
                return inner
    return address


def is_file(address: str) -> bool:
    """By the end of its path, or of its last parameter: ``/Download.ashx?f=a.pdf``."""
    parts = urlsplit(address)
    return parts.path.lower().endswith(_FILES) or parts.query.lower().endswith(_FILES)


def is_picture(address: str) -> bool:
    return urlsplit(address).path.lower().endswith((".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".bmp"))


def _plain(href: str, page: Page) -> Follow | None:
    inner = unwrapped(href)
    if inner != href and "/" in inner and not inner.startswith(("/", "http:", "https:", ".")):
        inner = f"{urlsplit(page.url).scheme}://{inner}"  # viewers are given "host/path" without a scheme
    address = page.absolute(inner)
    return Follow(address) if address else None


def _form(tag: Tag, page: Page, event: str, argument: str) -> Follow | None:
    form = tag.find_parent("form") or page.soup.find("form")
    if not isinstance(form, Tag):
        return None
    address = page.absolute(str(form.get("action") or page.url)) or page.url
    hidden = {
        str(field["name"]): str(field.get("value") or "")
        for field in form.find_all("input", attrs={"type": "hidden", "name": True})
        if isinstance(field, Tag)
    }
    hidden |= {"__EVENTTARGET": event, "__EVENTARGUMENT": argument}
    return Follow(address, tuple(hidden.items()))


def _unescaped(script: str) -> str:
    return script.replace("\\u0026", "&").replace("\\u002f", "/").replace("\\/", "/")
