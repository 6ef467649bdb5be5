"""What a request may ask: the filters of the store, an order, a page."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated

from fastapi import Depends, Query
from pydantic import AfterValidator, WithJsonSchema

from pipeline.queries import FACETS, SORTS, Filters, Page

MOST_ROWS = 200
"""Of one page; the command line and exports give everything."""

_MOST_PAGES = 100_000


def _one_of(names: Iterable[str]) -> tuple[AfterValidator, WithJsonSchema]:
    """A closed list that the store knows, checked and shown in the API's description."""
    known = tuple(names)

    def check(name: str) -> str:
        if name not in known:
            raise ValueError(f"must be one of {', '.join(known)}")
        return name

    return AfterValidator(check), WithJsonSchema({"type": "string", "enum": list(known)})


Sort = Annotated[str, *_one_of(SORTS)]
FacetName = Annotated[str, *_one_of(FACETS)]
PageNumber = Annotated[int, Query(ge=1, le=_MOST_PAGES, description="counts from 1")]
PageSize = Annotated[int, Query(ge=1, le=MOST_ROWS)]
Asked = Annotated[Filters, Depends()]
"""Each field of ``Filters`` is a parameter of its name."""


def page_of(number: int, size: int, sort: str | None = None) -> Page:
    return Page(limit=size, offset=(number - 1) * size, sort=sort)
