"""What a store holds, without what differs from run to run (run times, retrieval times)."""

from __future__ import annotations

import sqlite3
from pathlib import Path

_NOT_CONTENT = {"runs", "sqlite_sequence"}


def content(path: Path) -> list[str]:
    """Every row of every table, of the full-text index and every kept file, in one canonical order."""
    connection = sqlite3.connect(path)
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
    rows = []
    for table in tables:
        if table in _NOT_CONTENT or table.startswith(("search_", "rule_index_")):
            continue
        key = "rowid, *" if table == "search" else "*"
        rows += sorted(f"{table} {row}" for row in connection.execute(f"SELECT {key} FROM {table}"))
    connection.close()
    files = path.with_name(path.name + ".files")
    return rows + sorted(
        f"file {p.relative_to(files).as_posix()} {len(p.read_bytes())}" for p in files.rglob("*") if p.is_file()
    )
