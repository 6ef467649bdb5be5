"""Award names of a person as slugs of the lexicon."""

from __future__ import annotations

from functools import cache
from typing import Any

from extractors.lexicons import load_lexicon
from pipeline.store.keys import words_key


def awards_named(name: str) -> tuple[str, ...]:
    """Slugs whose slug, family or label is ``name``, or whose label has its words; empty where none has."""
    wanted = words_key(name)
    return tuple(slug for slug, names in _names() if wanted in names or any(f" {wanted} " in f" {n} " for n in names))


@cache
def _names() -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple((entry["slug"], _readings(entry)) for entry in load_lexicon("awards"))


def _readings(entry: dict[str, Any]) -> tuple[str, ...]:
    names = [entry["slug"], entry["label"], entry.get("family"), *entry.get("phrases", ()), *entry.get("abbreviations", ())]
    return tuple(words_key(str(name)) for name in names if name)
