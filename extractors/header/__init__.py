"""What the document says of itself, and the document that a report is about."""

from __future__ import annotations

from extractors.context import Context
from extractors.header.news import news_header
from extractors.header.paper import head_of, paper_header
from extractors.header.posting import posting_day
from extractors.structure import DocumentView


def find_context(view: DocumentView) -> Context:
    """Header, announced document and posting day."""
    head = head_of(view)
    posted = posting_day(view)
    header = paper_header(view, head) if head else news_header(view)
    return Context(header=header, published_on=posted.value if posted else None)
