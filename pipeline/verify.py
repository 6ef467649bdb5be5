"""Every stored value proven again from its quote."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

from pipeline.queries import Reader, documents

if TYPE_CHECKING:
    from extractors.proof import Failure


def verify(reader: Reader) -> Iterator[tuple[str, list[Failure]]]:
    """Each document's id with what cannot be proven of it, the kept bytes included."""
    from extractors.proof import Failure, prove

    for document in documents(reader):
        failures = prove(document.record, document.text)
        kept = reader.blobs.get(document.record.source.sha256)
        if kept is None:
            failures.append(Failure("source.sha256", "the bytes are not kept any more"))
        elif hashlib.sha256(kept).hexdigest() != document.record.source.sha256:
            failures.append(Failure("source.sha256", "the kept bytes are not those that were read"))
        yield document.record.id, failures
