"""One document from address to record: the pure middle with its expected failures caught and named."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from pipeline.blobs import Blobs
from pipeline.errors import DocumentError
from pipeline.listed import with_listing
from pipeline.readers.bundles import Bundle
from pipeline.sources import load
from pipeline.store.addresses import Found
from pipeline.walk_errors import readable_name
from schemas import Problem, RawDocument, Record, TextDocument

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Extracted:
    """A record (without its text), the text, and how many bytes they came from."""

    record: Record
    text: str
    size: int


@dataclass(frozen=True)
class Unchanged:
    """Bytes that this extractor version has read before, perhaps at another address."""

    document_id: str
    found: Found


Outcome = Extracted | Unchanged | Problem
Item = str | Unchanged | Problem
"""An address to read, or what is settled about one."""
Open = Callable[[RawDocument], TextDocument | Bundle]


@dataclass(frozen=True)
class Kept:
    """What is there already (digests that need no reading), and where the bytes of what could be read go."""

    known: frozenset[str] = frozenset()
    blobs: Blobs | None = None


NOTHING_KEPT = Kept()


def process(address: str, reader: Open, kept: Kept = NOTHING_KEPT) -> Iterator[Outcome]:
    """Load, read and extract what stands at one address: a document, or the documents that an archive carries."""
    try:
        raw = load(address)
    except DocumentError as error:
        yield error.as_problem(readable_name(address))
        return
    except Exception as error:
        yield _defect(error, readable_name(address))
        return
    waiting: list[RawDocument | Problem] = [raw]
    while waiting:
        item = waiting.pop()
        outcome = item if isinstance(item, Problem) else _outcome(item, reader, kept)
        if isinstance(outcome, Bundle):
            waiting += reversed(outcome.members)
        else:
            yield outcome


def _outcome(raw: RawDocument, reader: Open, kept: Kept) -> Outcome | Bundle:
    """A defect of our own is logged with its traceback and becomes a problem too, so that the other documents
    of a long run are not lost to it.
    """
    if raw.sha256 in kept.known:
        return Unchanged(raw.sha256[:16], Found.of_bytes(raw))
    try:
        found = extract(raw, reader)
    except DocumentError as error:
        return error.as_problem(raw.uri, raw.sha256)
    except Exception as error:
        return _defect(error, raw.uri, raw.sha256)
    if kept.blobs and isinstance(found, Extracted):
        kept.blobs.put(raw.sha256, raw.data)
    return found


def extract(raw: RawDocument, reader: Open) -> Extracted | Bundle:
    """Raises ``DocumentError`` for what cannot be read or is no document."""
    from extractors.record import extract_record

    document = reader(raw)
    if isinstance(document, Bundle):
        return document
    record = with_listing(extract_record(document), raw.provenance)
    return Extracted(record, document.text, len(raw.data))


def _defect(error: Exception, uri: str, sha256: str | None = None) -> Problem:
    logger.error("defect while reading %s", uri, exc_info=error)
    message = f"Lỗi của chương trình ({type(error).__name__}: {error})."
    return Problem(uri=uri, stage="extract", code="defect", message=message, sha256=sha256)
