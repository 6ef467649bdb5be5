"""One record for reading: every value with the sentence that proves it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pipeline.queries.documents import StoredDocument
from pipeline.report.labels import CITATION_ROLES, DATE_ROLES, MILESTONES, label
from pipeline.report.wording import RECIPIENTS, day, quota
from schemas import Campaign, Evidence

_HEADER = {
    "document_type": "Loại văn bản", "number": "Số, ký hiệu", "issuer": "Cơ quan ban hành", "issuer_level": "Cấp",
    "province": "Tỉnh, thành phố", "issued_on": "Ngày ban hành", "effective_on": "Ngày hiệu lực", "place": "Nơi ban hành",
    "title": "Trích yếu", "signer": "Người ký", "signer_position": "Chức vụ",
}  # fmt: skip
_CAMPAIGN = {"name": "Tên", "kind": "Loại", "launched_by": "Cơ quan phát động", "launched_in": "Văn bản phát động"}


def lines(document: StoredDocument) -> Iterator[str]:
    """The record as lines of text; quotes are indented below their values."""
    record = document.record
    yield f"Mã: {record.id}"
    yield from (f"Nguồn: {address}" for address in document.addresses)
    if record.source.parent:
        yield f"Trang chứa tệp: {record.source.parent}"
    if record.source.capture:
        yield f"Bản lưu gốc: {record.source.capture}"
    yield from _fields("VĂN BẢN", record.header, _HEADER)
    if record.announces:
        yield from _fields("VĂN BẢN ĐƯỢC GIỚI THIỆU", record.announces, _HEADER)
    for campaign in record.campaigns:
        yield from _campaign(campaign)
    yield from _items(
        "VĂN BẢN ĐƯỢC DẪN",
        record.citations,
        lambda c: f"[{CITATION_ROLES[c.role]}] {c.number or c.title or ''} {day(c.issued_on)}",
    )
    yield from _items("NGÀY THÁNG", record.dates, lambda d: f"[{DATE_ROLES[d.role]}] {day(d.value) or '(không có ngày này)'}")
    yield from _items("CẢNH BÁO", record.warnings, lambda w: f"[{w.code}] {w.message}")


def _campaign(campaign: Campaign) -> Iterator[str]:
    yield from _fields("PHONG TRÀO", campaign, _CAMPAIGN)
    if campaign.period:
        yield f"  Thời gian: {day(campaign.period.value)}"
        yield from _quotes(campaign.period.evidence)
    yield from _items("Giai đoạn", campaign.phases, lambda p: f"{p.ordinal}. {p.label}: {day(p.value)}")
    reviews = [*campaign.milestones, *(milestone for phase in campaign.phases for milestone in phase.milestones)]
    yield from _items("Sơ kết, tổng kết", reviews, lambda m: f"{MILESTONES[m.kind]}: {day(m.value)}")
    yield from _items("Đối tượng thi đua", campaign.targets, lambda t: ("(trừ) " if t.excluded else "") + t.text)
    yield from _items("Nội dung thi đua", campaign.contents, lambda c: f"{c.ordinal}. {' '.join(c.text.split())}")
    yield from _items("Khen thưởng", campaign.awards, _award)
    yield from _items(
        "Thời hạn", campaign.deadlines, lambda x: f"{day(x.value) or x.recurrence}: {x.actor or ''} {x.action or ''}"
    )


def _award(award: Any) -> str:
    recipient = RECIPIENTS.get(award.recipient or "", "")
    parts = (award.label, quota(award.model_dump()), recipient, award.recipient_group, award.granted_by, award.condition)
    return "; ".join(part for part in parts if part)


def _fields(title: str, model: Any, names: dict[str, str]) -> Iterator[str]:
    yield ""
    yield title
    for field, name in names.items():
        value = getattr(model, field, None)
        if value is not None:
            shown = day(value) if field.endswith("_on") else label(field, " ".join(str(value).split()))
            yield f"  {name}: {shown}"
            yield from _quotes(model.evidence.get(field, ()))


def _items(title: str, items: Any, wording: Any) -> Iterator[str]:
    if items:
        yield ""
        yield title
    for item in items:
        yield f"  - {' '.join(wording(item).split())}"
        yield from _quotes(item.evidence)


def _quotes(evidence: tuple[Evidence, ...]) -> Iterator[str]:
    for quote in evidence:
        page = f"trang {quote.page}, " if quote.page else ""
        yield f"      “{' '.join(quote.quote.split())}” ({page}{quote.start}–{quote.end})"
