"""Version 3: rules as rows with the words they are found by, and a full-text index with accents and without."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

_RULES: dict[str, type] = {
    "id": int, "document": int, "document_id": str, "campaign": int, "position": int, "award": str, "family": str,
    "recipient": str, "per": str, "comparator": str, "quota_kind": str, "quota": int, "granted_level": str,
    "confidence": float, "document_type": str, "level": str, "province": str, "province_today": str,
    "year": int, "issuer_key": str, "certain_first": str, "certain_last": str, "possible_first": str, "possible_last": str,
    "terms": str,
}  # fmt: skip

# Who a document is, whom it cites, whose validity it ends: the ends of citations by number, place and day.
_IDENTITIES: dict[str, type] = {
    "document_id": str, "kind": str, "number_key": str, "issued_on": str, "place": str, "issuer_words": str,
}  # fmt: skip
_EDGES: dict[str, type] = {
    "document_id": str, "position": int, "role": str, "number_key": str, "issued_on": str, "place": str,
    "issuer_words": str, "whole": int, "own_day": str,
}  # fmt: skip
_CAMPAIGN_NAMES: dict[str, type] = {"document_id": str, "campaign": int, "name_key": str}
_VALIDITY_ENDS: dict[str, type] = {
    "number_key": str, "place": str, "issued_on": str, "last_day": str, "ended_by": str, "document_id": str, "source": str,
}  # fmt: skip

_SAVED_QUERIES: dict[str, type] = {"name": str, "options": str}


def add_rules(db: Database) -> None:
    db.table("indexed_documents").create({"document": int, "document_id": str}, pk="document", not_null={"document_id"})
    db.table("indexed_documents").create_index(["document_id"], unique=True)
    db.table("rules").create(_RULES, pk="id", not_null={"document", "document_id", "terms"})
    db.table("rules").create_index(["document"])
    # Words of closed lists: no positions, no sizes; the text is the one the rows hold.
    db.execute(
        "CREATE VIRTUAL TABLE rule_index USING fts5(terms, content = 'rules', content_rowid = 'id', detail = 'none',"
        " columnsize = 0, tokenize = \"unicode61 remove_diacritics 0 tokenchars '=/.,:_&-'\")"
    )
    db.execute("CREATE VIRTUAL TABLE rule_words USING fts5vocab(rule_index, 'row')")
    db.execute("DROP TABLE search")
    # The columns hold the forms of extractors.language.search_forms: FTS5 alone would keep đ apart from d.
    db.execute(
        "CREATE VIRTUAL TABLE search USING fts5(title, body, numbers, targets, accented_title, accented_body,"
        " tokenize = 'unicode61 remove_diacritics 0')"
    )
    db.table("identities").create(_IDENTITIES, pk=("document_id", "kind"))
    db.table("edges").create(_EDGES)
    db.table("edges").create_index(["document_id"])
    db.table("validity_ends").create(_VALIDITY_ENDS)
    for table in ("identities", "edges", "validity_ends"):
        db.table(table).create_index(["number_key"])
    db.table("citations").create_index(["number_key", "document_type"])
    db.table("campaign_names").create(_CAMPAIGN_NAMES, pk=("document_id", "campaign"))
    db.table("campaign_names").create_index(["name_key"])
    db.table("validity_ends").create_index(["document_id"])
    db.table("saved_queries").create(_SAVED_QUERIES, pk="name", not_null={"options"})
    _index_what_is_there(db)


def _index_what_is_there(db: Database) -> None:
    from pipeline.store.index import index_document
    from schemas import Record

    ids = [row[0] for row in db.execute("SELECT document_id FROM records ORDER BY document_id")]
    for document_id in ids:
        query = "SELECT r.record, t.text FROM records r JOIN texts t USING (document_id) WHERE document_id = ?"
        record, text = db.execute(query, (document_id,)).fetchone()
        index_document(db, Record.model_validate_json(record), text)
