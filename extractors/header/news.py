"""Pages that report on documents: no number, issuer or day of their own, but the document they announce."""

from __future__ import annotations

from datetime import date

from extractors.header.announced import find_announced
from extractors.header.covers import find_cover
from extractors.header.found import Found
from extractors.header.paper import make_header
from extractors.header.province import province_of_text
from extractors.header.title import headline
from extractors.issuers import Place
from extractors.structure import DocumentView
from schemas import Announced, Header


def news_page(view: DocumentView, published: date | None) -> tuple[Header, Announced | None]:
    """Header of the page and the document it is about."""
    province = province_of_text(view)
    own = province.value if province else None
    cover = find_cover(view, Place(own))
    announced = cover[0] if cover else find_announced(view, own, published)
    title = (cover[1] if cover else None) or headline(view)
    kind = Found("news", title.spans if title else (), 0.9)
    header = make_header(view, {"document_type": kind, "title": title, "province": province}, None)
    return header, announced
