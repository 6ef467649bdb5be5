"""Pages as the content systems of Vietnamese portals lay them out, in our own words, with what they add at every view.

``systems/*.toml`` has a system each. In its templates stand ``doc``, its ``page`` and days, ``views`` (another number each
time it is shown), and what a page is put together from: ``rows``, ``turns`` to further pages, ``text``, ``files``.
"""

from __future__ import annotations

import gzip
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import escape
from pathlib import Path
from typing import Any
from urllib.parse import quote

from tests.crawling.portal import PER_PAGE, Doc, Portal, Reply, file_reply, page_reply

_IDENT = {"ident": r"(?P<ident>\d+(?:-moi)?)", "name": "(?P<name>[^/]+)", "n": r"(?P<n>\d+)"}


@dataclass(frozen=True)
class Lists:
    """``number`` finds in a request which page is asked for, ``turn`` is a link to one; ``turns`` says to which ones there are.

    ``index`` stands at the start where the list itself is one step further; ``bare`` pages have no menu and no counters.
    """

    row: str
    main: str
    head: str = ""
    number: str = ""
    first: int = 1
    turn: str = ""
    turns: str = "next"
    index: str = ""
    etag: str = ""
    bare: bool = False
    type: str = "text/html; charset=utf-8"


@dataclass(frozen=True)
class Skin:
    """One system: ``start`` is its list, ``page`` and ``file`` are where documents and their files are."""

    name: str
    start: str
    page: str
    file: str
    listing: Lists
    detail: dict[str, str] = field(repr=False)
    before: str = ""

    def answer(self, portal: Portal, asked: str, form: dict[str, str]) -> Reply | None:
        """``asked`` is path and query below the system's own folder."""
        file, page = _pattern(self.file).fullmatch(asked), _pattern(self.page).fullmatch(asked)
        if file:
            doc = portal.doc(self.name, int(file["ident"]))
            name = file.groupdict().get("name") or list(doc.files)[int(file["n"])] if doc else ""
            return file_reply(doc, name) if doc else None
        if page:
            return self._document(portal, page["ident"])
        return self._list(portal, asked, form)

    def page_address(self, ident: int | str) -> str:
        return _address(self.name, self.page.format(ident=ident))

    def file_addresses(self, doc: Doc) -> list[str]:
        return [_address(self.name, self.file.format(ident=doc.ident, name=name, n=n)) for n, name in enumerate(doc.files)]

    def _document(self, portal: Portal, ident: str) -> Reply | None:
        """A document that has moved answers from its new place only."""
        doc, new = portal.doc(self.name, int(ident.removesuffix("-moi"))), ident.endswith("-moi")
        if doc is None or (new and not doc.moved):
            return None
        if doc.moved and not new:
            return Reply(b"", status=301, headers={"Location": self.page_address(f"{ident}-moi")})
        files = zip(doc.files, self.file_addresses(doc), strict=True)
        links = "".join(self.detail["file"].format(name=name, file=address) for name, address in files)
        lines = "".join(f"<p>{escape(line)}</p>" for line in doc.body.splitlines())
        text = f"{lines}<p>Lượt xem: {next(portal.views)}</p>"
        main = self.detail["main"].format(doc=doc, day=_shown(doc.day), views=_Views(portal), text=text, files=links)
        return page_reply(doc, self._framed(portal, main))

    def _list(self, portal: Portal, asked: str, form: dict[str, str]) -> Reply:
        if form and not form.get("__VIEWSTATE", "").startswith("state-"):
            return Reply(b"viewstate", status=500)
        known = {"url": portal.url, "views": _Views(portal)}
        if self.listing.index and asked == self.start:
            return Reply(self.listing.index.format(**known).encode(), self.listing.type)
        docs = portal.docs[self.name]
        rows, turns = "".join(self._rows(docs, asked, form, known)), "".join(self._turns(len(docs), asked, form))
        main = self.listing.main.format(rows=rows, turns=turns, total=len(docs), newest=docs[0], **known)
        page = (main if self.listing.bare else self._framed(portal, main, self.listing.head, self.before)).encode()
        headers = {"ETag": self.listing.etag.format(total=len(docs))} if self.listing.etag else {}
        return Reply(gzip.compress(page) if asked.endswith(".gz") else page, self.listing.type, headers=headers)

    def _rows(self, docs: list[Doc], asked: str, form: dict[str, str], known: dict[str, Any]) -> Iterator[str]:
        begin = (self._number(asked, form) - self.listing.first) * PER_PAGE
        for n, doc in enumerate(docs[begin : begin + PER_PAGE] if self.listing.turn else docs):
            said = {"doc": doc, "page": self.page_address(doc.ident), "shown": _shown(doc.shown_day), "day": _shown(doc.day)}
            yield self.listing.row.format(n=n, **said, **known)

    def _turns(self, count: int, asked: str, form: dict[str, str]) -> Iterator[str]:
        here = self._number(asked, form)
        for n in range(self.listing.first, self.listing.first + -(-count // PER_PAGE)):
            if self.listing.turns == "all" or (n == here + 1 if self.listing.turns == "next" else n != here):
                yield self.listing.turn.format(n=n, active="active" if n == here else "")

    def _number(self, asked: str, form: dict[str, str]) -> int:
        found = re.search(self.listing.number, form.get("__EVENTARGUMENT", asked)) if self.listing.number else None
        return int(found[1]) if found else self.listing.first

    def _framed(self, portal: Portal, main: str, head: str = "", before: str = "") -> str:
        """A menu, counters, a clock, other news with links to documents, and a place that robots.txt forbids."""
        views = next(portal.views)
        others = "".join(
            f"<li><a href='/{self.name}/other-{n}'>Tin khác số {n} của cổng</a> <span>05/01/2020</span></li>" for n in range(6)
        )
        return f"""<!DOCTYPE html><html><head><title>Văn bản</title>{head}</head><body>{before}
<div class="menu"><ul><li><a href="/">Trang chủ</a></li><li><a href="/cam/quan-tri">Quản trị</a></li></ul></div>
<div class="clock">{portal.clock()}</div>
{main}
<div class="related tin-lien-quan"><ul>{others}</ul></div>
<div class="footer">Đang online: {views % 7} Hôm nay: {views} Tổng lượt truy cập: {views * 3}</div></body></html>"""


class _Views:
    """A counter that has another number wherever a template shows it."""

    def __init__(self, portal: Portal) -> None:
        self._portal = portal

    def __format__(self, _: str) -> str:
        return str(next(self._portal.views))


def _pattern(template: str) -> re.Pattern[str]:
    parts = re.split(r"\{(\w+)\}", template)
    return re.compile("".join(_IDENT[part] if n % 2 else re.escape(part) for n, part in enumerate(parts)))


def _address(system: str, place: str) -> str:
    return quote(f"/{system}{place}", safe="/?=&-.")


def _shown(day: str) -> str:
    return "/".join(reversed(day.split("-")))


def _skin(path: Path) -> Skin:
    tables = tomllib.loads(path.read_text(encoding="utf-8"))
    return Skin(path.stem, **(tables | {"listing": Lists(**tables["listing"])}))


SKINS = {path.stem: _skin(path) for path in sorted((Path(__file__).parent / "systems").glob("*.toml"))}
STARTS = {name: f"/{name}{skin.start}" for name, skin in SKINS.items()}
