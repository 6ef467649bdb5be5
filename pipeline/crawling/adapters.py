"""How one source's pages are read: by its layout, or by the Python file that it brings where a site needs code."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from dataclasses import dataclass
from types import ModuleType

from pipeline.crawling import details, feeds
from pipeline.crawling.details import Detail
from pipeline.crawling.layouts import DocumentPage, Layout, Listing
from pipeline.crawling.listing import Listed, read_listing
from pipeline.crawling.pages import Page
from pipeline.crawling.sources import Source, SourceError

ReadListing = Callable[[Page, Listing], Listed]
ReadDetail = Callable[[Page, DocumentPage], Detail]


@dataclass(frozen=True)
class Adapter:
    layout: Layout
    own_listing: ReadListing | None = None
    own_detail: ReadDetail | None = None

    def listing(self, page: Page) -> Listed:
        """Raises ``DocumentError`` where a feed or sitemap is none."""
        if self.own_listing is not None:
            return self.own_listing(page, self.layout.listing)
        kind = self.layout.listing.kind
        if kind == "feed":
            return feeds.read_feed(page)
        if kind == "sitemap" and feeds.is_xml(page.data):
            return feeds.read_sitemap(page)
        return read_listing(page, self.layout.listing)  # a sitemap's source may start at an ordinary list, too

    def detail(self, page: Page) -> Detail:
        return (self.own_detail or details.read_detail)(page, self.layout.document)

    def essence(self, page: Page) -> str:
        return details.essence(page, self.layout.document)


def adapter_of(source: Source) -> Adapter:
    """Raises ``SourceError`` for a Python file that cannot be used."""
    if source.code is None:
        return Adapter(source.layout)
    module = _module(source)
    functions = [getattr(module, name, None) for name in ("read_listing", "read_detail")]
    if not any(functions):
        raise SourceError(
            f"{source.folder / source.code}: cần có hàm read_listing(page, layout) hoặc read_detail(page, layout)"
        )
    return Adapter(source.layout, *functions)


def _module(source: Source) -> ModuleType:
    assert source.code is not None
    path = source.folder / source.code
    spec = importlib.util.spec_from_file_location(f"thidua_source_{source.name.replace('-', '_')}", path)
    if spec is None or spec.loader is None or not path.is_file():
        raise SourceError(f"{path}: không có tệp này")
    module = importlib.util.module_from_spec(spec)
    try:
        spec.loader.exec_module(module)
    except Exception as error:
        raise SourceError(f"{path}: {type(error).__name__}: {error}") from error
    return module
