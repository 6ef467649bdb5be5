"""Whether a document is law on a day, by the shipped table of instruments and by what documents of the store replace."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from extractors.lexicons import load_lexicon
from pipeline.queries.reader import Reader
from pipeline.store.keys import number_key

Status = Literal["in_force", "not_yet", "ended", "unknown"]


@dataclass(frozen=True)
class Named:
    """A document as another one names it: key of its number, province by its name then, day (EDTF)."""

    key: str
    place: str | None = None
    issued_on: str | None = None

    @property
    def parameters(self) -> dict[str, str | None]:
        return {"key": self.key, "place": self.place, "issued": self.issued_on}

    @staticmethod
    def condition(table: str) -> str:
        """Rows of a table that may be this document, by ``parameters``; unknown places and days speak against nothing."""
        place, day = f"{table}.place", f"{table}.issued_on"
        return (
            f"{table}.number_key = :key AND (:place IS NULL OR {place} IS NULL OR {place} = :place)"
            f" AND (:issued IS NULL OR {day} IS NULL OR substr({day}, 1, length(:issued)) = :issued"
            f" OR substr(:issued, 1, length({day})) = {day})"
        )


@dataclass(frozen=True)
class End:
    """A last day, by which document (number, id in the store), and where this is known from."""

    last_day: str
    ended_by: str | None
    document_id: str | None
    source: str | None


@dataclass(frozen=True)
class Validity:
    """``unknown`` where neither the table nor the store has the document, and nothing ends it.

    ``ends``: what ends it, earliest first, also where that day is still to come; ``amended_by``: documents of the store that
    amend it, as ``(number, id, day)``.
    """

    status: Status
    effective_on: str | None
    ends: tuple[End, ...]
    amended_by: tuple[tuple[str | None, str, str | None], ...]


def named(number: str, province: str | None = None, issued_on: str | None = None) -> Named:
    """``number`` in any spelling."""
    return Named(number_key(number), province, issued_on)


def validity_on(reader: Reader, document: Named, day: str) -> Validity:
    """``day``: ``2018-05-01``. Raises ``StoreError``."""
    ends = tuple(_ends(reader, document))
    effective, known = _effective_on(reader, document)
    status: Status = "in_force" if known else "unknown"
    if ends and ends[0].last_day < day:
        status = "ended"
    elif effective and day < effective:
        status = "not_yet"
    return Validity(status, effective, ends, tuple(_amendments(reader, document)))


def instrument(document: Named) -> dict[str, Any] | None:
    """The entry of the shipped table; numbers that come again every year need the day to agree."""
    return next(
        (entry for entry in _instruments().get(document.key, ()) if _agrees(entry.get("issued_on"), document.issued_on)), None
    )


def _agrees(one: str | None, other: str | None) -> bool:
    return not one or not other or one.startswith(other) or other.startswith(one)


@cache
def _instruments() -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = {}
    for entry in load_lexicon("instruments"):
        found.setdefault(number_key(entry["number"]), []).append(entry)
    return found


def _ends(reader: Reader, document: Named) -> Iterator[End]:
    same = Named.condition("validity_ends")
    query = f"SELECT last_day, ended_by, document_id, source FROM validity_ends WHERE {same} ORDER BY last_day, ended_by"
    return (End(**row) for row in reader.rows(query, document.parameters))


def _effective_on(reader: Reader, document: Named) -> tuple[str | None, bool]:
    """The first day, and whether the document is known at all."""
    entry = instrument(document)
    if entry:
        return entry.get("effective_on"), True
    query = (
        "SELECT d.effective_on AS day FROM identities JOIN documents d ON d.id = identities.document_id"
        f" WHERE kind = 'own' AND {Named.condition('identities')}"
    )
    found = [row["day"] for row in reader.rows(query, document.parameters)]
    return next(filter(None, found), None), bool(found)


def _amendments(reader: Reader, document: Named) -> Iterator[tuple[str | None, str, str | None]]:
    amending = f"SELECT document_id FROM edges WHERE role = 'amends' AND {Named.condition('edges')}"
    query = (
        "SELECT DISTINCT d.number, d.id, coalesce(d.effective_on, d.issued_on) AS day"
        f" FROM documents d WHERE d.id IN ({amending}) ORDER BY day, d.id"
    )
    return ((row["number"], row["id"], row["day"]) for row in reader.rows(query, document.parameters))
