"""Values that one of two records has and the other has not, or has otherwise."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from pipeline.comparison.values import Json, Value, of_campaign, of_document


@dataclass(frozen=True)
class Difference:
    """A value lost (``new`` is ``None``), gained (``old`` is ``None``) or changed."""

    old: Value | None
    new: Value | None

    @property
    def values(self) -> list[Value]:
        """One, or old and new."""
        return [value for value in (self.old, self.new) if value]

    @property
    def field(self) -> str:
        return self.values[0].field


def compare_records(old: Json, new: Json) -> list[Difference]:
    """In the order of the record; confidences and the places of quotes make no difference, nor does the order of a list."""
    found = list(_differences(of_document(old), of_document(new)))
    for before, after in _pairs(old.get("campaigns") or [], new.get("campaigns") or []):
        found += _differences(of_campaign(before), of_campaign(after))
    return found


def _pairs(old: Sequence[Json], new: Sequence[Json]) -> Iterator[tuple[Json, Json]]:
    """Campaigns of one name, then the others in their order; an empty one where the other side has none left."""
    rest = list(new)
    alone = []
    for campaign in old:
        same = next((other for other in rest if other.get("name") == campaign.get("name")), None)
        if same is None:
            alone.append(campaign)
        else:
            rest.remove(same)
            yield campaign, same
    nobody: list[Json] = [{}] * max(len(alone), len(rest))
    yield from zip([*alone, *nobody][: len(nobody)], [*rest, *nobody][: len(nobody)], strict=True)


def _differences(old: Iterable[Value], new: Iterable[Value]) -> Iterator[Difference]:
    """What has the same field and shares a quote, or is the only value of its field, is one value that changed."""
    before, after = list(old), list(new)
    kept = Counter(value.key for value in before) & Counter(value.key for value in after)
    lost, gained = _without(before, kept), _without(after, kept)
    for value in lost:
        other = next((g for g in gained if _is_same_place(value, g)), None)
        if other:
            gained.remove(other)
        yield Difference(value, other)
    yield from (Difference(None, value) for value in gained)


def _without(values: Sequence[Value], kept: Counter[str]) -> list[Value]:
    left = Counter(kept)
    rest = []
    for value in values:
        if left[value.key]:
            left[value.key] -= 1
        else:
            rest.append(value)
    return rest


def _is_same_place(old: Value, new: Value) -> bool:
    return old.field == new.field and ("." in old.field or bool(set(old.quotes) & set(new.quotes)))


def changed_parts(old: Any, new: Any) -> tuple[Any, Any]:
    """Of two contents the parts that differ; the contents themselves where they are no objects."""
    if not isinstance(old, dict) or not isinstance(new, dict):
        return old, new
    names = [name for name in {**old, **new} if old.get(name) != new.get(name)]
    return {name: old.get(name) for name in names}, {name: new.get(name) for name in names}
