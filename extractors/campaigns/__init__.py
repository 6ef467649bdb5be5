"""Campaigns: whether there is one, what it is called, when it runs, in which phases."""

from __future__ import annotations

from extractors.context import Context
from extractors.structure import DocumentView
from schemas import Campaign


def find_campaigns(view: DocumentView, context: Context) -> tuple[Campaign, ...]:
    """Usually one; none for a document that sets no campaign rules."""
    return ()
