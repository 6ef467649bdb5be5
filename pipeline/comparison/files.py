"""JSON Lines of two versions read, and their records paired by document."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path

from pipeline.comparison.values import Json


class RecordsError(ValueError):
    """A file that is no JSON Lines of records: said to the user, with the line."""


def records_in(path: Path) -> list[Json]:
    """In the order of the file. Records of an older version of the schema are read too.

    Raises ``RecordsError`` for a file that cannot be read or a line that is no record.
    """
    try:
        lines = path.read_text(encoding="utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise RecordsError(f"{path}: {error}") from error
    return [_record(line, f"{path}, dòng {number}") for number, line in enumerate(lines, start=1) if line.strip()]


def _record(line: str, place: str) -> Json:
    try:
        record = json.loads(line)
    except ValueError as error:
        raise RecordsError(f"{place}: {error}") from error
    if not isinstance(record, dict) or not isinstance(record.get("source"), dict):
        raise RecordsError(f"{place}: không phải là bản ghi")
    return record


def pair_documents(old: Sequence[Json], new: Sequence[Json]) -> Iterator[tuple[str, Json | None, Json | None]]:
    """Name, old and new record of each document: of one address, else of the same bytes; ``None`` where one side lacks it."""
    by_uri = {_uri(record): position for position, record in enumerate(new)}
    by_bytes = {str(record["source"].get("sha256")): position for position, record in enumerate(new)}
    taken: set[int] = set()
    for record in old:
        places = (by_uri.get(_uri(record)), by_bytes.get(str(record["source"].get("sha256"))))
        place = next((p for p in places if p is not None and p not in taken), None)
        if place is None:
            yield _uri(record), record, None
        else:
            taken.add(place)
            yield _uri(record), record, new[place]
    for position, record in enumerate(new):
        if position not in taken:
            yield _uri(record), None, record


def _uri(record: Json) -> str:
    return str(record["source"].get("uri"))
