"""Answers to words, best first.

Where few documents hold the words, they are weighed by BM25: title ten times, document numbers twenty times the text. Where
very many do, the words say little, and weighing all would take long: rules of documents with the words in their title come
first, then the others, each newest first.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, islice

from pipeline.queries.matching import SORTS, Matching

_FEW_RULES = 50_000  # up to here a list of all rules with the words is made faster than rows are read for them
_WEIGHTS = "10.0, 1.0, 20.0, 0.0, 10.0, 1.0"  # of the columns of ``search``, in order


def ranked_ids(matching: Matching, limit: int, offset: int) -> Iterator[int]:
    """Ids of rules that pass; the conditions must ask for a text."""
    text = matching.conditions.text
    if text is None:
        raise ValueError("no text is asked for")
    if not matching.holds_many(text):
        return _weighed(matching, limit, offset)
    return _titles_first(matching, text, limit, offset)


def _weighed(matching: Matching, limit: int, offset: int) -> Iterator[int]:
    words = matching.conditions.words
    where = list(matching.conditions.sql)
    if words:
        few = matching.fewer_than(_FEW_RULES)
        where.append("+r.id IN (SELECT rowid FROM rule_index WHERE rule_index MATCH :words)" if few else words.condition())
    query = (
        f"WITH weighed AS MATERIALIZED (SELECT rowid AS document, bm25(search, {_WEIGHTS}) AS weight FROM search"
        " WHERE search MATCH :ranked_text)"
        " SELECT r.id AS id FROM weighed CROSS JOIN rules r ON r.document = weighed.document"
        f" WHERE {' AND '.join(where) or '1'} ORDER BY weight, r.id DESC LIMIT :limit OFFSET :offset"
    )
    rows = matching.reader.rows(query, matching.parameters | {"limit": limit, "offset": offset})
    return (row["id"] for row in rows)


def _titles_first(matching: Matching, text: str, limit: int, offset: int) -> Iterator[int]:
    title = _of_titles(text)
    if matching.holds_many(title):
        return matching.ids(SORTS["newest"], limit, offset)
    reader = matching.reader
    documents = {row["rowid"] for row in reader.rows("SELECT rowid FROM search WHERE search MATCH ?", (title,))}
    if not documents:
        return matching.ids(SORTS["newest"], limit, offset)
    named = ", ".join(map(str, documents))
    first = matching.ids(SORTS["newest"], besides=f"r.document IN ({named})")
    others = matching.ids(SORTS["newest"], besides=f"+r.document NOT IN ({named})")
    return islice(chain(first, others), offset, None if limit < 0 else offset + limit)


def _of_titles(text: str) -> str:
    return text.replace("{title body}", "{title}").replace("{accented_title accented_body}", "{accented_title}")
