"""The whole store, in each format it can leave in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from pipeline.errors import StoreError
from pipeline.export.calendar import calendar
from pipeline.export.tabular import write_csv, write_xlsx
from pipeline.queries import Reader, documents

TABLES = (
    "documents", "sources", "campaigns", "awards", "targets", "contents", "phases", "milestones", "deadlines",
    "citations", "dates", "warnings", "evidence", "problems",
)  # fmt: skip


def json_lines(reader: Reader, *, with_text: bool = False) -> Iterator[str]:
    """A record a line, by id; with its text a store can be made of it again (``pipeline.exchange``)."""
    for stored in documents(reader):
        if with_text:
            yield stored.record.model_copy(update={"text": stored.text}).model_dump_json()
        else:
            yield stored.record.model_dump_json(exclude={"text"})


def ics_text(reader: Reader) -> str:
    return calendar(stored.record for stored in documents(reader))


def csv_folder(reader: Reader, folder: Path) -> None:
    """A file a table, UTF-8 with the mark by which spreadsheet programs know it. Raises ``StoreError``."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for table in TABLES:
            with open(folder / f"{table}.csv", "w", encoding="utf-8-sig", newline="") as stream:
                write_csv(stream, _rows(reader, table), _titles(reader, table))
    except OSError as error:
        raise StoreError(f"{folder}: {error.strerror or error}") from error


def xlsx_file(reader: Reader, path: Path) -> None:
    """A sheet a table. Raises ``StoreError``."""
    try:
        write_xlsx(path, ((table, _rows(reader, table), _titles(reader, table)) for table in TABLES))
    except OSError as error:
        raise StoreError(f"{path}: {error.strerror or error}") from error


def _rows(reader: Reader, table: str) -> Iterator[dict[str, object]]:
    return reader.rows(f"SELECT * FROM {table} ORDER BY 1, 2, 3")


def _titles(reader: Reader, table: str) -> dict[str, str]:
    return {row["name"]: row["name"] for row in reader.rows("SELECT name FROM pragma_table_info(?)", (table,))}
