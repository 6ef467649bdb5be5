"""What finds documents and rules: rows and words worked out of the records, which can be made anew at any time."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from pipeline.store.graph_rows import edge_rows, end_rows, identity_rows, instrument_ends, name_rows
from pipeline.store.places_in_order import POSITION_BITS, free_document
from pipeline.store.rows import Row
from pipeline.store.rule_rows import rule_rows
from pipeline.store.search_row import COLUMNS, search_row
from schemas import Record

if TYPE_CHECKING:
    from sqlite_utils import Database

_DERIVED: dict[str, Callable[[Record], Iterable[Row]]] = {
    "identities": identity_rows,
    "edges": edge_rows,
    "validity_ends": end_rows,
    "campaign_names": name_rows,
}
_DELETE_WORDS = "INSERT INTO rule_index (rule_index, rowid, terms) SELECT 'delete', id, terms FROM rules WHERE document = ?"


def index_document(db: Database, record: Record, text: str) -> None:
    """The text of a document and, where an address still gives its bytes, its rules; what was there before is gone."""
    forget_document(db, record.id)
    document = free_document(db, record)
    db.execute("INSERT INTO indexed_documents (document, document_id) VALUES (?, ?)", (document, record.id))
    insert(db, "search", ("rowid", *COLUMNS), [{"rowid": document} | search_row(record, text)])
    for table, rows_of in _DERIVED.items():
        rows = list(rows_of(record))
        if rows:
            insert(db, table, rows[0], rows)
    index_rules(db, record)


def forget_document(db: Database, document_id: str) -> None:
    forget_rules(db, document_id)
    for table in _DERIVED:
        db.execute(f"DELETE FROM {table} WHERE document_id = ?", (document_id,))
    document = document_number(db, document_id)
    if document is not None:
        db.execute("DELETE FROM search WHERE rowid = ?", (document,))
        db.execute("DELETE FROM indexed_documents WHERE document = ?", (document,))


def document_number(db: Database, document_id: str) -> int | None:
    """The row of a document in the full-text index, by which its rules name it."""
    found = db.execute("SELECT document FROM indexed_documents WHERE document_id = ?", (document_id,)).fetchone()
    return found[0] if found else None


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
    document = document_number(db, record.id)
    if current and document is not None:
        rows = rule_rows(record)
        for place, row in enumerate(reversed(rows)):
            row |= {"id": (document << POSITION_BITS) + place, "document": document}
        insert(db, "rules", tuple(rows[0]), rows)
        insert(db, "rule_index", ("rowid", "terms"), [{"rowid": row["id"], "terms": row["terms"]} for row in rows])


def forget_rules(db: Database, document_id: str) -> None:
    document = document_number(db, document_id)
    if document is not None:
        db.execute(_DELETE_WORDS, (document,))
        db.execute("DELETE FROM rules WHERE document = ?", (document,))


def insert(db: Database, table: str, columns: Iterable[str], rows: Iterable[Row]) -> None:
    names = tuple(columns)
    quoted, marks = ", ".join(f'"{name}"' for name in names), ", ".join("?" * len(names))
    db.conn.executemany(f"INSERT INTO {table} ({quoted}) VALUES ({marks})", [[row[name] for name in names] for row in rows])
