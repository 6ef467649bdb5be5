"""Which content system made a page, and a draft of the source file for it."""

from __future__ import annotations

import json
import re
from collections import Counter
from urllib.parse import urlsplit

from bs4 import Tag

from pipeline.crawling.adapters import Adapter
from pipeline.crawling.feeds import is_xml
from pipeline.crawling.fields import read_day, words
from pipeline.crawling.layouts import PLAIN, Layout, System, systems
from pipeline.crawling.listing import Listed
from pipeline.crawling.pages import Page
from pipeline.errors import DocumentError

_ROW_TAGS = ("tr", "li", "article", "div", "dl", "p")
_LONGEST_ROW = 1_500  # letters
_FEWEST = 3


def recognise(page: Page) -> str:
    """The system whose signs the page shows; of several the one that reads most rows. ``plain`` where none does."""
    if is_xml(page.data):
        head = page.data[:2000].lower()
        return "feed" if b"<rss" in head or b"<feed" in head or b"<rdf" in head else "sitemap"
    shown = [system for system in systems().values() if _shows(page, system)]
    best = max(shown, key=lambda system: (_generated(page, system), len(_read(page, system.layout).rows)), default=None)
    return best.name if best else PLAIN


def draft(page: Page) -> str:
    """A source file for the list at this page, with what it reads there as comments, to be looked at by a person."""
    name = recognise(page)
    row = _row_selector(page) if name == PLAIN else None
    layout = systems()[name].layout.with_own({"row": (row,)} if row else {}, {})
    listed = _read(page, layout)
    title = words(page.soup.title) if not is_xml(page.data) and page.soup.title else urlsplit(page.url).hostname or ""
    days = sum(1 for one in listed.rows if one.issued_on or one.posted_on)
    lines = [
        f"# Bản nháp cho {urlsplit(page.url).hostname}; hãy xem lại từng mục.",
        f"# Đọc thử: {len(listed.rows)} dòng, {days} dòng có ngày, {len(listed.following)} liên kết sang trang.",
        *(
            f"#   {' | '.join(filter(None, (one.number, one.issued_on or one.posted_on, one.title)))}"[:150]
            for one in listed.rows[:3]
        ),
        f"title = {_quoted(title)}",
        f"publisher = {_quoted('')}  # cơ quan công bố",
        f"system = {_quoted(name)}  # {systems()[name].title}",
        f"start = [{_quoted(page.url)}]",
        f"notes = {_quoted('')}",
    ]
    if name == "sitemap":
        lines.insert(-1, f"documents = {_quoted('/van-ban/')}  # địa chỉ nào là văn bản")
    if name == PLAIN:
        lines += [
            "",
            "[listing]",
            f"row = [{_quoted(row or '')}]  # bộ chọn CSS của một dòng",
            "",
            "[document]",
            "content = []",
        ]
    return "\n".join(lines) + "\n"


def _shows(page: Page, system: System) -> bool:
    return _generated(page, system) or any(page.soup.select_one(selector) is not None for selector in system.signs.select)


def _generated(page: Page, system: System) -> bool:
    meta = page.soup.find("meta", attrs={"name": re.compile("^generator$", re.IGNORECASE)})
    said = str(meta.get("content") or "") if isinstance(meta, Tag) else ""
    return any(said.startswith(generator) for generator in system.signs.generator)


def _read(page: Page, layout: Layout) -> Listed:
    try:
        return Adapter(layout).listing(page)
    except DocumentError:
        return Listed((), (), 0)


def _row_selector(page: Page) -> str | None:
    """What most short elements with a link and a day have in common."""
    found: Counter[str] = Counter()
    for tag in page.soup.find_all(_ROW_TAGS):
        if not isinstance(tag, Tag) or (
            tag.find(_ROW_TAGS) is not None and tag.name == "div" and len(tag.get_text()) > _LONGEST_ROW
        ):
            continue
        text = words(tag)
        if len(text) <= _LONGEST_ROW and tag.find("a", href=True) is not None and read_day(text):
            found[_signature(tag)] += 1
    best = max(found.items(), key=lambda item: (item[1], len(item[0])), default=(None, 0))
    return best[0] if best[1] >= _FEWEST else None


def _signature(tag: Tag) -> str:
    """``li.item``, or ``table.list tr`` where only what is around it has a name."""
    names = tag.get("class")
    if names:
        return f"{tag.name}.{names[0]}"
    around = next((parent for parent in tag.parents if parent.get("class") or parent.get("id")), None)
    if around is None:
        return tag.name
    classes = around.get("class")
    named = f".{classes[0]}" if classes else f"#{around.get('id')}"
    return f"{around.name}{named} {tag.name}"


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
