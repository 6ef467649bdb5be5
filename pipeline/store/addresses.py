"""Where a stored document was found: one row an address and document, so that every version of an address is kept."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from schemas import RawDocument, Source

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True)
class Found:
    """An address of a document; ``capture`` and ``parent`` as in ``schemas.Source``."""

    uri: str
    retrieved_at: str | None = None
    capture: str | None = None
    parent: str | None = None

    @classmethod
    def of(cls, source: Source) -> Found:
        return cls(source.uri, source.retrieved_at, source.capture, source.parent)

    @classmethod
    def of_bytes(cls, raw: RawDocument) -> Found:
        return cls(raw.uri, raw.retrieved_at, raw.provenance.capture, raw.provenance.parent)


def known_digests(db: Database, extractor_version: str) -> frozenset[str]:
    """SHA-256 of every document that this extractor version has read."""
    found = db.execute("SELECT sha256 FROM documents WHERE extractor_version = ?", (extractor_version,))
    return frozenset(sha256 for (sha256,) in found)


def digest_at(db: Database, uri: str, extractor_version: str) -> str | None:
    """SHA-256 of the document that an address gave last; none where its last reading had a problem."""
    found = db.execute(
        "SELECT sha256 FROM sources JOIN documents ON documents.id = document_id"
        " WHERE uri = ? AND is_current AND extractor_version = ? AND uri NOT IN (SELECT uri FROM problems WHERE uri = ?)",
        (uri, extractor_version, uri),
    ).fetchone()
    return found[0] if found else None


def stands(db: Database, document_id: str, uri: str) -> bool:
    """Whether the address is known to give this document, so that nothing is to be written."""
    found = db.execute(
        "SELECT 1 FROM sources WHERE uri = ? AND document_id = ? AND is_current"
        " AND uri NOT IN (SELECT uri FROM problems WHERE uri = ?)",
        (uri, document_id, uri),
    ).fetchone()
    return found is not None


def addresses_with_problems(db: Database) -> list[str]:
    """What to read again; for a member of an archive that is the archive, for an answer in a WARC file the answer."""
    uris = [uri for (uri,) in db.execute("SELECT uri FROM problems ORDER BY uri")]
    outer = (uri if uri.rpartition("!/")[2].isdecimal() else uri.partition("!/")[0] for uri in uris)
    return list(dict.fromkeys(outer))
