"""A store made of records that were exported."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from pipeline.store import Store, Stored
from schemas import Record

IMPORTED = "imported"
"""The extractor version of such documents: the next ``ingest`` of their bytes reads them anew."""

_BATCH = 200


class RecordsError(ValueError):
    """A file that is no JSON Lines of records with texts."""


def read_records(path: Path, store: Store) -> int:
    """How many records were stored; what stands before a bad line is stored. Raises ``RecordsError``, ``StoreError``."""
    count, batch = 0, list[Stored]()
    try:
        for stored in _records(path):
            batch.append(stored)
            if len(batch) == _BATCH:
                store.save_all(batch)
                count, batch = count + len(batch), []
    finally:
        store.save_all(batch)
    return count + len(batch)


def _records(path: Path) -> Iterator[Stored]:
    try:
        with open(path, encoding="utf-8-sig") as lines:
            for number, line in enumerate(lines, 1):
                if line.strip():
                    yield _stored(line, number)
    except (OSError, UnicodeDecodeError) as error:
        raise RecordsError(str(error)) from error


def _stored(line: str, number: int) -> Stored:
    try:
        record = Record.model_validate_json(line)
    except ValueError as error:
        raise RecordsError(f"dòng {number} không phải là bản ghi: {str(error).splitlines()[0]}") from error
    if record.text is None:
        raise RecordsError(f"dòng {number} không có toàn văn; xuất bằng: thidua export --with-text")
    text = record.text
    return Stored(record.model_copy(update={"text": None}), text, len(text.encode("utf-8")), IMPORTED)
