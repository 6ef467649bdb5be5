"""What a portal's listing says of a document, held against what the document says of itself."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.store.keys import number_key, words_key
from schemas import Evidence, Provenance, Record, Warning

_SAME_WORDS = 0.5  # of the shorter title: listings abridge, and leave out "V/v" and the issuer
_FEWEST = 3  # words; less says nothing
_INSIDE = "!/"


def with_listing(record: Record, provenance: Provenance) -> Record:
    """The record with a warning for each of number, day and abstract that the listing gives otherwise.

    The document is what counts, so its values stay. Of several documents in one archive the listing says nothing single.
    """
    if _INSIDE in record.source.uri:
        return record
    found = tuple(_differences(record, provenance))
    return record.model_copy(update={"warnings": (*record.warnings, *found)}) if found else record


def _differences(record: Record, listed: Provenance) -> Iterator[Warning]:
    header = record.header
    if listed.number and header.number and number_key(listed.number) != number_key(header.number):
        yield _warning("Số, ký hiệu", listed.number, header.number, header.evidence.get("number", ()))
    issued = str(header.issued_on) if header.issued_on else None
    if listed.issued_on and issued and len(issued) == len(listed.issued_on) and listed.issued_on != issued:
        yield _warning("Ngày ban hành", listed.issued_on, issued, header.evidence.get("issued_on", ()))
    if listed.title and header.title and _is_another(listed.title, header.title):
        yield _warning("Trích yếu", listed.title, header.title, header.evidence.get("title", ()))


def _is_another(one: str, other: str) -> bool:
    shorter, longer = sorted((set(words_key(one).split()), set(words_key(other).split())), key=len)
    return len(shorter) >= _FEWEST and len(shorter & longer) < _SAME_WORDS * len(shorter)


def _warning(field: str, listed: str, own: str, evidence: tuple[Evidence, ...]) -> Warning:
    message = f"{field}: danh mục của cổng ghi “{' '.join(listed.split())}”, văn bản ghi “{' '.join(own.split())}”."
    return Warning(code="listing_mismatch", message=message, evidence=evidence)
