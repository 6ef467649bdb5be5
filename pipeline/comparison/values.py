"""A record as a list of values, each with the sentences that prove it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

Json = dict[str, Any]

_LISTS = ("milestones", "targets", "contents", "awards", "deadlines")
_NO_VALUE = {"evidence", "confidence", "ordinal"}


@dataclass(frozen=True)
class Value:
    """``content`` is what is stated, without its proof; ``quotes`` are the sentences."""

    field: str
    content: Any
    quotes: tuple[str, ...]

    @property
    def key(self) -> str:
        """The same for the same value of the same field."""
        return f"{self.field} {json.dumps(self.content, ensure_ascii=False, sort_keys=True)}"


def of_document(record: Json) -> Iterator[Value]:
    """Header, announced document, citations, dates and warnings."""
    yield from _named("header", record.get("header"))
    yield from _named("announces", record.get("announces"))
    for name in ("citations", "dates", "warnings"):
        yield from _listed(name, record.get(name) or [])


def of_campaign(campaign: Json) -> Iterator[Value]:
    """Its name and launch, its period, and everything that it lists; reviews of a phase stand with those of the campaign."""
    yield from _named("campaign", {k: v for k, v in campaign.items() if k not in (*_LISTS, "phases", "period")})
    if campaign.get("period"):
        yield from _listed("campaign.period", [campaign["period"]])
    phases = campaign.get("phases") or []
    for phase in phases:
        yield from _listed("phases", [{k: v for k, v in phase.items() if k != "milestones"}])
        yield from _listed("milestones", phase.get("milestones") or [])
    for name in _LISTS:
        yield from _listed(name, campaign.get(name) or [])


def _named(field: str, model: Json | None) -> Iterator[Value]:
    """One value a field; ``evidence`` goes by field."""
    evidence = (model or {}).get("evidence") or {}
    for name, content in (model or {}).items():
        if name not in _NO_VALUE and content is not None:
            yield Value(f"{field}.{name}", content, _quotes(evidence.get(name)))


def _listed(field: str, items: Sequence[Json]) -> Iterator[Value]:
    for item in items:
        content = {name: value for name, value in item.items() if name not in _NO_VALUE and value not in (None, [])}
        yield Value(field, content, _quotes(item.get("evidence")))


def _quotes(evidence: Sequence[Mapping[str, Any]] | None) -> tuple[str, ...]:
    return tuple(str(quote.get("quote")) for quote in evidence or ())
