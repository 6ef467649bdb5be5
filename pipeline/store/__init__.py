"""The store: one SQLite file, one transaction a document."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from pipeline.blobs import Blobs
from pipeline.errors import StoreError
from pipeline.store.addresses import Found, digest_at, known_digests, stands
from pipeline.store.connection import WAIT_SECONDS, explain, open_for_writing
from pipeline.store.index import forget_document, index_document, index_rules, insert
from pipeline.store.rows import Stored, rows_of
from schemas import Problem, Record, RunReport

__all__ = ["Found", "Store", "Stored"]

OF_A_DOCUMENT = (
    "records", "texts", "citations", "dates", "warnings", "evidence", "campaigns", "phases", "milestones", "targets",
    "contents", "awards", "deadlines",
)  # fmt: skip


class Store:
    """The write side; every method is one transaction and raises ``StoreError`` when the file cannot be used."""

    def __init__(self, path: Path, wait: float = WAIT_SECONDS) -> None:
        self.path = path
        self.db = open_for_writing(path, wait)
        self.blobs = Blobs.beside(path)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.db.close()

    def digests(self, extractor_version: str) -> frozenset[str]:
        """SHA-256 of every document that this extractor version has read."""
        return known_digests(self.db, extractor_version)

    def digest_at(self, uri: str, extractor_version: str) -> str | None:
        """SHA-256 of what an address gave last, where that could be read."""
        return digest_at(self.db, uri, extractor_version)

    def save(self, stored: Stored) -> None:
        """A document in place of what an earlier version read out of the same bytes; its bytes are stored by now."""
        self.save_all([stored])

    def save_all(self, documents: Iterable[Stored]) -> None:
        """Several documents in one transaction."""
        with self.transaction():
            for stored in documents:
                self._save(stored)

    def save_source(self, document_id: str, found: Found) -> None:
        """Another address of a stored document; one that is known costs no write."""
        if stands(self.db, document_id, found.uri):
            return
        with self.transaction():
            self._add_source(document_id, found)
            self._index_rules(document_id)

    def save_problem(self, problem: Problem) -> None:
        with self.transaction():
            row = (problem.uri, problem.stage, problem.code, problem.message, problem.sha256)
            self.db.execute("INSERT OR REPLACE INTO problems (uri, stage, code, message, sha256) VALUES (?, ?, ?, ?, ?)", row)

    def save_query(self, name: str, options: str) -> None:
        """A question under a name, in place of what had it; ``options``: JSON of the arguments that are set."""
        with self.transaction():
            self.db.execute("INSERT OR REPLACE INTO saved_queries (name, options) VALUES (?, ?)", (name, options))

    def delete(self, document_id: str) -> bool:
        """A document with all traces, bytes included; false where there is none of that id."""
        found = self.db.execute("SELECT sha256 FROM documents WHERE id = ?", (document_id,)).fetchone()
        if found is None:
            return False
        with self.transaction():
            uris = self.db.execute("SELECT uri FROM sources WHERE document_id = ?", (document_id,)).fetchall()
            self.db.conn.executemany("DELETE FROM problems WHERE uri = ?", uris)
            self._clear(document_id)
            self.db.execute("DELETE FROM sources WHERE document_id = ?", (document_id,))
            self.db.execute("DELETE FROM documents WHERE id = ?", (document_id,))
            # Deleted words stay in the index's segments, deleted rows in the log, until these two rewrite them.
            for index in ("search", "rule_index"):
                self.db.execute(f"INSERT INTO {index} ({index}) VALUES ('optimize')")
        self.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self.blobs.delete(found[0])
        return True

    def begin_run(self, started_at: str, extractor_version: str) -> int:
        """The run's number; a run without an end was interrupted."""
        with self.transaction():
            cursor = self.db.execute(
                "INSERT INTO runs (started_at, extractor_version) VALUES (?, ?)", (started_at, extractor_version)
            )
        return int(cursor.lastrowid or 0)

    def end_run(self, run: int, finished_at: str, report: RunReport) -> None:
        problems = len(report.problems)
        seen = report.stored + report.unchanged + problems
        row = (finished_at, seen, report.stored, report.unchanged, problems, report.seconds, run)
        with self.transaction():
            self.db.execute(
                "UPDATE runs SET finished_at = ?, seen = ?, stored = ?, unchanged = ?, problems = ?, seconds = ? WHERE id = ?",
                row,
            )

    def _save(self, stored: Stored) -> None:
        record = stored.record
        self._clear(record.id)
        self.db.execute("DELETE FROM documents WHERE id = ?", (record.id,))
        for table, found in rows_of(stored).items():
            if found:
                insert(self.db, table, found[0], found)
        self._add_source(record.id, Found.of(record.source))
        index_document(self.db, record, stored.text)

    def _clear(self, document_id: str) -> None:
        for table in OF_A_DOCUMENT:
            self.db.execute(f"DELETE FROM {table} WHERE document_id = ?", (document_id,))
        forget_document(self.db, document_id)

    def _add_source(self, document_id: str, found: Found) -> None:
        uri = found.uri
        self.db.execute(
            "INSERT INTO sources (uri, document_id, retrieved_at, is_current, capture, parent) VALUES (?, ?, ?, 1, ?, ?)"
            " ON CONFLICT (uri, document_id) DO UPDATE SET is_current = 1",
            (uri, document_id, found.retrieved_at, found.capture, found.parent),
        )
        self.db.execute("UPDATE sources SET is_current = 0 WHERE uri = ? AND document_id <> ?", (uri, document_id))
        self.db.execute("DELETE FROM problems WHERE uri = ?", (uri,))
        for (each,) in self.db.execute("SELECT document_id FROM sources WHERE uri = ?", (uri,)).fetchall():
            self._settle(each)
            if each != document_id:
                self._index_rules(each)

    def _settle(self, document_id: str) -> None:
        """Of several addresses the record names the first by name, in whatever order they came."""
        first = self.db.execute(
            "SELECT uri, retrieved_at, capture, parent FROM sources WHERE document_id = ?"
            " ORDER BY is_current DESC, uri LIMIT 1",
            (document_id,),
        ).fetchone()
        self.db.execute(
            "UPDATE records SET record = json_set(record, '$.source.uri', ?, '$.source.retrieved_at', ?,"
            " '$.source.capture', ?, '$.source.parent', ?) WHERE document_id = ?",
            (*first, document_id),
        )

    def _index_rules(self, document_id: str) -> None:
        found = self.db.execute("SELECT record FROM records WHERE document_id = ?", (document_id,)).fetchone()
        index_rules(self.db, Record.model_validate_json(found[0]))

    @contextmanager
    def transaction(self) -> Iterator[None]:
        try:
            self.db.execute("BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:
                self.db.execute("ROLLBACK")
                raise
            self.db.execute("COMMIT")
        except sqlite3.Error as error:
            raise StoreError(f"{self.path}: {explain(error)}") from error
