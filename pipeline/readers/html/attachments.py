"""Files that a page offers with its document, also through scripts and viewers, without those of other documents."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from urllib.parse import parse_qsl, unquote, urljoin, urlsplit

from bs4 import Tag

from pipeline.readers.html.density import Sizes
from pipeline.readers.html.tags import is_hidden

_FILE = re.compile(r"\.(?:pdf|docx?|docm|rtf|odt|xlsx?|zip|rar|7z|tiff?)$", re.IGNORECASE)
# A script's arguments: downloadfile('kh.doc','/TW/kh.doc'), window.open("/tep/kh.pdf").
_ARGUMENT = re.compile(r"""["']([^"'<>\n]{3,500})["']""")
_HOST = re.compile(r"[\w-]+(?:\.[\w-]+)+/")
_ADDRESSES = {"a": "href", "iframe": "src", "embed": "src", "frame": "src", "object": "data"}
_OFFERING = frozenset({*_ADDRESSES, "button", "span", "div", "li", "img"})
_SCRIPTED = ("onclick", "data-url", "data-href", "data-file")
_DOWNLOAD = re.compile(r"^(?:tải (?:về|xuống|tệp|file|văn bản)|download|file đính kèm|tệp đính kèm)\b", re.IGNORECASE)
_HANDLER = re.compile(r"download|getfile|fileticket|attachment|/documents/", re.IGNORECASE)


def attachments(tags: Sequence[Tag], uri: str, sizes: Sizes) -> list[tuple[str, str]]:
    """``(address, words of the link)``, each address once, in order; menus and lists of other documents are left out."""
    base = next((str(tag["href"]).strip() for tag in tags if tag.name == "base" and tag.has_attr("href")), None)
    root = urljoin(uri, base) if base else uri
    found: dict[str, tuple[str, str]] = {}
    others = _Others(sizes)
    for tag in tags:
        if tag.name not in _OFFERING or (address := next(_offered(tag), None)) is None or others.hold(tag):
            continue
        try:
            absolute = urljoin(root, address)
            # a viewer and a link may write one address in two ways
            path = unquote(urlsplit(absolute).path).lstrip("/") if _is_file(absolute) else absolute
        except ValueError:
            continue
        words = " ".join(tag.get_text(" ", strip=True).split()) if tag.name not in ("iframe", "object", "embed") else ""
        known, label = found.get(path, (absolute, ""))
        found[path] = known, label or words or str(tag.get("title") or "")
    return list(found.values())


def _offered(tag: Tag) -> Iterator[str]:
    """Addresses of files that the tag leads to."""
    address = str(tag.get(_ADDRESSES.get(tag.name, "href")) or "").strip()
    scripts = [str(tag.get(name) or "") for name in _SCRIPTED]
    if address.lower().startswith("javascript:"):
        scripts.insert(0, address)
    elif address:
        if found := _target(address):
            yield found
        if tag.has_attr("download") or _is_handler(tag, address) or _is_viewer(tag, address):
            yield address
    for script in scripts:
        files = [text for text in (script, *_ARGUMENT.findall(script)) if "(" not in text and _is_file(text)]
        if files:
            yield max(files, key=lambda file: "/" in file)  # the path, not the name it is saved under


def _target(address: str) -> str | None:
    """The file itself, or the one that a viewer is told to show: ``viewer.html?file=/tep/kh.pdf``."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    if _is_file(parts.path):
        return address
    shown = [value for _, value in parse_qsl(f"{parts.query}&{parts.fragment}") if _is_file(value)]
    if not shown:
        # Liferay puts a file's name before its identity: /documents/20182/kh.pdf/1f3c-…
        return address if any(_is_file(step) for step in parts.path.split("/")[:-1]) else None
    return f"http://{shown[0]}" if _HOST.match(shown[0]) else shown[0]


def _is_file(path: str) -> bool:
    return bool(_FILE.search(unquote(path).strip()))


def _is_handler(tag: Tag, address: str) -> bool:
    """A link that says that it is a download and leads to a program that sends files."""
    if tag.name != "a" or not _HANDLER.search(address) or not re.search(r"\?|/\d", address):  # what file it is
        return False
    return bool(_DOWNLOAD.match(tag.get_text(" ", strip=True)))


def _is_viewer(tag: Tag, address: str) -> bool:
    """A frame that shows a PDF which a program sends."""
    return tag.name in ("iframe", "embed", "object") and (
        tag.get("type") == "application/pdf" or "pdf" in address.partition("?")[0].lower()
    )


class _Others:
    """The menus and lists of other documents on a page."""

    def __init__(self, sizes: Sizes) -> None:
        self._sizes = sizes
        self._apart: dict[int, bool] = {}

    def hold(self, tag: Tag) -> bool:
        hidden = False
        for parent in tag.parents:
            if self._is_apart(parent):
                return True
            hidden = hidden or is_hidden(parent)
            size = self._sizes.get(id(parent))
            if hidden and size and size.links and parent.name == "li":  # a box that opens at a click, in each item of a list
                return True
        return False

    def _is_apart(self, tag: Tag) -> bool:
        """A list of nothing but files is the document's own."""
        if id(tag) not in self._apart:
            size = self._sizes.get(id(tag))
            self._apart[id(tag)] = bool(size and (size.aside or (size.listing and not _lists_files(tag))))
        return self._apart[id(tag)]


def _lists_files(listing: Tag) -> bool:
    links = (link for link in listing.find_all("a") if isinstance(link, Tag))
    return all(next(_offered(link), None) is not None for link in links)
