"""What the page of one document states: particulars, posting day, files; and what of it does not change at each view."""

from __future__ import annotations

import copy
import hashlib
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from bs4 import Tag
from bs4.element import Comment

from extractors.language.folding import fold
from pipeline.crawling.fields import first_words, labelled, read_day, read_number, words
from pipeline.crawling.layouts import DocumentPage
from pipeline.crawling.links import is_file, is_picture, target
from pipeline.crawling.pages import Page
from pipeline.readers.html.density import find_main, measured
from pipeline.readers.html.metadata import page_title, posting_date
from pipeline.readers.html.tags import tags_of

_UNSEEN = "script, style, noscript, template, input, svg, link, meta, iframe[src*='facebook'], .fb-like, .fb-share-button"
_COUNTERS = re.compile(
    r"(?:(?:số )?lượt (?:xem|truy cập|đọc|tải)|đã xem|số lần (?:xem|đọc|tải)|tổng (?:số )?(?:lượt )?truy cập)"
    r"\s{0,2}[:(]?\s{0,2}\d[\d.,]{0,12}\)?"
    # Words of any text: only with a colon, and no day behind it.
    r"|(?:truy cập|(?:đang )?(?:online|trực tuyến)|khách|hôm nay|hôm qua|tuần này|tháng này|views?|hits?)"
    r"\s{0,2}[:(]\s{0,2}\d[\d.,]{0,12}(?![\d/-])\)?"
)
_CLOCK = re.compile(
    r"(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật),?\s{0,2}(?:ngày\s{0,2})?)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\s{0,2}[-|,]?\s{0,2}"
    r"\d{1,2}:\d{2}:\d{2}(?:\s?[ap]m)?"
    r"|\b\d{1,2}:\d{2}:\d{2}(?:\s?[ap]m)?\b"
)


@dataclass(frozen=True)
class Detail:
    """``attachments`` are addresses in order; ``fits`` is false where nothing of the layout is on the page."""

    fits: bool
    title: str | None = None
    number: str | None = None
    issued_on: str | None = None
    posted_on: str | None = None
    attachments: tuple[str, ...] = ()


def read_detail(page: Page, layout: DocumentPage) -> Detail:
    own = _own(page, layout)
    region = content(own, layout)
    if region is None:
        return Detail(fits=False, attachments=tuple(_files(own, page, layout)))
    tags = tags_of(page.soup)
    title = first_words(own, layout.title) or page_title(tags)
    posted = first_words(own, layout.posted)
    return Detail(
        fits=True,
        title=title,
        number=_said(own, region, layout.number, "number", read_number) or read_number(title or ""),
        issued_on=_said(own, region, layout.issued, "issued", read_day),
        posted_on=posting_date(tags) or (read_day(posted) if posted else labelled(region, "posted", read_day)),
        attachments=tuple(_files(own, page, layout)),
    )


def _said(own: Tag, region: Tag, selectors: Iterable[str], field: str, read: Callable[[str], str | None]) -> str | None:
    """By the layout's selectors, else by labels: those beside the document first, then those of the whole page."""
    text = first_words(own, selectors)
    return read(text) if text else labelled(region, field, read) or labelled(own, field, read)


def content(own: Tag, layout: DocumentPage) -> Tag | None:
    """The part that holds the document; the densest one where the layout names none, ``None`` where its names find nothing."""
    for selector in layout.content:
        found = own.select_one(selector)
        if found is not None and (words(found) or found.select_one("iframe, a[href], img, object")):
            return found
    return None if layout.content else find_main(own, measured(own))


def essence(page: Page, layout: DocumentPage) -> str:
    """A digest that stays the same as long as document and files do: no counters, clocks, tokens and other news."""
    own = _own(page, layout)
    region = content(own, layout) or own
    files = list(_files(own, page, layout))
    for tag in region.select(", ".join([_UNSEEN, *layout.drop])):
        tag.decompose()
    text = fold(" ".join(region.get_text(" ").split()))
    text = _CLOCK.sub(" ", _COUNTERS.sub(" ", text))
    return hashlib.sha256("\0".join([" ".join(text.split()), *files]).encode()).hexdigest()


def _own(page: Page, layout: DocumentPage) -> Tag:
    """A copy of the page without what belongs to other documents."""
    own = copy.copy(page.soup.body or page.soup)
    for comment in own.find_all(string=lambda text: isinstance(text, Comment)):
        comment.extract()
    for selector in layout.aside:
        for tag in own.select(selector):
            if not tag.decomposed:
                tag.decompose()
    return own


def _files(own: Tag, page: Page, layout: DocumentPage) -> Iterator[str]:
    """Addresses of offered files, each once, not the page itself."""
    seen = {page.url}
    named = [tag for selector in layout.attachment for tag in own.select(selector)]
    usual = own.select("a[href], a[onclick], iframe[src], embed[src], object[data]")
    for tag in [*named, *usual]:
        follow = target(tag, page)
        if follow is None or follow.form or follow.url in seen:
            continue
        if is_picture(follow.url) and not tag.has_attr("download"):
            continue  # shown in the text; a page that was scanned as a picture is offered for download
        if any(tag is one for one in named) or is_file(follow.url) or tag.has_attr("download"):
            seen.add(follow.url)
            yield follow.url
