"""What finds documents and rules: rows and words worked out of the records, which can be made anew at any time."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from pipeline.store.graph_rows import edge_rows, end_rows, identity_rows, instrument_ends
from pipeline.store.keys import search_id
from pipeline.store.rows import Row
from pipeline.store.rule_rows import issued_on, rule_rows
from pipeline.store.search_row import COLUMNS, search_row
from schemas import Record

if TYPE_CHECKING:
    from sqlite_utils import Database

_DAY_BITS, _DIGEST_BITS, _POSITION_BITS = 20, 30, 13
_DELETE_WORDS = "INSERT INTO rule_index (rule_index, rowid, terms) SELECT 'delete', id, terms FROM rules WHERE document = ?"


def index_document(db: Database, record: Record, text: str) -> None:
    """The text of a document and, where an address still gives its bytes, its rules; what was there before is gone."""
    forget_document(db, record.id)
    insert(db, "search", ("rowid", *COLUMNS), [search_row(record, text)])
    for table, rows in (
        ("identities", identity_rows(record)),
        ("edges", edge_rows(record)),
        ("validity_ends", end_rows(record)),
    ):
        found = list(rows)
        if found:
            insert(db, table, found[0], found)
    index_rules(db, record)


def forget_document(db: Database, document_id: str) -> None:
    db.execute("DELETE FROM search WHERE rowid = ?", (search_id(document_id),))
    for table in ("identities", "edges", "validity_ends"):
        db.execute(f"DELETE FROM {table} WHERE document_id = ?", (document_id,))
    forget_rules(db, document_id)


def refresh_instruments(db: Database) -> None:
    """The ends of validity that the program ships, in place of those of an earlier version."""
    rows = instrument_ends()
    known = db.execute("SELECT number_key, last_day, ended_by FROM validity_ends WHERE document_id IS NULL").fetchall()
    if sorted(known, key=str) != sorted(((row["number_key"], row["last_day"], row["ended_by"]) for row in rows), key=str):
        db.execute("DELETE FROM validity_ends WHERE document_id IS NULL")
        insert(db, "validity_ends", rows[0], rows)


def index_rules(db: Database, record: Record) -> None:
    """Rules are found in a document that is current only: superseded versions are history."""
    forget_rules(db, record.id)
    (current,) = db.execute("SELECT count(*) FROM sources WHERE document_id = ? AND is_current", (record.id,)).fetchone()
    if current:
        rows = rule_rows(record)
        first = _free_id(db, record, len(rows))
        for position, row in enumerate(reversed(rows)):
            row["id"] = first + position
        insert(db, "rules", tuple(rows[0]), rows)
        insert(db, "rule_index", ("rowid", "terms"), [{"rowid": row["id"], "terms": row["terms"]} for row in rows])


def forget_rules(db: Database, document_id: str) -> None:
    db.execute(_DELETE_WORDS, (search_id(document_id),))
    db.execute("DELETE FROM rules WHERE document = ?", (search_id(document_id),))


def insert(db: Database, table: str, columns: Iterable[str], rows: Iterable[Row]) -> None:
    names = tuple(columns)
    quoted, marks = ", ".join(f'"{name}"' for name in names), ", ".join("?" * len(names))
    db.conn.executemany(f"INSERT INTO {table} ({quoted}) VALUES ({marks})", [[row[name] for name in names] for row in rows])


def _free_id(db: Database, record: Record, count: int) -> int:
    """Ids whose order is that of answers: newest document last, its first rule last, so that they are read backwards.

    20 bits of the day, 30 of the document's digest, 13 of the rule's place; documents that meet move on to the next place.
    """
    issued = issued_on(record) or record.source.published_on
    day = issued.first_day if issued else None
    digest = search_id(record.id) >> (60 - _DIGEST_BITS)
    ordinal = min(day.toordinal(), (1 << _DAY_BITS) - 1) if day else 0
    first = ((ordinal << _DIGEST_BITS) + digest) << _POSITION_BITS
    taken = "SELECT max(id) FROM rules WHERE id BETWEEN ? AND ?"
    while (met := db.execute(taken, (first, first + count - 1)).fetchone()[0]) is not None:
        first = met + 1
    return first
