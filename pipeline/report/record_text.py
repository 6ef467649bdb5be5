"""One record for reading: every value with the sentence that proves it."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.queries.documents import StoredDocument
from pipeline.report.record_values import Value, sections


def lines(document: StoredDocument) -> Iterator[str]:
    """The record as lines of text; quotes are indented below their values."""
    record = document.record
    yield f"Mã: {record.id}"
    yield from (f"Nguồn: {address}" for address in document.addresses)
    if record.source.parent:
        yield f"Trang chứa tệp: {record.source.parent}"
    if record.source.capture:
        yield f"Bản lưu gốc: {record.source.capture}"
    for section in sections(record):
        yield ""
        yield section.title
        for value in section.values:
            yield from _value(value)


def _value(value: Value) -> Iterator[str]:
    yield f"  {value.name}: {value.shown}" if value.name else f"  - {value.shown}"
    for quote in value.quotes:
        page = f"trang {quote.page}, " if quote.page else ""
        yield f"      “{' '.join(quote.quote.split())}” ({page}{quote.start}–{quote.end})"
