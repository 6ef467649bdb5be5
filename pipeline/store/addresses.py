"""Where a stored document was found: one row an address and document, so that every version of an address is kept."""

from __future__ import annotations

from dataclasses import dataclass

from schemas import RawDocument, Source


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
