"""Award rules: who may win what, how many, granted by whom."""

from __future__ import annotations

from extractors.campaigns.scope import Scope
from schemas import Award


def find_awards(scope: Scope) -> tuple[Award, ...]:
    """The campaign's awards, in text order."""
    return ()
