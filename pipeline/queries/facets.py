"""How many of the rules that pass have each value: what a question could be narrowed to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from pipeline.queries.filters import Filters
from pipeline.queries.matching import Matching
from pipeline.queries.reader import Reader

FACETS = (
    "award", "family", "recipient", "per", "comparator", "quota_kind", "granted_level", "level", "province",
    "province_today", "year", "document_type",
)  # fmt: skip


@dataclass(frozen=True)
class Count:
    """A value (``None``: the rule states none) with the number of rules that have it."""

    value: Any
    rules: int


def facet(reader: Reader, filters: Filters, name: str, limit: int | None = None) -> list[Count]:
    """Values of a name of ``FACETS``, the most frequent first. Raises ``KeyError`` for another name."""
    if name not in FACETS:
        raise KeyError(name)
    matching = Matching.of(filters)
    found = matching.groups(reader, name) if matching else ()
    return [Count(value, rules) for value, rules in found][:limit]
