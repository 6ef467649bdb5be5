"""A portal's list of a document's particulars, held against the document that the page gives below it."""

from __future__ import annotations

from collections.abc import Iterator

from extractors.doubts.words import span_of
from extractors.header.covers import find_cover
from extractors.issuers import Place
from extractors.numbers.canonical import number_key
from extractors.structure import DocumentView
from schemas import EdtfDate, Record, Warning


def listing_mismatch(view: DocumentView, record: Record) -> Iterator[Warning]:
    """The list names another number or day than the letterhead: one of the two was typed wrongly."""
    header = record.header
    if header.number is None or "letterhead" not in view.zones:
        return
    cover = find_cover(view, Place(header.province))
    if cover is None:
        return
    listed = cover.document
    for field, name, own, other in (
        ("number", "số", header.number, listed.number),
        ("issued_on", "ngày ban hành", header.issued_on, listed.issued_on),
    ):
        if own and other and number_key(own) != number_key(other):
            quotes = listed.evidence.get(field, ()) + header.evidence.get(field, ())
            yield Warning(
                code="listing_mismatch",
                message=f"Trang đăng ghi {name} {_shown(other)} nhưng văn bản ghi {_shown(own)}.",
                evidence=quotes,
            )


def _shown(value: str) -> str:
    return span_of(value) if isinstance(value, EdtfDate) else value
