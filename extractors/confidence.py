"""Confidence that means what it says: the rules' own scores, turned into the shares of right values measured on documents."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from functools import cache
from itertools import groupby
from typing import TypeVar

from extractors.lexicons import load_lexicon
from schemas import (
    Announced,
    Award,
    Campaign,
    Citation,
    Content,
    DateMention,
    Deadline,
    Header,
    Milestone,
    Period,
    Phase,
    Record,
    Target,
)

Curve = tuple[tuple[float, float], ...]
"""Points of score and confidence, both rising; between them the line, below the first the line from zero."""

_LISTS = ("targets", "contents", "awards", "deadlines", "milestones")
_Named = TypeVar("_Named", Header, Announced, Campaign)
_Item = TypeVar("_Item", Citation, DateMention, Period, Phase, Milestone, Target, Content, Award, Deadline)


def calibrated(record: Record) -> Record:
    """The record with the confidence of each value in place of the score that its rule gave it."""
    announced = record.announces
    return record.model_copy(
        update={
            "header": _named("header", record.header),
            "announces": _named("announces", announced) if announced else None,
            "citations": _items("citations", record.citations),
            "dates": _items("dates", record.dates),
            "campaigns": tuple(map(_campaign, record.campaigns)),
        }
    )


def confidence_of(kind: str, score: float) -> float:
    """From 0 to 1; ``kind`` is a list or field of the record as scores name it (``awards``, ``header.number``)."""
    return worth(_measured(), kind, score)


def worth(curves: Mapping[str, Curve], kind: str, score: float) -> float:
    """By the curve of the kind, or by that of ``all`` for a kind that the annotated documents do not tell."""
    curve = curves.get(kind) or curves["all"]
    place = bisect_left(curve, (score, 0.0))
    if place == len(curve):
        return curve[-1][1]
    (low, least), (high, most) = curve[place - 1] if place else (0.0, 0.0), curve[place]
    return round(least + (most - least) * (score - low) / (high - low), 3)


def curves_of(points: Iterable[tuple[str, float, float]]) -> dict[str, Curve]:
    """From kind, score and confidence, the points of a kind together and by rising score."""
    return {kind: tuple((p[1], p[2]) for p in of_kind) for kind, of_kind in groupby(points, key=lambda p: p[0])}


@cache
def _measured() -> dict[str, Curve]:
    entries = load_lexicon("confidence")
    return curves_of((str(e["kind"]), float(e["score"]), float(e["confidence"])) for e in entries)


def _campaign(campaign: Campaign) -> Campaign:
    phases = tuple(
        phase.model_copy(update={"milestones": _items("milestones", phase.milestones)})
        for phase in _items("phases", campaign.phases)
    )
    lists: dict[str, object] = {name: _items(name, getattr(campaign, name)) for name in _LISTS}
    period = _items("campaign.period", (campaign.period,))[0] if campaign.period else None
    return _named("campaign", campaign).model_copy(update=lists | {"phases": phases, "period": period})


def _named(kind: str, model: _Named) -> _Named:
    """Header, announced document and campaign: one confidence a field."""
    sure = {name: confidence_of(f"{kind}.{name}", score) for name, score in model.confidence.items()}
    return model.model_copy(update={"confidence": sure})


def _items(kind: str, items: tuple[_Item, ...]) -> tuple[_Item, ...]:
    return tuple(item.model_copy(update={"confidence": confidence_of(kind, item.confidence)}) for item in items)
