"""What the document says of itself, and the document that a report is about."""

from __future__ import annotations

from extractors.context import Context
from extractors.header.news import news_page
from extractors.header.paper import head_of, paper_header
from extractors.header.posting import posting_day
from extractors.structure import DocumentView


def find_context(view: DocumentView) -> Context:
    """Header, announced document and posting day."""
    head = head_of(view)
    posted = posting_day(view)
    published = posted.value if posted else None
    if head:
        return Context(header=paper_header(view, head), published_on=published)
    header, announced = news_page(view, published.first_day if published else None)
    return Context(header=header, announces=announced, published_on=published)
