"""The rules of a campaign after all its amendments, with what each of them was before.

What an amendment states for an award, recipient and group takes the place of what stood there; what it does not name stays.
Values that only reports state are kept apart: they tell what the plan may say, and are no rules of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

from pipeline.linking.campaign import CampaignDocuments
from pipeline.queries.documents import get_document
from pipeline.queries.reader import Reader
from pipeline.store.keys import words_key
from schemas import Award, Campaign, Deadline, Evidence, Record

Part = Literal["award", "period", "deadline"]


@dataclass(frozen=True)
class Stated:
    """What one document says, with its proof; ``since``: its day in force, else of issue (EDTF)."""

    document_id: str
    number: str | None
    since: str | None
    value: dict[str, Any]
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True)
class HistoricRule:
    """``history`` is oldest first and ends with what holds now; ``key`` tells rules of one part apart."""

    part: Part
    key: tuple[str, ...]
    history: tuple[Stated, ...]
    only_reported: bool

    @property
    def now(self) -> Stated:
        return self.history[-1]


def rules_in_force(reader: Reader, documents: CampaignDocuments) -> list[HistoricRule]:
    """Every rule of the campaign: those of its plan, appendices and amendments first, then what only reports state."""
    sources = [*filter(None, [documents.plan]), *documents.appendices, *documents.amendments]
    rules = _histories(_records(reader, sources))
    reported = _histories(_records(reader, documents.reports))
    own = [HistoricRule(key[0], key[1], tuple(found), False) for key, found in rules.items()]
    return own + [
        HistoricRule(key[0], key[1], tuple(found), True) for key, found in reported.items() if not _is_stated(key, rules)
    ]


Key = tuple[Part, tuple[str, ...]]


def _records(reader: Reader, ids: Any) -> Iterator[Record]:
    for each in ids:
        stored = get_document(reader, each)
        if stored:
            yield stored.record


def _histories(records: Iterator[Record]) -> dict[Key, list[Stated]]:
    """What each rule was in turn; a document that says the same again changes nothing."""
    found: dict[Key, list[Stated]] = {}
    for record in records:
        for key, stated in _statements(record):
            history = found.setdefault(key, [])
            if not history or history[-1].value != stated.value:
                history.append(stated)
    return found


def _statements(record: Record) -> Iterator[tuple[Key, Stated]]:
    since = record.header.effective_on or record.header.issued_on or record.source.published_on

    def stated(value: dict[str, Any], evidence: tuple[Evidence, ...]) -> Stated:
        return Stated(record.id, record.header.number, since, value, evidence)

    for campaign in record.campaigns:
        for award in campaign.awards:
            yield ("award", _award_key(award)), stated(_value(award), award.evidence)
        if campaign.period:
            yield ("period", ()), stated(_value(campaign.period), campaign.period.evidence)
        for deadline in _named(campaign):
            yield ("deadline", _deadline_key(deadline)), stated(_value(deadline), deadline.evidence)


def _named(campaign: Campaign) -> Iterator[Deadline]:
    return (deadline for deadline in campaign.deadlines if deadline.action or deadline.actor)


def _value(item: Any) -> dict[str, Any]:
    found: dict[str, Any] = item.model_dump(exclude={"evidence", "confidence"})
    return found


def _award_key(award: Award) -> tuple[str, ...]:
    parts = (award.award, award.recipient, award.recipient_group, award.per, award.phase, award.quota_kind)
    label = award.label if award.award in ("other", "contest_prize") or "prize" in award.award else ""
    return tuple(words_key(str(part or "")) for part in (*parts, label))


def _deadline_key(deadline: Deadline) -> tuple[str, ...]:
    return (words_key(deadline.actor or ""), words_key(deadline.action or ""))


def _is_stated(key: Key, rules: dict[Key, list[Stated]]) -> bool:
    """Reports leave out groups and units: an award for the same kind of recipient is what they tell of."""
    part, parts = key
    if part != "award":
        return key in rules
    return any(other == "award" and words[:2] == parts[:2] for other, words in rules)
