"""Award names of a person as slugs of the lexicon."""

from __future__ import annotations

from functools import cache
from typing import Any

from extractors.language.folding import bare
from extractors.lexicons import load_lexicon


def awards_named(name: str) -> tuple[str, ...]:
    """Slugs whose slug, family or label is ``name``, or whose label has its words; empty where none has."""
    wanted = " ".join(bare(name).replace("_", " ").split())
    return tuple(slug for slug, names in _names() if wanted in names or any(f" {wanted} " in f" {n} " for n in names))


@cache
def _names() -> tuple[tuple[str, tuple[str, ...]], ...]:
    try:
        entries = load_lexicon("awards")
    except FileNotFoundError:
        return ()
    return tuple((entry["slug"], _readings(entry)) for entry in entries)


def _readings(entry: dict[str, Any]) -> tuple[str, ...]:
    names = [entry["slug"], entry["label"], entry.get("family"), *entry.get("phrases", ()), *entry.get("abbreviations", ())]
    return tuple(" ".join(bare(str(name)).replace("_", " ").split()) for name in names if name)
