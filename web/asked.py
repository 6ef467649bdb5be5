"""What a request may ask: the filters of the store, an order, a page."""

from __future__ import annotations

from typing import Annotated, Literal

from fastapi import Depends, Query

from pipeline.queries import Filters, Page

MOST_ROWS = 200
"""Of one page; the command line and exports give everything."""

_MOST_PAGES = 100_000

Sort = Literal[
    "newest", "oldest", "relevance", "most", "fewest", "province", "issuer", "award", "start", "end", "surest"
]  # the keys of pipeline.queries.SORTS; a test keeps them the same
PageNumber = Annotated[int, Query(ge=1, le=_MOST_PAGES, description="counts from 1")]
PageSize = Annotated[int, Query(ge=1, le=MOST_ROWS)]
Asked = Annotated[Filters, Depends()]
"""Each field of ``Filters`` is a parameter of its name."""


def page_of(number: int, size: int, sort: str | None = None) -> Page:
    return Page(limit=size, offset=(number - 1) * size, sort=sort)
