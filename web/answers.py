"""Bodies of the API's answers that the contract's record does not hold already."""

from __future__ import annotations

from datetime import date
from typing import Any

from pydantic import BaseModel, Field


class Rules(BaseModel):
    """One page of rules; ``total`` counts all that pass."""

    total: int
    page: int
    rules: list[dict[str, Any]] = Field(description="one award rule each, with its campaign, document and quote")


class FacetCount(BaseModel):
    value: str | int | None = Field(description="null: the rules that state none")
    rules: int


class DueDay(BaseModel):
    """Something due; ``match`` is ``possible`` where the document names only the month or year."""

    day: date
    match: str
    what: str
    actor: str | None
    action: str | None
    campaign: str | None
    number: str | None
    issuer: str | None
    province: str | None
    quote: str | None
    id: str


class Health(BaseModel):
    status: str
    documents: int
