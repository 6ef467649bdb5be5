"""Who speaks and from where, where the text leaves it open; several documents in one file."""

from __future__ import annotations

from collections.abc import Iterator

from extractors.campaigns.parts import letterheads
from extractors.structure import DocumentView
from schemas import Record, Span, Warning

_DOUBTFUL = 0.7  # no list knows the name of the body


def ambiguous_issuer(view: DocumentView, record: Record) -> Iterator[Warning]:
    """The header gives the issuer only with little confidence: its name is in no list, or recognition damaged it."""
    confidence = record.header.confidence.get("issuer")
    if record.header.issuer and confidence is not None and confidence < _DOUBTFUL:
        yield Warning(
            code="ambiguous_issuer",
            message=f"Chưa chắc chắn cơ quan ban hành là {record.header.issuer}; cần đối chiếu bản gốc.",
            evidence=record.header.evidence.get("issuer", ()),
        )


def ambiguous_place(view: DocumentView, record: Record) -> Iterator[Warning]:
    """A district or commune issues the document and nothing tells its province: many districts share a name."""
    announced = record.announces
    issuer = record.header.issuer or (announced.issuer if announced else None)
    if issuer is None or record.header.province is not None:
        return
    local = any(f" {unit} " in f" {issuer} " for unit in ("huyện", "thị xã", "xã", "phường", "thị trấn", "quận", "đặc khu"))
    if local or record.header.issuer_level in ("district", "commune"):
        evidence = record.header.evidence.get("issuer", ()) or (announced.evidence.get("issuer", ()) if announced else ())
        yield Warning(
            code="ambiguous_place",
            message=f"Văn bản không cho biết {issuer} thuộc tỉnh, thành phố nào.",
            evidence=evidence,
        )


def several_documents(view: DocumentView, record: Record) -> Iterator[Warning]:
    """One file holds more than one document: the header is the first one's."""
    starts = letterheads(view)
    if len(starts) > 1 and record.header.document_type != "news":
        yield Warning(
            code="several_documents",
            message=f"Tệp chứa {len(starts)} văn bản; phần đầu bản ghi là của văn bản thứ nhất.",
            evidence=view.evidence(*(Span(block.start, block.end) for block in starts[1:])),
        )
