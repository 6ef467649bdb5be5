"""Answers to words: best first, or in the order of days.

Where few documents hold the words, they are weighed by BM25: title ten times, document numbers twenty times the text. Where
very many do, the words say little, and weighing all would take long: rules of documents with the words in their title come
first, then the others, each newest first.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import chain, islice

from pipeline.queries.matching import Matching

_WEIGHTS = "10.0, 1.0, 20.0, 0.0, 10.0, 1.0"  # of the columns of ``search``, in order
_FEW_RULES = 50_000  # up to here a list of all rules with the words is made faster than rows are read for them
_FIRST_BATCH, _LARGEST_BATCH = 20, 2000


def ranked_ids(matching: Matching, limit: int, offset: int) -> Iterator[int]:
    """Ids of rules that pass, best first; the conditions must ask for a text, a ``limit`` of -1 is none."""
    text = _text(matching)
    if not matching.holds_many(text):
        return _weighed(matching, limit, offset)
    title = text.replace("{title body}", "{title}").replace("{accented_title accented_body}", "{accented_title}")
    if matching.holds_many(title):
        return ids_by_day(matching, limit, offset)
    reader = matching.reader
    named = {row["document"] for row in reader.rows("SELECT rowid AS document FROM search WHERE search MATCH ?", (title,))}
    others = (document for document in _documents(matching, "DESC") if document not in named)
    found = _rules_of(matching, chain(sorted(named, reverse=True), others), "DESC")
    return islice(found, offset, None if limit < 0 else offset + limit)


def ids_by_day(matching: Matching, limit: int, offset: int, *, newest: bool = True) -> Iterator[int]:
    """Ids of rules that pass in the order of days: as many documents that hold the text are read as are needed."""
    order = "DESC" if newest else "ASC"
    found = _rules_of(matching, _documents(matching, order), order)
    return islice(found, offset, None if limit < 0 else offset + limit)


def _weighed(matching: Matching, limit: int, offset: int) -> Iterator[int]:
    where = _conditions(matching)
    query = (
        f"WITH weighed AS MATERIALIZED (SELECT rowid AS document, bm25(search, {_WEIGHTS}) AS weight FROM search"
        " WHERE search MATCH :ranked_text)"
        " SELECT r.id AS id FROM weighed CROSS JOIN rules r ON r.document = weighed.document"
        f" WHERE {where} ORDER BY weight, r.id DESC LIMIT :limit OFFSET :offset"
    )
    rows = matching.reader.rows(query, matching.parameters | {"limit": limit, "offset": offset})
    return (row["id"] for row in rows)


def _documents(matching: Matching, order: str) -> Iterator[int]:
    query = f"SELECT rowid AS document FROM search WHERE search MATCH ? ORDER BY rowid {order}"
    return (row["document"] for row in matching.reader.rows(query, (_text(matching),)))


def _rules_of(matching: Matching, documents: Iterator[int], order: str) -> Iterator[int]:
    """Rules of documents as they come, in batches that grow: most questions end with the first."""
    where, size = _conditions(matching), _FIRST_BATCH
    query = (
        "SELECT r.id AS id FROM json_each(:documents) j CROSS JOIN rules r ON r.document = j.value"
        f" WHERE {where} ORDER BY j.key, r.id {order}"
    )
    while batch := list(islice(documents, size)):
        rows = matching.reader.rows(query, matching.parameters | {"documents": json.dumps(batch)})
        yield from [row["id"] for row in rows]
        size = min(size * 4, _LARGEST_BATCH)


def _conditions(matching: Matching) -> str:
    where, words = list(matching.conditions.sql), matching.conditions.words
    if words:
        few = matching.fewer_than(_FEW_RULES)
        where.append("+r.id IN (SELECT rowid FROM rule_index WHERE rule_index MATCH :words)" if few else words.condition())
    return " AND ".join(where) or "1"


def _text(matching: Matching) -> str:
    if matching.conditions.text is None:
        raise ValueError("no text is asked for")
    return matching.conditions.text
