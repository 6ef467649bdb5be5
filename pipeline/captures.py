"""Answers of portals kept in WARC files (ISO 28500): which of them are documents, and one of them read again."""

from __future__ import annotations

import gzip
import json
import os
import re
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from pipeline.errors import DocumentError
from pipeline.walk_errors import access_error, readable_name
from schemas import Problem, Provenance, RawDocument

if TYPE_CHECKING:
    from warcio.recordloader import ArcWarcRecord

NAMES = (".warc", ".warc.gz")
NOTES = "WARC-JSON-Metadata"
"""The header in which a crawl of thidua notes what it knows of an answer: ``kind``, ``parent``, the listing's row."""

DOCUMENTS = ("document", "attachment")
_ADDRESS = re.compile(r"(?P<file>.+)!/(?P<offset>\d{1,15})")
_BESIDES = re.compile(
    r"(?:image|audio|video|font)/|text/(?:css|javascript|x-component)|application/(?:javascript|x-javascript|json|font|x-font|"
    r"xml|rss|atom|manifest|x-shockwave|wasm)",
    re.IGNORECASE,
)
"""What a browser fetches beside a document; pictures of pages are read where a crawl says that they are attachments."""


class Readable(Protocol):
    def read(self, size: int, /) -> bytes: ...


def address_of(file: str, offset: int) -> str:
    return f"{file}!/{offset}"


def is_capture(address: str) -> bool:
    """An answer in a WARC file: ``file.warc.gz!/offset``."""
    found = _ADDRESS.fullmatch(address)
    return found is not None and os.path.isfile(found["file"])


def is_warc(path: str) -> bool:
    """Told by the first bytes, packed or not."""
    try:
        with open(path, "rb") as stream:
            head = stream.read(5)
            if head[:2] == b"\x1f\x8b":
                stream.seek(0)
                with gzip.open(stream) as unpacked:
                    head = unpacked.read(5)
    except (OSError, EOFError, zlib.error, ValueError):
        return False
    return head == b"WARC/"


def documents_in(path: str) -> Iterator[str | Problem]:
    """The address of every answer that may be a document, in order; a problem where the file breaks off or is damaged."""
    from warcio.archiveiterator import ArchiveIterator
    from warcio.exceptions import ArchiveLoadFailed

    try:
        with open(path, "rb") as stream:
            answers = ArchiveIterator(stream)
            for record in answers:
                if _is_document(record):
                    yield address_of(path, answers.get_record_offset())
    except OSError as error:
        yield access_error(error).as_problem(readable_name(path))
    except (ArchiveLoadFailed, EOFError, zlib.error, ValueError) as error:
        damage = DocumentError(
            "fetch", "warc_damaged", f"Tệp WARC hỏng hoặc bị ngắt giữa chừng ({error}); các phần trước đó vẫn được đọc."
        )
        yield damage.as_problem(readable_name(path))


def load_capture(address: str, limit: int) -> RawDocument:
    """The answer at ``file.warc.gz!/offset`` as it was received, under the address that was asked for.

    At most ``limit + 1`` bytes are unpacked. Raises ``DocumentError`` (stage ``fetch``).
    """
    from warcio.archiveiterator import ArchiveIterator
    from warcio.exceptions import ArchiveLoadFailed

    found = _ADDRESS.fullmatch(address)
    if found is None:
        raise ValueError(f"{address} is no address of a capture")
    path, offset = Path(found["file"]), int(found["offset"])
    try:
        with path.open("rb") as stream:
            stream.seek(offset)
            record = next(ArchiveIterator(stream), None)
            if record is None or not _is_answer(record):
                raise DocumentError("fetch", "no_capture", "Tệp WARC không có câu trả lời nào ở vị trí này.")
            data = bounded_body(record.content_stream(), limit)
    except OSError as error:
        raise access_error(error) from error
    except (ArchiveLoadFailed, EOFError, zlib.error, ValueError) as error:
        raise DocumentError("fetch", "warc_damaged", f"Tệp WARC hỏng ở vị trí {offset} ({error}).") from error
    headers = record.rec_headers
    declared = record.http_headers.get_header("Content-Type") if record.http_headers else None
    provenance = _provenance(_notes(record), address_of(path.name, offset))
    uri = headers.get_header("WARC-Target-URI") or readable_name(address)
    return RawDocument(uri, data, declared, headers.get_header("WARC-Date"), provenance)


def bounded_body(stream: Readable, limit: int) -> bytes:
    """Read piece by piece, so that a small answer cannot unfold without end."""
    data = bytearray()
    while len(data) <= limit and (piece := stream.read(65_536)):
        data += piece
    return bytes(data[: limit + 1])


def _is_answer(record: ArcWarcRecord) -> bool:
    """Bytes that are no record are taken for one of the older format ARC, which has no types."""
    return bool(record.format == "warc" and record.rec_type == "response")


def _is_document(record: ArcWarcRecord) -> bool:
    if not _is_answer(record) or record.http_headers is None or record.http_headers.get_statuscode() != "200":
        return False
    kind = _notes(record).get("kind")
    if kind is not None:
        return kind in DOCUMENTS
    target = record.rec_headers.get_header("WARC-Target-URI") or ""
    if not target.lower().startswith(("http://", "https://")) or target.lower().endswith("/robots.txt"):
        return False
    return _BESIDES.match(record.http_headers.get_header("Content-Type") or "") is None


def _notes(record: ArcWarcRecord) -> dict[str, Any]:
    """Empty for answers that others kept."""
    try:
        notes = json.loads(record.rec_headers.get_header(NOTES) or "{}")
    except ValueError:
        return {}
    return notes if isinstance(notes, dict) else {}


def _provenance(notes: dict[str, Any], capture: str) -> Provenance:
    known = {name: value for name, value in notes.items() if isinstance(value, str)}
    names = ("parent", "number", "issued_on", "title")
    return Provenance(capture=capture, **{name: known.get(name) for name in names})
