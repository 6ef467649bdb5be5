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
from pipeline.store.places_in_order import POSITION_BITS

_WEIGHTS = "10.0, 1.0, 20.0, 0.0, 10.0, 1.0"  # of the columns of ``search``, in order
_FEW_RULES = 50_000  # up to here a list of all rules with the words is made faster than rows are read for them
_FIRST_DOCUMENTS, _MOST_DOCUMENTS = 20, 2000
_FIRST_RULES, _MOST_RULES = 500, 20_000


def ranked_ids(matching: Matching, limit: int, offset: int) -> Iterator[int]:
    """Ids of rules that pass, best first; the conditions must ask for a text, a ``limit`` of -1 is none."""
    text = _text(matching)
    if not matching.holds_many(text):
        return _weighed(matching, limit, offset)
    title = text.replace("{title body}", "{title}").replace("{accented_title accented_body}", "{accented_title}")
    if matching.holds_many(title):
        return ids_by_day(matching, limit, offset)
    query = "SELECT rowid AS document FROM search WHERE search MATCH ? ORDER BY rowid DESC"
    named = [row["document"] for row in matching.reader.rows(query, (title,))]
    first, apart = _rules_of(matching, iter(named), "DESC"), set(named)
    others = (rule for rule in _by_day(matching, "DESC") if rule >> POSITION_BITS not in apart)
    return islice(chain(first, others), offset, None if limit < 0 else offset + limit)


def ids_by_day(matching: Matching, limit: int, offset: int, *, newest: bool = True) -> Iterator[int]:
    """Ids of rules that pass in the order of days: as many documents that hold the text are read as are needed."""
    found = _by_day(matching, "DESC" if newest else "ASC")
    return islice(found, offset, None if limit < 0 else offset + limit)


def _weighed(matching: Matching, limit: int, offset: int) -> Iterator[int]:
    where = list(matching.conditions.sql)
    if matching.words:
        few = matching.fewer_than(_FEW_RULES)
        of_words = "+r.id IN (SELECT rowid FROM rule_index WHERE rule_index MATCH :words)"
        where.append(of_words if few else matching.words.condition())
    query = (
        f"WITH weighed AS MATERIALIZED (SELECT rowid AS document, bm25(search, {_WEIGHTS}) AS weight FROM search"
        " WHERE search MATCH :ranked_text)"
        " SELECT r.id AS id FROM weighed CROSS JOIN rules r ON r.document = weighed.document"
        f" WHERE {' AND '.join(where) or '1'} ORDER BY weight, r.id DESC LIMIT :limit OFFSET :offset"
    )
    rows = matching.reader.rows(query, matching.parameters | {"limit": limit, "offset": offset})
    return (row["id"] for row in rows)


def _by_day(matching: Matching, order: str) -> Iterator[int]:
    """Two lists in one order, of rules with the words and of documents with the text, are met a stretch at a time."""
    if matching.words is None:
        query = f"SELECT rowid AS document FROM search WHERE search MATCH ? ORDER BY rowid {order}"
        documents = (row["document"] for row in matching.reader.rows(query, (_text(matching),)))
        yield from _rules_of(matching, documents, order)
        return
    query = f"SELECT rowid AS id FROM rule_index WHERE rule_index MATCH :words ORDER BY rowid {order}"
    rules = (row["id"] for row in matching.reader.rows(query, {"words": matching.words.expression()}))
    between = "SELECT rowid AS document FROM search WHERE search MATCH :text AND rowid BETWEEN :low AND :high"
    size = _FIRST_RULES
    while batch := list(islice(rules, size)):
        ends = {"low": min(batch) >> POSITION_BITS, "high": max(batch) >> POSITION_BITS, "text": _text(matching)}
        documents_here = {row["document"] for row in matching.reader.rows(between, ends)}
        yield from _passing(matching, [rule for rule in batch if rule >> POSITION_BITS in documents_here])
        size = min(size * 4, _MOST_RULES)


def _passing(matching: Matching, rules: list[int]) -> list[int]:
    """Of these rules those for which the comparisons hold, in the same order."""
    if not matching.conditions.sql:
        return rules
    where = " AND ".join(matching.conditions.sql)
    query = f"SELECT r.id AS id FROM rules r WHERE r.id IN (SELECT value FROM json_each(:rules)) AND {where}"
    passing = {row["id"] for row in matching.reader.rows(query, matching.parameters | {"rules": json.dumps(rules)})}
    return [rule for rule in rules if rule in passing]


def _rules_of(matching: Matching, documents: Iterator[int], order: str) -> Iterator[int]:
    """Rules of documents as they come, in batches that grow: most questions end with the first."""
    conditions = [*matching.conditions.sql, *([matching.words.condition()] if matching.words else [])]
    query = (
        "SELECT r.id AS id FROM json_each(:documents) j CROSS JOIN rules r ON r.document = j.value"
        f" WHERE {' AND '.join(conditions) or '1'} ORDER BY j.key, r.id {order}"
    )
    size = _FIRST_DOCUMENTS
    while batch := list(islice(documents, size)):
        rows = matching.reader.rows(query, matching.parameters | {"documents": json.dumps(batch)})
        yield from [row["id"] for row in rows]
        size = min(size * 4, _MOST_DOCUMENTS)


def _text(matching: Matching) -> str:
    if matching.conditions.text is None:
        raise ValueError("no text is asked for")
    return matching.conditions.text
