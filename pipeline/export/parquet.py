"""The tables as Parquet files, typed, for analysts: ``duckdb -c "SELECT … FROM 'awards.parquet'"``."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pipeline.errors import StoreError
from pipeline.queries import Reader

if TYPE_CHECKING:
    import pyarrow as pa

_BATCH = 10_000
_DAYS = frozenset(("first_day", "last_day", "period_start", "period_end", "certain_first", "certain_last", "possible_first",
                   "possible_last"))  # fmt: skip
"""Columns that hold whole days; others may hold months, years and intervals, and stay text."""


def parquet_folder(reader: Reader, folder: Path, tables: tuple[str, ...]) -> None:
    """A file a table. Raises ``StoreError``, also where ``thidua[parquet]`` is not installed."""
    try:
        import pyarrow.parquet as pq
    except ImportError as error:
        raise StoreError('parquet cần thư viện pyarrow; cài bằng: pip install "thidua[parquet]"') from error
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for table in tables:
            schema = _schema(reader, table)
            with pq.ParquetWriter(folder / f"{table}.parquet", schema, compression="zstd") as writer:
                for batch in _batches(reader, table, schema):
                    writer.write_batch(batch)
    except OSError as error:
        raise StoreError(f"{folder}: {error.strerror or error}") from error


def _schema(reader: Reader, table: str) -> pa.Schema:
    import pyarrow as pa

    types = {"INTEGER": pa.int64(), "FLOAT": pa.float64(), "REAL": pa.float64()}
    columns = reader.rows("SELECT name, type FROM pragma_table_info(?)", (table,))
    return pa.schema(
        [(row["name"], pa.date32() if row["name"] in _DAYS else types.get(row["type"], pa.string())) for row in columns]
    )


def _batches(reader: Reader, table: str, schema: pa.Schema) -> Iterator[pa.RecordBatch]:
    import pyarrow as pa

    rows = reader.rows(f"SELECT * FROM {table} ORDER BY 1, 2, 3")
    while batch := [_typed(row) for row in islice(rows, _BATCH)]:
        yield pa.RecordBatch.from_pylist(batch, schema=schema)


def _typed(row: dict[str, Any]) -> dict[str, Any]:
    from datetime import date

    return {name: date.fromisoformat(value) if value and name in _DAYS else value for name, value in row.items()}
