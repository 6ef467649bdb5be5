"""What was right in annotated documents when the rules met them for the first time: kept, since nothing measures it again.

Whoever looks at the misses of a document changes rules for it; from then on its scores flatter. ``first_sight.json`` holds for
each set the counts of right and found values by kind and score, with the commit that was measured.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict

from corpus.scoring import Judged

TABLE = Path(__file__).parent / "first_sight.json"


class _Kept(TypedDict):
    """``counts``: kind, score, right and found values."""

    name: str
    commit: str
    counts: list[tuple[str, float, int, int]]


@dataclass(frozen=True)
class FirstSight:
    """``values`` have the scores of the rules as confidences and the name of the set as document."""

    name: str
    commit: str
    values: tuple[Judged, ...]


def first_sights(table: Path = TABLE) -> list[FirstSight]:
    """In the order in which they were met."""
    return [FirstSight(s["name"], s["commit"], tuple(_values(s["name"], s["counts"]))) for s in _read(table)]


def remember(name: str, commit: str, judged: Iterable[Judged], table: Path = TABLE) -> None:
    """Adds a set; a name that is there already was seen before: ``ValueError``."""
    known = _read(table)
    if any(s["name"] == name for s in known):
        raise ValueError(f"{name} has been seen before")
    right: Counter[tuple[str, float]] = Counter()
    found: Counter[tuple[str, float]] = Counter()
    for value in judged:
        key = value.field, round(value.confidence, 2)
        found[key] += 1
        right[key] += value.right
    counts = [(kind, score, right[kind, score], number) for (kind, score), number in sorted(found.items())]
    known.append(_Kept(name=name, commit=commit, counts=counts))
    table.write_text(_written(known), encoding="utf-8")


def _values(name: str, counts: Iterable[tuple[str, float, int, int]]) -> Iterable[Judged]:
    for kind, score, right, found in counts:
        yield from (Judged(kind, name, score, number < right) for number in range(found))


def _read(table: Path) -> list[_Kept]:
    known: list[_Kept] = json.loads(table.read_text(encoding="utf-8")) if table.exists() else []
    return known


def _written(sets: Iterable[_Kept]) -> str:
    """One count a line: a change shows as what it is."""
    blocks = []
    for one in sets:
        rows = ",\n".join(f"    {json.dumps(row)}" for row in one["counts"])
        name, commit = json.dumps(one["name"]), json.dumps(one["commit"])
        blocks.append(f'  {{"name": {name}, "commit": {commit}, "counts": [\n{rows}\n  ]}}')
    return "[\n" + ",\n".join(blocks) + "\n]\n"
