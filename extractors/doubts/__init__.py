"""Warnings: contradictions and gaps that a reader should look at before relying on a value."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from extractors.doubts.blanks import blank_date, blank_number
from extractors.doubts.identity import ambiguous_issuer, ambiguous_place, several_documents
from extractors.doubts.listing import listing_mismatch
from extractors.doubts.lists import conflicting_quota, duplicated_content, total_mismatch
from extractors.doubts.powers import award_above_authority
from extractors.doubts.reading import low_ocr_confidence, text_repaired, unread_pages
from extractors.doubts.times import impossible_date, milestone_before_end, number_year_mismatch, phase_outside_period
from extractors.structure import DocumentView
from schemas import Record, Warning

Doubt = Callable[[DocumentView, Record], Iterator[Warning]]

DOUBTS: tuple[Doubt, ...] = (
    phase_outside_period,
    milestone_before_end,
    number_year_mismatch,
    impossible_date,
    total_mismatch,
    conflicting_quota,
    duplicated_content,
    award_above_authority,
    blank_number,
    blank_date,
    ambiguous_issuer,
    ambiguous_place,
    several_documents,
    listing_mismatch,
    text_repaired,
    low_ocr_confidence,
    unread_pages,
)


def find_doubts(view: DocumentView, record: Record) -> tuple[Warning, ...]:
    """Every doubt about a finished record, in text order; those about the whole text come first."""
    found = [warning for doubt in DOUBTS for warning in doubt(view, record)]
    return tuple(sorted(found, key=lambda w: w.evidence[0].start if w.evidence else -1))
