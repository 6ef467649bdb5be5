"""Campaigns side by side: the same question to each, one line a question."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from schemas import Award, Campaign, Record

Line = dict[str, Any]


def compared(records: Sequence[Record], quota_words: Callable[[Any], str]) -> list[Line]:
    """Lines ``{"aspect", "award", "recipient", "values"}``, one value a record, ``None`` where it says nothing.

    Rules meet where award and recipient are the same; several of one document stand in one value. ``quota_words`` says a quota.
    """
    campaigns = [record.campaigns for record in records]
    lines = [_line(aspect, [of(record) for record in records]) for aspect, of in _HEADER.items()]
    lines += [_line(aspect, [_joined(of(each) for each in found) for found in campaigns]) for aspect, of in _CAMPAIGN.items()]
    awards = [[award for campaign in found for award in campaign.awards] for found in campaigns]
    keys = dict.fromkeys(_key(award) for found in awards for award in found)
    for key in sorted(keys, key=str):
        values = [_joined(_quota(award, quota_words) for award in found if _key(award) == key) for found in awards]
        lines.append(_line("award", values) | {"award": key[0], "recipient": key[1]})
    return lines


def _line(aspect: str, values: list[Any]) -> Line:
    return {"aspect": aspect, "award": None, "recipient": None, "values": values}


def _key(award: Award) -> tuple[str, str | None]:
    return award.award, award.recipient


def _quota(award: Award, quota_words: Callable[[Any], str]) -> str:
    parts = (quota_words(award.model_dump()) or "có", award.recipient_group, award.granted_by)
    return ", ".join(part for part in parts if part)


def _joined(values: Iterable[str | None]) -> str | None:
    return "; ".join(dict.fromkeys(value for value in values if value)) or None


_HEADER: dict[str, Callable[[Record], Any]] = {
    "number": lambda record: record.header.number,
    "issuer": lambda record: record.header.issuer,
    "province": lambda record: record.header.province,
    "issued_on": lambda record: record.header.issued_on,
}
_CAMPAIGN: dict[str, Callable[[Campaign], str | None]] = {
    "campaign": lambda campaign: campaign.name,
    "kind": lambda campaign: campaign.kind,
    "period": lambda campaign: campaign.period.value if campaign.period else None,
    "targets": lambda campaign: _joined(" ".join(target.text.split()) for target in campaign.targets if not target.excluded),
    "phases": lambda campaign: _joined(f"{phase.label}: {phase.value or ''}" for phase in campaign.phases),
    "deadlines": lambda campaign: _joined(
        " ".join(part for part in (item.value or item.recurrence, item.actor, item.action) if part)
        for item in campaign.deadlines
    ),
}
