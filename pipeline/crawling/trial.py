"""What a source reads on a page that was kept: for mending its selectors without asking the portal again."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.captures import load_capture
from pipeline.crawling.adapters import Adapter, adapter_of
from pipeline.crawling.pages import Page
from pipeline.crawling.sources import Source
from pipeline.errors import DocumentError

_MOST = 100 * 2**20


def try_source(source: Source, capture: str) -> Iterator[str]:
    """Lines: the rows that the page has as a list, and what it says as a document. ``capture`` is ``FILE.warc.gz!/OFFSET``.

    Raises ``DocumentError`` for a capture that cannot be read, and ``SourceError`` for a source that cannot be used.
    """
    raw = load_capture(capture, _MOST)
    page, adapter = Page(raw.uri, raw.data, source.encoding), adapter_of(source)
    yield f"Trang: {raw.uri} ({raw.retrieved_at})"
    yield from _as_list(page, adapter)
    yield from _as_document(page, adapter)


def _as_list(page: Page, adapter: Adapter) -> Iterator[str]:
    try:
        listed = adapter.listing(page)
    except DocumentError as error:
        yield f"Danh sách: {error.message}"
        return
    total = "" if listed.stated is None else f", cổng ghi {listed.stated}"
    yield f"Danh sách: {len(listed.rows)} dòng, {len(listed.following)} liên kết sang trang{total}"
    for row in listed.rows:
        said = (row.number, row.issued_on or row.posted_on, row.title, row.url, *row.attachments)
        yield "  " + " | ".join(part or "–" for part in said)
    for follow in listed.following:
        yield f"  trang: {follow.key}"


def _as_document(page: Page, adapter: Adapter) -> Iterator[str]:
    detail = adapter.detail(page)
    if not detail.fits:
        yield "Văn bản: không khớp với bố cục (document.content)"
        return
    said = (("số", detail.number), ("ban hành", detail.issued_on), ("đăng", detail.posted_on), ("trích yếu", detail.title))
    yield "Văn bản: " + ", ".join(f"{name} {value or '–'}" for name, value in said)
    for file in detail.attachments:
        yield f"  tệp: {file}"
