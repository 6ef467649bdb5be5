"""A store of an earlier version is brought forward with everything in it."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from sqlite_utils import Database

from pipeline.errors import StoreError
from pipeline.queries import Filters, Reader, documents_of, find_document
from pipeline.store import Found, Store
from pipeline.store.migrations import APPLICATION_ID, VERSION
from pipeline.store.migrations.first import create_tables
from tests.pipeline.samples import TEXT, make_record


@pytest.fixture
def first_version(tmp_path: Path) -> Path:
    path = tmp_path / "old.db"
    db = Database(path)
    create_tables(db)
    record = make_record("/tmp/a.txt")
    db.table("documents").insert({"id": record.id, "sha256": record.source.sha256, "extractor_version": "0"})
    db.table("records").insert({"document_id": record.id, "record": record.model_dump_json(exclude={"text"})})
    db.table("texts").insert({"document_id": record.id, "text": TEXT})
    db.table("sources").insert({"uri": "/tmp/a.txt", "document_id": record.id, "retrieved_at": None, "is_current": 1})
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.execute("PRAGMA user_version = 1")
    db.close()
    return path


def test_a_store_of_the_first_version_moves_forward(first_version: Path) -> None:
    with Store(first_version) as store:
        store.save_source(make_record().id, Found("https://example.vn/a", "2026-03-05", "a.warc.gz!/9", "https://example.vn/"))
    connection = sqlite3.connect(first_version)
    assert connection.execute("PRAGMA user_version").fetchone() == (VERSION,)
    rows = connection.execute("SELECT uri, capture, parent FROM document_versions ORDER BY uri").fetchall()
    assert rows == [("/tmp/a.txt", None, None), ("https://example.vn/a", "a.warc.gz!/9", "https://example.vn/")]
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    connection.close()
    assert {"crawls", "crawl_sources", "crawled", "captures", "source_errors"} <= tables


def test_the_old_store_is_kept_beside_the_new(first_version: Path) -> None:
    before = list(sqlite3.connect(first_version).iterdump())
    Store(first_version).db.close()
    backup = first_version.with_name("old.db.v1-backup")
    assert list(sqlite3.connect(backup).iterdump()) == before


def test_what_was_stored_before_is_found_after(first_version: Path) -> None:
    Store(first_version).db.close()
    with Reader(first_version) as reader:
        assert documents_of(reader, Filters(text="dong long giu rung", award="Bằng khen")) == {make_record().id}
        assert find_document(reader, "15/kh-ubnd") == [make_record().id]


def test_reading_an_old_store_says_what_to_do(first_version: Path) -> None:
    with pytest.raises(StoreError, match="nâng cấp"):
        Reader(first_version)
