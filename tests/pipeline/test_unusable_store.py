"""A file that is no store, or may not be used, is named and left as it was."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline.errors import StoreError
from pipeline.queries import Reader
from pipeline.store import Store
from tests.pipeline.as_nobody import needs_root, run_as_nobody
from tests.pipeline.samples import store_of, stored


def text_file(path: Path) -> None:
    path.write_text("no database, " * 100, encoding="utf-8")


def foreign_database(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE bills (amount)")
    connection.commit()
    connection.close()


def newer_store(path: Path) -> None:
    store_of(path, stored())
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 99")
    connection.close()


@pytest.mark.parametrize(
    ("make", "said"),
    [(text_file, "SQLite"), (foreign_database, "thidua"), (newer_store, "99")],
    ids=lambda value: getattr(value, "__name__", ""),
)
@pytest.mark.parametrize("use", [Store, Reader])
def test_refused_and_left_untouched(
    tmp_path: Path, make: Callable[[Path], None], said: str, use: Callable[[Path], object]
) -> None:
    path = tmp_path / "a.db"
    make(path)
    before = path.read_bytes()
    with pytest.raises(StoreError, match=said):
        use(path)
    assert path.read_bytes() == before


def test_a_store_that_is_not_there_is_not_made_by_reading(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="không có kho"):
        Reader(tmp_path / "none.db")
    assert not list(tmp_path.iterdir())


def test_locked(tmp_path: Path) -> None:
    path = store_of(tmp_path / "a.db", stored())
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreError, match="đang dùng"):
        Store(path, wait=0.01)
    with Reader(path) as reader:  # reading goes on beside a writer
        assert len(list(reader.rows("SELECT id FROM documents"))) == 1
    other.close()


@needs_root
def test_without_rights_exit_code_3_for_writing_and_an_answer_for_reading(tmp_path: Path) -> None:
    path = store_of(tmp_path / "a.db", stored())
    document = tmp_path / "a.txt"
    document.write_text("Kế hoạch", encoding="utf-8")
    refused = run_as_nobody(tmp_path, "ingest", str(document), "--db", str(path))
    assert (refused.returncode, str(path) in refused.stderr) == (3, True), refused.stderr
    made = run_as_nobody(tmp_path, "ingest", str(document), "--db", str(tmp_path / "new.db"))
    assert made.returncode == 3, made.stderr
    answered = run_as_nobody(tmp_path, "query", "--db", str(path), "--format", "jsonl")
    assert (answered.returncode, answered.stdout.count("\n")) == (0, 2), answered.stderr
