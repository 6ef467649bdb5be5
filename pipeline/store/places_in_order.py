"""Row numbers whose order is that of answers, so that the index itself gives the newest first and nothing is sorted.

A document's number has 20 bits of its day and 30 of its digest; a rule's is the document's with 13 bits for its place, the
first rule last. Read backwards, rules come newest document first, in the order of the document.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.store.rule_rows import issued_on
from schemas import Record

if TYPE_CHECKING:
    from sqlite_utils import Database

DAY_BITS, DIGEST_BITS, POSITION_BITS = 20, 30, 13
_ID_BITS = 64


def free_document(db: Database, record: Record) -> int:
    """The number of a document that has none yet; one that meets another's moves on to the next."""
    issued = issued_on(record) or record.source.published_on
    day = issued.first_day if issued else None
    ordinal = min(day.toordinal(), (1 << DAY_BITS) - 1) if day else 0
    number = (ordinal << DIGEST_BITS) + (int(record.id, 16) >> (_ID_BITS - DIGEST_BITS))
    rules = max(sum(len(campaign.awards) or 1 for campaign in record.campaigns), 1)
    while _taken(db, number, rules):
        number += 1
    return number


def _taken(db: Database, number: int, rules: int) -> bool:
    """Also where the rules, if they are more than a place has room for, would reach into the next document's."""
    first = number << POSITION_BITS
    last = first + max(rules, 1 << POSITION_BITS) - 1
    query = (
        "SELECT EXISTS (SELECT 1 FROM indexed_documents WHERE document = ?)"
        " OR EXISTS (SELECT 1 FROM rules WHERE id BETWEEN ? AND ?)"
    )
    return bool(db.execute(query, (number, first, last)).fetchone()[0])
