"""Counts by value, for people and for programs."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import TYPE_CHECKING, TextIO

from pipeline.report.labels import label

if TYPE_CHECKING:
    from pipeline.queries import Count


def print_facet(name: str, counts: Iterable[Count], stream: TextIO, form: str) -> None:
    """A line a value; ``json`` and ``jsonl`` give the slugs, other formats the words for them."""
    if form in ("json", "jsonl"):
        found = [{"facet": name, "value": count.value, "rules": count.rules} for count in counts]
        stream.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in found)
        return
    for count in counts:
        stream.write(f"{count.rules:>8}  {facet_label(name, count.value)}\n")


def facet_label(name: str, value: object) -> str:
    """The words for one value of a facet."""
    if value is None:
        return "(không nêu)"
    return label(name, str(value))
