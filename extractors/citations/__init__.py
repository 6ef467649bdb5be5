"""Every other document that the text names, with the role it is named in."""

from __future__ import annotations

from extractors.context import Context
from extractors.structure import DocumentView
from schemas import Citation


def find_citations(view: DocumentView, context: Context) -> tuple[Citation, ...]:
    """One entry a cited document, in order of first mention."""
    return ()
