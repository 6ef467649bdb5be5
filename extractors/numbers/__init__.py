"""Document numbers (số, ký hiệu): the grammar of DOMAIN section 1.5."""

from __future__ import annotations

from dataclasses import dataclass

from extractors.structure import DocumentView
from schemas import Span


@dataclass(frozen=True, slots=True)
class NumberFound:
    """A number as the text has it (``span``) and its canonical form (``24/2013/QĐ-UBND``); a blank one has none."""

    span: Span
    canonical: str | None
    year: int | None = None
    type_code: str | None = None
    issuer_code: str | None = None
    document_type: str | None = None


def find_numbers(view: DocumentView, start: int = 0, end: int | None = None) -> list[NumberFound]:
    """Every document number in ``text[start:end]``, in order, disjoint."""
    return []
