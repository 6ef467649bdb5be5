"""The header of a page that reports on documents: no number, issuer or day of its own."""

from __future__ import annotations

from extractors.header.found import Found
from extractors.header.paper import make_header
from extractors.header.province import province_of_text
from extractors.header.title import headline
from extractors.structure import DocumentView
from schemas import Header


def news_header(view: DocumentView) -> Header:
    title = headline(view)
    kind = Found("news", title.spans if title else (), 0.9)
    return make_header(view, {"document_type": kind, "title": title, "province": province_of_text(view)}, None)
