"""A stretch of text that may name target groups."""

from __future__ import annotations

from dataclasses import dataclass

from schemas import Span


@dataclass(frozen=True)
class Passage:
    """A sentence or list item that names groups.

    ``section``: the number of the section it stands in, if any; ``listed``: an item, so that its commas part no groups;
    ``goes_on``: a sentence after the one that introduces the targets, which names some only if it has no predicate;
    ``reach``: how far the campaign reaches, for want of a closer list;
    ``introduces``: it ends with a colon above further items.
    """

    span: Span
    section: int | None
    listed: bool
    goes_on: bool
    reach: bool
    confidence: float
    introduces: bool = False
