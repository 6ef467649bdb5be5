"""Deadlines: what must be done by when, once or again and again."""

from __future__ import annotations

from extractors.campaigns.scope import Scope
from schemas import Deadline


def find_deadlines(scope: Scope) -> tuple[Deadline, ...]:
    """The campaign's deadlines, in text order."""
    return ()
