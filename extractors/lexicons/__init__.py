"""Lists a lawyer could edit: TOML files beside this one, each entry with its source."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any


class LexiconError(ValueError):
    """A lexicon file breaks its promise: our fault, never the document's."""


@cache
def load_lexicon(name: str) -> tuple[dict[str, Any], ...]:
    """The ``[[entry]]`` tables of ``NAME.toml``, in file order.

    Raises ``LexiconError`` where the file has no entries.
    """
    entries = tomllib.loads((files(__package__) / f"{name}.toml").read_text(encoding="utf-8")).get("entry", [])
    if not entries:
        raise LexiconError(f"{name}.toml has no [[entry]]")
    return tuple(entries)
