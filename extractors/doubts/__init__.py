"""Warnings: contradictions and gaps that a reader should look at before relying on a value."""

from __future__ import annotations

from extractors.structure import DocumentView
from schemas import Record, Warning


def find_doubts(view: DocumentView, record: Record) -> tuple[Warning, ...]:
    """Every doubt about a finished record, in text order."""
    return ()
