"""What a record says, section by section, in the words a clerk reads; each value with the quotes that prove it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from pipeline.report.labels import CITATION_ROLES, DATE_ROLES, MILESTONES, label
from pipeline.report.wording import RECIPIENTS, day, quota
from schemas import Campaign, Evidence, Record

_HEADER = {
    "document_type": "Loại văn bản", "number": "Số, ký hiệu", "issuer": "Cơ quan ban hành", "issuer_level": "Cấp",
    "province": "Tỉnh, thành phố", "issued_on": "Ngày ban hành", "effective_on": "Ngày hiệu lực", "place": "Nơi ban hành",
    "title": "Trích yếu", "signer": "Người ký", "signer_position": "Chức vụ",
}  # fmt: skip
_CAMPAIGN = {"name": "Tên", "kind": "Loại", "launched_by": "Cơ quan phát động", "launched_in": "Văn bản phát động"}


@dataclass(frozen=True, slots=True)
class Value:
    """``name``: of a field, ``None`` for an item of a list; ``confidence`` is ``None`` where the record has none."""

    name: str | None
    shown: str
    quotes: tuple[Evidence, ...]
    confidence: float | None = None


@dataclass(frozen=True, slots=True)
class Section:
    title: str
    values: tuple[Value, ...]


def sections(record: Record) -> Iterator[Section]:
    """The header always; lists only where something was found."""
    yield Section("VĂN BẢN", _fields(record.header, _HEADER))
    if record.announces:
        yield Section("VĂN BẢN ĐƯỢC GIỚI THIỆU", _fields(record.announces, _HEADER))
    for campaign in record.campaigns:
        yield from _campaign(campaign)
    lists = (
        _items("VĂN BẢN ĐƯỢC DẪN", record.citations, _citation),
        _items("NGÀY THÁNG", record.dates, lambda d: f"[{DATE_ROLES[d.role]}] {day(d.value) or '(không có ngày này)'}"),
        _items("CẢNH BÁO", record.warnings, lambda w: f"[{w.code}] {w.message}"),
    )
    yield from (section for section in lists if section.values)


def _campaign(campaign: Campaign) -> Iterator[Section]:
    fields = _fields(campaign, _CAMPAIGN)
    if campaign.period:
        period = campaign.period
        fields = (*fields, Value("Thời gian", day(period.value), period.evidence, period.confidence))
    yield Section("PHONG TRÀO", fields)
    reviews = [*campaign.milestones, *(milestone for phase in campaign.phases for milestone in phase.milestones)]
    lists = (
        _items("Giai đoạn", campaign.phases, lambda p: f"{p.ordinal}. {p.label}: {day(p.value)}"),
        _items("Sơ kết, tổng kết", reviews, lambda m: f"{MILESTONES[m.kind]}: {day(m.value)}"),
        _items("Đối tượng thi đua", campaign.targets, lambda t: ("(trừ) " if t.excluded else "") + t.text),
        _items("Nội dung thi đua", campaign.contents, lambda c: f"{c.ordinal}. {c.text}"),
        _items("Khen thưởng", campaign.awards, _award),
        _items("Thời hạn", campaign.deadlines, lambda x: f"{day(x.value) or x.recurrence}: {x.actor or ''} {x.action or ''}"),
    )
    yield from (section for section in lists if section.values)


def _citation(citation: Any) -> str:
    return f"[{CITATION_ROLES[citation.role]}] {citation.number or citation.title or ''} {day(citation.issued_on)}"


def _award(award: Any) -> str:
    recipient = RECIPIENTS.get(award.recipient or "", "")
    parts = (award.label, quota(award.model_dump()), recipient, award.recipient_group, award.granted_by, award.condition)
    return "; ".join(part for part in parts if part)


def _fields(model: Any, names: dict[str, str]) -> tuple[Value, ...]:
    def values() -> Iterator[Value]:
        for field, name in names.items():
            value = getattr(model, field, None)
            if value is not None:
                shown = day(value) if field.endswith("_on") else label(field, " ".join(str(value).split()))
                yield Value(name, shown, model.evidence.get(field, ()), model.confidence.get(field))

    return tuple(values())


def _items(title: str, items: Iterable[Any], wording: Callable[[Any], str]) -> Section:
    """One value an item, its words with single spaces."""
    shown = ((item, " ".join(wording(item).split())) for item in items)
    return Section(title, tuple(Value(None, words, item.evidence, getattr(item, "confidence", None)) for item, words in shown))
