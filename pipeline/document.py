"""One document from address to record: the pure middle with its expected failures caught and named."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass

from pipeline.blobs import Blobs
from pipeline.errors import DocumentError, StoreError
from pipeline.sources import load
from pipeline.walk import readable_name
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
    uri: str
    retrieved_at: str | None


Outcome = Extracted | Unchanged | Problem
Read = Callable[[RawDocument], TextDocument]


def process(address: str, read: Read, known: frozenset[str] = frozenset(), blobs: Blobs | None = None) -> Outcome:
    """Load, read and extract one document; ``blobs`` keeps the bytes of what could be read.

    A defect of our own is logged with its traceback and becomes a problem too, so that the other documents
    of a long run are not lost to it.
    """
    uri, sha256 = readable_name(address), None
    try:
        raw = load(address)
        uri, sha256 = raw.uri, raw.sha256
        if sha256 in known:
            return Unchanged(sha256[:16], uri, raw.retrieved_at)
        extracted = extract(raw, read)
        if blobs:
            blobs.put(sha256, raw.data)
        return extracted
    except DocumentError as error:
        return error.as_problem(uri, sha256)
    except StoreError:
        raise
    except Exception as error:
        logger.exception("defect while reading %s", uri)
        return Problem(
            uri=uri,
            stage="extract",
            code="defect",
            message=f"Lỗi của chương trình ({type(error).__name__}: {error}).",
            sha256=sha256,
        )


def extract(raw: RawDocument, read: Read) -> Extracted:
    """Raises ``DocumentError`` for what cannot be read or is no document."""
    from extractors.record import extract_record

    document = read(raw)
    return Extracted(extract_record(document), document.text, len(raw.data))
