"""What the document says of itself, and the document that a report is about."""

from __future__ import annotations

from extractors.context import Context
from extractors.structure import DocumentView
from schemas import Header


def find_context(view: DocumentView) -> Context:
    """Header, announced document and posting day."""
    return Context(header=Header())
