"""Words that only the store can tell: every number that begins so, every legal basis that had ended."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.queries.conditions import Lookup, Words, any_of
from pipeline.queries.ended import AT_ISSUE
from pipeline.queries.reader import Reader
from pipeline.store.terms import term

_NOTHING = "nothing=nothing"
_LAST_YEAR = 2100
_HIGHEST = "\U0010ffff"


def expanded(reader: Reader, words: Words) -> Words:
    """The same without look-ups: each is the words it stands for, or one that no rule has."""
    return Words(words.operator, tuple(_expanded(reader, part) for part in words.parts))


def _expanded(reader: Reader, part: str | Words | Lookup) -> str | Words | Lookup:
    if isinstance(part, Words):
        return expanded(reader, part)
    if isinstance(part, Lookup):
        found = _cited(reader, part) if part.kind == "cites" else _ended(reader, part.value)
        return any_of(found) or _NOTHING
    return part


def _cited(reader: Reader, lookup: Lookup) -> Iterator[str]:
    """Keys of cited numbers that begin so, of the type if one is asked for, each found by one step in the index."""
    step = (
        "SELECT number_key, document_type FROM citations WHERE number_key < :end AND (number_key > :key"
        " OR number_key = :key AND coalesce(document_type, '') > :type) ORDER BY number_key, document_type LIMIT 1"
    )
    key, kind, before = lookup.value, "", None
    while True:
        row = next(reader.rows(step, {"end": lookup.value + _HIGHEST, "key": key, "type": kind}), None)
        if row is None:
            return
        key, kind = row["number_key"], row["document_type"] or ""
        if key != before and lookup.document_type in (None, kind):
            yield term("cites", key)
            before = key


def _ended(reader: Reader, day: str) -> Iterator[Words]:
    """Citing what had ended by the day; by its own day only a document of that year or a later one can."""
    query = "SELECT number_key, min(last_day) AS last_day FROM validity_ends GROUP BY 1"
    for row in reader.rows(query):
        cites = term("cites", row["number_key"])
        if day == AT_ISSUE:
            first = int(row["last_day"][:4])
            yield Words("AND", (cites, Words("OR", tuple(term("year", str(year)) for year in range(first, _LAST_YEAR)))))
        elif row["last_day"] < day:
            yield Words("AND", (cites,))
