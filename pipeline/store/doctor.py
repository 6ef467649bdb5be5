"""Is the store sound: the file itself, references, indexes in step with the records, quotes of values that are there."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.blobs import Blobs
from pipeline.store.index import forget_document, index_document
from pipeline.store.rows import evidence_paths
from schemas import Record

if TYPE_CHECKING:
    from sqlite_utils import Database

_AN_INDEX = "INSERT INTO {0} ({0}, rank) VALUES ('integrity-check', 1)"


@dataclass(frozen=True)
class Finding:
    """One thing that is wrong, by a slug; those of ``MENDED_BY_INDEXING`` are mended by ``reindex``."""

    code: str
    detail: str
    document_id: str | None = None


def examine(db: Database, blobs: Blobs) -> Iterator[Finding]:
    """Everything that is wrong, worst first; changes nothing but what SQLite itself keeps."""
    for check in CHECKS:
        yield from check(db)
    for document_id, sha256 in db.execute("SELECT id, sha256 FROM documents ORDER BY id"):
        if not blobs.path(sha256).exists():
            yield Finding("bytes_missing", sha256, document_id)


def reindex(db: Database, document_ids: set[str] | None = None) -> int:
    """Makes the indexes of documents anew (of all with ``None``), inside the caller's transaction; how many were made."""
    ids = [row[0] for row in db.execute("SELECT document_id FROM records ORDER BY document_id")]
    if document_ids is None:
        for table in ("rules", "search", "indexed_documents", "identities", "edges", "campaign_names"):
            db.execute(f"DELETE FROM {table}")
        db.execute("DELETE FROM validity_ends WHERE document_id IS NOT NULL")
        db.execute("INSERT INTO rule_index (rule_index) VALUES ('rebuild')")
    wanted = [each for each in ids if document_ids is None or each in document_ids]
    for each in wanted:
        query = "SELECT r.record, t.text FROM records r JOIN texts t USING (document_id) WHERE document_id = ?"
        record, text = db.execute(query, (each,)).fetchone()
        index_document(db, Record.model_validate_json(record), text)
    for each in (document_ids or set()) - set(ids):
        forget_document(db, each)
    return len(wanted)


def _file(db: Database) -> Iterator[Finding]:
    for (said,) in db.execute("PRAGMA integrity_check(20)").fetchall():
        if said != "ok":
            yield Finding("damaged_file", said)


def _references(db: Database) -> Iterator[Finding]:
    for table, _, parent, _ in db.execute("PRAGMA foreign_key_check").fetchall():
        yield Finding("orphan_row", f"{table} → {parent}")


def _indexes(db: Database) -> Iterator[Finding]:
    for name in ("search", "rule_index"):
        try:
            db.execute(_AN_INDEX.format(name))
        except sqlite3.DatabaseError as error:
            yield Finding("damaged_index", f"{name}: {error}")


def _in_step(db: Database) -> Iterator[Finding]:
    queries = {
        "not_indexed": "SELECT document_id FROM records EXCEPT SELECT document_id FROM indexed_documents",
        "indexed_ghost": "SELECT document_id FROM indexed_documents EXCEPT SELECT document_id FROM records",
        "text_missing": "SELECT document_id FROM indexed_documents WHERE document NOT IN (SELECT rowid FROM search)",
        "rules_missing": "SELECT id FROM current_documents EXCEPT SELECT document_id FROM rules",
        "rules_superseded": "SELECT DISTINCT document_id FROM rules EXCEPT SELECT id FROM current_documents",
        "rules_differ": "SELECT a.document_id FROM (SELECT document_id, count(*) AS n FROM awards GROUP BY 1) a JOIN"
        " (SELECT document_id, count(award) AS n FROM rules GROUP BY 1) r USING (document_id) WHERE a.n <> r.n",
    }
    for code, query in queries.items():
        for (document_id,) in db.execute(f"SELECT * FROM ({query}) ORDER BY 1").fetchall():
            yield Finding(code, "", document_id)


def _quotes(db: Database) -> Iterator[Finding]:
    """Evidence of values that the record has not, and values without their evidence."""
    for document_id, record in db.execute("SELECT document_id, record FROM records ORDER BY 1").fetchall():
        try:
            known = Record.model_validate_json(record)
        except ValueError as error:
            yield Finding("broken_record", str(error).splitlines()[0], document_id)
            continue
        expected = {path for path, quotes in evidence_paths(known) if quotes}
        stored = {path for (path,) in db.execute("SELECT DISTINCT path FROM evidence WHERE document_id = ?", (document_id,))}
        for path in sorted(stored - expected):
            yield Finding("orphan_evidence", path, document_id)
        for path in sorted(expected - stored):
            yield Finding("evidence_missing", path, document_id)


CHECKS: tuple[Callable[[Database], Iterator[Finding]], ...] = (_file, _references, _indexes, _in_step, _quotes)
MENDED_BY_INDEXING = frozenset(
    ("damaged_index", "not_indexed", "indexed_ghost", "text_missing", "rules_missing", "rules_superseded", "rules_differ")
)
