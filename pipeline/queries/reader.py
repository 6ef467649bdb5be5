"""A store opened for reading."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from pipeline.blobs import Blobs
from pipeline.errors import StoreError
from pipeline.store.connection import WAIT_SECONDS, explain, open_for_reading

Row = dict[str, Any]


class Reader:
    """The read side; what it says of one document is of one moment."""

    def __init__(self, path: Path, wait: float = WAIT_SECONDS) -> None:
        self.path = path
        self.db = open_for_reading(path, wait)
        self.blobs = Blobs.beside(path)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        self.db.close()

    def rows(self, query: str, parameters: Sequence[Any] | Mapping[str, Any] = ()) -> Iterator[Row]:
        """Raises ``StoreError`` for a store that is locked or damaged."""
        try:
            cursor = self.db.conn.execute(query, _storable(parameters))
            columns = [column[0] for column in cursor.description]
            for row in cursor:
                yield dict(zip(columns, row, strict=True))
        except sqlite3.Error as error:
            raise StoreError(f"{self.path}: {explain(error)}") from error


def _storable(parameters: Sequence[Any] | Mapping[str, Any]) -> Any:
    """Half characters, which a command line may hold and a database may not, become question marks."""
    if isinstance(parameters, Mapping):
        return {name: _whole(value) for name, value in parameters.items()}
    return tuple(map(_whole, parameters))


def _whole(value: Any) -> Any:
    return value.encode("utf-8", "replace").decode("utf-8") if isinstance(value, str) else value
