"""Whole records of the store."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.queries.reader import Reader
from pipeline.store.keys import number_key
from schemas import Record


@dataclass(frozen=True)
class StoredDocument:
    """A record, the text its offsets point into, and every address its bytes were found at."""

    record: Record
    text: str
    addresses: tuple[str, ...]


_QUERY = "SELECT r.document_id, r.record, t.text FROM records r JOIN texts t ON t.document_id = r.document_id"


def documents(reader: Reader) -> Iterator[StoredDocument]:
    """Every document, superseded ones too, by id."""
    for row in reader.rows(f"{_QUERY} ORDER BY r.document_id"):
        yield _document(reader, row["document_id"], row["record"], row["text"])


def get_document(reader: Reader, document_id: str) -> StoredDocument | None:
    for row in reader.rows(f"{_QUERY} WHERE r.document_id = ?", (document_id,)):
        return _document(reader, row["document_id"], row["record"], row["text"])
    return None


def find_document(reader: Reader, name: str) -> list[str]:
    """Ids that a person may mean: by the id or its beginning, an address, or a number in any spelling."""
    questions = (
        "SELECT id FROM documents WHERE substr(id, 1, length(?1)) = lower(?1) AND length(?1) >= 4 ORDER BY id",
        "SELECT document_id AS id FROM sources WHERE uri = ?1 ORDER BY is_current DESC LIMIT 1",
    )
    for query in questions:
        found = [row["id"] for row in reader.rows(query, (name,))]
        if found:
            return found
    numbers = "SELECT document_id AS id FROM identities WHERE kind = 'own' AND number_key = ? ORDER BY document_id"
    return [row["id"] for row in reader.rows(numbers, (number_key(name),))]


def _document(reader: Reader, document_id: str, record: str, text: str) -> StoredDocument:
    rows = reader.rows("SELECT uri FROM sources WHERE document_id = ? ORDER BY is_current DESC, uri", (document_id,))
    return StoredDocument(Record.model_validate_json(record), text, tuple(row["uri"] for row in rows))
