"""What a run would do, without doing it: nothing is extracted or written, no web address is asked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from pipeline.errors import DocumentError
from pipeline.first_look import is_file_path, modified_since
from pipeline.sources import load
from pipeline.store.addresses import known_digests
from pipeline.store.connection import open_for_reading
from pipeline.walk import walk
from schemas import Problem


def preview(addresses: Iterable[str], database: Path, since: float | None) -> Counter[str]:
    """How many are ``new``, ``unchanged``, ``problems`` or ``unasked`` (known only once they are fetched).

    Raises ``StoreError`` where there is a file that is no store.
    """
    known = _known(database)
    return Counter(_kind(item, known) for item in modified_since(walk(addresses), since))


def _known(database: Path) -> frozenset[str]:
    from extractors.record import EXTRACTOR_VERSION

    if not database.exists():
        return frozenset()
    db = open_for_reading(database)
    try:
        return known_digests(db, EXTRACTOR_VERSION)
    finally:
        db.close()


def _kind(item: str | Problem, known: frozenset[str]) -> str:
    if isinstance(item, Problem):
        return "problems"
    if not is_file_path(item):
        return "unasked"
    try:
        return "unchanged" if load(item).sha256 in known else "new"
    except DocumentError:
        return "problems"
