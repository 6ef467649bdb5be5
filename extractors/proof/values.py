"""Every value of a record, held against its quotes."""

from __future__ import annotations

from collections.abc import Iterator

from extractors.citations.issuers import issuer_by_code
from extractors.proof import awards
from extractors.proof.dates import date_stated, deadline_stated, effective_stated, period_stated, recurrence_stated
from extractors.proof.passage import Passage, Source
from extractors.proof.words import issuer_stated, number_stated, type_stated, wording_stated, year_printed
from schemas import Announced, Campaign, Citation, Deadline, EdtfDate, Header, Milestone, Phase, Record, Target

Finding = tuple[str, str]
"""A value's place in the record, and what is wrong with it."""

NOT_GIVEN = "its quotes do not give this value"
NO_QUOTE = "a value without a quote"

_DOCUMENT_FIELDS = (
    "document_type", "number", "issuer", "issued_on", "place", "title", "signer", "signer_position", "effective_on",
)  # fmt: skip


def unproven_values(record: Record, source: Source) -> Iterator[Finding]:
    """Each value that its quotes do not give, in the order of the record."""
    yield from _document("header", record.header, source)
    if record.announces:
        yield from _document("announces", record.announces, source)
    for number, citation in enumerate(record.citations):
        yield from _citation(f"citations[{number}]", citation, source)
    for number, mention in enumerate(record.dates):
        if not date_stated(source.passage(mention.evidence), source.context, mention.value):
            yield f"dates[{number}].value", NOT_GIVEN
    for number, campaign in enumerate(record.campaigns):
        yield from _campaign(f"campaigns[{number}]", campaign, source)


def _document(path: str, document: Header | Announced, source: Source) -> Iterator[Finding]:
    for field in _DOCUMENT_FIELDS:
        value = getattr(document, field, None)
        if value is None or value in ("news", "other"):  # these two say what the text has not
            continue
        quotes = document.evidence.get(field)
        if not quotes:
            yield f"{path}.{field}", NO_QUOTE
        elif not _stated(field, value, source.passage(quotes, one=True), source):
            yield f"{path}.{field}", NOT_GIVEN


def _stated(field: str, value: str, passage: Passage, source: Source) -> bool:
    if field == "effective_on":
        return effective_stated(passage, source.context, EdtfDate(value))
    if isinstance(value, EdtfDate):
        return date_stated(passage, source.context, value)
    match field:
        case "document_type":
            return type_stated(passage, value)
        case "number" | "launched_in":
            return number_stated(passage, value)
        case "issuer" | "launched_by":
            return issuer_stated(passage, source.context, value)
    return wording_stated(passage, value)


def _citation(path: str, citation: Citation, source: Source) -> Iterator[Finding]:
    passage = source.passage(citation.evidence)
    for field in ("document_type", "number", "title", "issuer", "issued_on"):
        value = getattr(citation, field)
        if field == "issued_on" and len(value or "") == 4 and year_printed(passage, value):
            continue
        if field == "issuer" and value == issuer_by_code(citation.number or "", source.context):
            continue
        if value is not None and not _stated(field, value, passage, source):
            yield f"{path}.{field}", NOT_GIVEN


def _campaign(path: str, campaign: Campaign, source: Source) -> Iterator[Finding]:
    own = (source.context.issuer, source.context.number)  # the document's own issuer and number are proven there
    for field in ("name", "launched_by", "launched_in"):
        value = getattr(campaign, field)
        quotes = campaign.evidence.get(field)
        if (
            value is not None
            and value not in own
            and not (quotes and _stated(field, value, source.passage(quotes, one=True), source))
        ):
            yield f"{path}.{field}", NOT_GIVEN if quotes else NO_QUOTE
    period = campaign.period
    if period and not period_stated(source.passage(period.evidence), source.context, period):
        yield f"{path}.period", NOT_GIVEN
    yield from _phases(f"{path}.phases", campaign.phases, source)
    yield from _milestones(f"{path}.milestones", campaign.milestones, source)
    for number, target in enumerate(campaign.targets):
        yield from _target(f"{path}.targets[{number}]", target, source)
    for number, content in enumerate(campaign.contents):
        if not wording_stated(source.passage(content.evidence), content.text):
            yield f"{path}.contents[{number}].text", NOT_GIVEN
    for number, award in enumerate(campaign.awards):
        for field in awards.unproven(award, campaign, source.passage(award.evidence), source.context):
            yield f"{path}.awards[{number}].{field}", NOT_GIVEN
    for number, deadline in enumerate(campaign.deadlines):
        yield from _deadline(f"{path}.deadlines[{number}]", deadline, source)


def _phases(path: str, phases: tuple[Phase, ...], source: Source) -> Iterator[Finding]:
    for number, phase in enumerate(phases):
        passage = source.passage(phase.evidence)
        if not wording_stated(passage, phase.label):
            yield f"{path}[{number}].label", NOT_GIVEN
        if phase.value and not date_stated(passage, source.context, phase.value):
            yield f"{path}[{number}].value", NOT_GIVEN
        yield from _milestones(f"{path}[{number}].milestones", phase.milestones, source)


def _milestones(path: str, milestones: tuple[Milestone, ...], source: Source) -> Iterator[Finding]:
    for number, milestone in enumerate(milestones):
        if not date_stated(source.passage(milestone.evidence), source.context, milestone.value):
            yield f"{path}[{number}].value", NOT_GIVEN


def _target(path: str, target: Target, source: Source) -> Iterator[Finding]:
    passage = source.passage(target.evidence)
    for field in ("text", "restriction"):
        value = getattr(target, field)
        if value is not None and not wording_stated(passage, value):
            yield f"{path}.{field}", NOT_GIVEN
    if target.coverage_percent is not None and not awards.share_stated(passage, target.coverage_percent):
        yield f"{path}.coverage_percent", NOT_GIVEN


def _deadline(path: str, deadline: Deadline, source: Source) -> Iterator[Finding]:
    passage = source.passage(deadline.evidence)
    for field in ("actor", "action"):
        value = getattr(deadline, field)
        if value is not None and not wording_stated(passage, value):
            yield f"{path}.{field}", NOT_GIVEN
    if deadline.value and not deadline_stated(passage, source.context, deadline.value):
        yield f"{path}.value", NOT_GIVEN
    if deadline.recurrence and not recurrence_stated(passage, deadline.recurrence):
        yield f"{path}.recurrence", NOT_GIVEN
