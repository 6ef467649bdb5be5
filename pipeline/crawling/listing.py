"""The rows of a listing, and where it goes on."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from bs4 import Tag

from pipeline.crawling.columns import Columns
from pipeline.crawling.fields import first_words, labelled, read_day, read_number, read_total, words
from pipeline.crawling.layouts import Listing
from pipeline.crawling.links import Follow, is_file, target
from pipeline.crawling.pages import Page

_USUAL_NEXT = (
    "a[rel=next]", "ul.pagination li.active + li a", ".pagination .current + a", "li.next a", "li.page-item.active + li a",
    "a:-soup-contains-own('Trang sau', 'Trang tiếp', 'Trang kế')",
)  # fmt: skip
"""Where most sites have the next page; read where the layout's own selectors find nothing."""


@dataclass(frozen=True)
class Row:
    """What a listing says of one document: addresses, and as ISO days when it was issued and posted.

    ``stamp`` is what a feed or sitemap says of its last change.
    """

    url: str
    title: str | None = None
    number: str | None = None
    issued_on: str | None = None
    posted_on: str | None = None
    attachments: tuple[str, ...] = ()
    stamp: str | None = None

    @property
    def digest(self) -> str:
        """Changes when the portal changes what it says, not when somebody looks at it; with the stamp behind it."""
        said = (self.url, self.title, self.number, self.issued_on, self.posted_on, *self.attachments)
        digest = hashlib.sha256("\0".join(part or "" for part in said).encode()).hexdigest()
        return f"{digest[:32]} {self.stamp or ''}"


@dataclass(frozen=True)
class Listed:
    """``found`` counts what looks like a row, also rows that lead nowhere; ``stated`` is how many the list says it has."""

    rows: tuple[Row, ...]
    following: tuple[Follow, ...]
    found: int
    stated: int | None = None

    @property
    def digest(self) -> str:
        """Changes when the list says something else; counters, clocks and the state of forms are nothing that it says."""
        said = (str(self.stated), *(row.digest for row in self.rows), *(follow.key for follow in self.following))
        return hashlib.sha256("\0".join(said).encode()).hexdigest()


def read_listing(page: Page, layout: Listing) -> Listed:
    """Rows in order, each address once; pages that follow, each request once."""
    found_tags = (page.soup.select(selector) for selector in layout.row)
    tags: Sequence[Tag] = next((found for found in found_tags if found), ())
    rows: dict[str, Row] = {}
    columns = Columns()
    for tag in tags:
        row = _row(tag, page, layout, columns.cells(tag))
        if row is not None:
            rows.setdefault(row.url, row)
    following: dict[str, Follow] = {}
    for tag in _all(page.soup, layout.next) or _all(page.soup, _USUAL_NEXT):
        follow = target(tag, page, layout.page_parameter)
        if follow is not None and follow.key != page.url:
            following.setdefault(follow.key, follow)
    total = first_words(page.soup, layout.total)
    return Listed(tuple(rows.values()), tuple(following.values()), len(tags), read_total(total) if total else None)


def _row(tag: Tag, page: Page, layout: Listing, cells: Mapping[str, Tag]) -> Row | None:
    files = tuple(dict.fromkeys(f.url for a in _all(tag, layout.attachment) if (f := target(a, page)) and not f.form))
    links = ((a, follow) for a in _all(tag, layout.link) if (follow := target(a, page)) and not follow.form)
    link, url = next(((a, follow.url) for a, follow in links if follow.url not in files), (None, files[0] if files else None))
    if url is None:
        return None
    return Row(
        url=url,
        title=_title(tag, link, layout, cells.get("title")),
        number=_field(tag, layout.number, "number", cells, read_number),
        issued_on=_field(tag, layout.issued, "issued", cells, read_day),
        posted_on=_field(tag, layout.posted, "posted", cells, read_day),
        attachments=tuple(file for file in files if file != url or is_file(url)),
    )


def _field(
    tag: Tag, selectors: Iterable[str], field: str, cells: Mapping[str, Tag], read: Callable[[str], str | None]
) -> str | None:
    """By the layout's selectors, else by the head of the column, else by a label inside the row."""
    text = first_words(tag, selectors)
    if text is None and field in cells:
        text = words(cells[field])
    return labelled(tag, field, read) if text is None else read(text)


def _title(tag: Tag, link: Tag | None, layout: Listing, cell: Tag | None) -> str | None:
    """The longest of what is shown and what the link's ``title`` has, since lists abridge."""
    shown = first_words(tag, layout.title) or (words(cell) if cell else None) or (words(link) if link is not None else None)
    full = str(link.get("title") or "").strip() if link is not None else ""
    if shown and shown.rstrip().endswith(("...", "…")) and full.startswith(shown.rstrip(". …")[:20]):
        return full
    return shown or full or None


def _all(region: Tag, selectors: Iterable[str]) -> list[Tag]:
    return [tag for selector in selectors for tag in region.select(selector)]
