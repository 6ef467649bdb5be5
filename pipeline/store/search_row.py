"""A document as the full-text index holds it: each part without accents, title and text with them, too."""

from __future__ import annotations

from collections.abc import Iterator

from extractors.language.search_forms import with_accents, without_accents
from pipeline.store.number_tokens import number_tokens
from pipeline.store.rows import Row
from schemas import Record

COLUMNS = ("title", "body", "numbers", "targets", "accented_title", "accented_body")


def search_row(record: Record, text: str) -> Row:
    """The row of ``COLUMNS``."""
    title = " ; ".join(_titles(record))
    return {
        "title": without_accents(title),
        "body": without_accents(text),
        "numbers": " ".join(dict.fromkeys(_numbers(record))),
        "targets": without_accents(" ; ".join(target.text for campaign in record.campaigns for target in campaign.targets)),
        "accented_title": with_accents(title),
        "accented_body": with_accents(text),
    }


def _titles(record: Record) -> Iterator[str]:
    for part in (record.header, record.announces):
        if part:
            yield from filter(None, (part.number, part.title, part.issuer))
    yield from (campaign.name for campaign in record.campaigns if campaign.name)


def _numbers(record: Record) -> Iterator[str]:
    for part in (record.header, record.announces, *record.citations):
        if part and part.number:
            yield from number_tokens(part.number, part.document_type)
    for citation in record.citations:
        if citation.resolved:
            yield from number_tokens(citation.resolved.number, citation.document_type)
