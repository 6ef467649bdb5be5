"""Every rule of a record as a row that filters read: an award with its campaign and document, in the words it is found by."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Any

from extractors.language.search_forms import without_accents
from extractors.lexicons import load_lexicon
from extractors.places import province_on
from pipeline.store.force import Force, force_of
from pipeline.store.keys import number_key
from pipeline.store.rows import Row
from pipeline.store.terms import confidence_term, quota_term, term, word_terms
from pipeline.store.time_units import units_of
from schemas import Award, Campaign, Citation, EdtfDate, Record

_CLOSED = ("recipient", "per", "comparator", "quota_kind", "granted_level")
_NOTHING = dict.fromkeys((*_CLOSED, "award", "family", "quota", "confidence"))
_NO_FORCE = dict.fromkeys(("certain_first", "certain_last", "possible_first", "possible_last"))


def rule_rows(record: Record) -> list[Row]:
    """A row an award; a campaign without awards is one row, a document without campaigns, too."""
    rows: list[Row] = []
    document, words = _document(record)
    for number, campaign in enumerate(record.campaigns, 1):
        force = force_of(campaign.period, record.header.issued_on)
        of_campaign = document | {"campaign": number} | _force_columns(force)
        more = [*words, *_campaign_words(campaign, force)]
        for position, award in enumerate(campaign.awards, 1):
            rows.append(of_campaign | {"position": position} | _award(award) | {"terms": _joined(more, _award_words(award))})
        if not campaign.awards:
            rows.append(of_campaign | {"position": None} | _NOTHING | {"terms": _joined(more)})
    if not record.campaigns:
        rows.append(document | {"campaign": None, "position": None} | _NO_FORCE | _NOTHING | {"terms": _joined(words)})
    return rows


def issued_on(record: Record) -> EdtfDate | None:
    """The day of the document, or of the one that a report is about."""
    return record.header.issued_on or (record.announces.issued_on if record.announces else None)


def _document(record: Record) -> tuple[Row, list[str]]:
    header, announced = record.header, record.announces
    issued, numbers = issued_on(record), {header.number, announced.number if announced else None} - {None}
    issuers = " ; ".join(issuer for issuer in (header.issuer, announced.issuer if announced else None) if issuer)
    row: Row = {
        "document_id": record.id,
        "document_type": header.document_type,
        "level": header.issuer_level,
        "province": header.province,
        "province_today": province_today(header.province),
        "year": int(issued.first_day.year) if issued and issued.first_day else None,
        "issuer_key": without_accents(issuers) or None,
    }
    words = [term(name, str(row[name])) for name in ("document_type", "level", "year") if row[name] is not None]
    words += [term(name, without_accents(row[name])) for name in ("province", "province_today") if row[name]]
    words += [term("number", number_key(number)) for number in numbers if number]
    words += word_terms("issuer", issuers)
    words += [term("warning", warning.code) for warning in record.warnings]
    for citation in record.citations:
        words += _citation_words(citation)
    return row, words


def _citation_words(citation: Citation) -> Iterator[str]:
    number = citation.number or (citation.resolved.number if citation.resolved else None)
    if number and citation.within_main_text:
        yield term("cites", number_key(number))


def _campaign_words(campaign: Campaign, force: Force | None) -> Iterator[str]:
    if campaign.kind:
        yield term("kind", campaign.kind)
    yield from word_terms("campaign", campaign.name)
    if force:
        yield from (term("when", unit) for unit in units_of(force.possible.first, force.possible.last))
    for target in campaign.targets:
        yield from (term("target", category) for category in target.categories if not target.excluded)


def _award(award: Award) -> Row:
    return {
        "award": award.award,
        "family": family_of(award.award),
        "quota": award.max if award.max is not None else award.min,
        "confidence": award.confidence,
        **{name: getattr(award, name) for name in _CLOSED},
    }


def _award_words(award: Award) -> Iterator[str]:
    row = _award(award)
    yield from (term(name, str(row[name])) for name in (*_CLOSED, "award", "family") if row[name] is not None)
    if row["quota"] is not None:
        yield quota_term(row["quota"])
    yield confidence_term(award.confidence)
    yield from word_terms("granted_by", award.granted_by)
    yield from word_terms("label", award.label)


def _force_columns(force: Force | None) -> Row:
    if force is None:
        return _NO_FORCE
    certain, possible = force.certain, force.possible
    return {
        "certain_first": certain and certain.first.isoformat(),
        "certain_last": certain and certain.last.isoformat(),
        "possible_first": possible.first.isoformat(),
        "possible_last": possible.last.isoformat(),
    }


def _joined(*lists: Any) -> str:
    return " ".join(dict.fromkeys(word for words in lists for word in words))


@cache
def family_of(award: str) -> str | None:
    return next((entry.get("family") for entry in load_lexicon("awards") if entry["slug"] == award), None)


def province_today(name: str | None) -> str | None:
    """The province that has the place since 2025-07-01 (Nghị quyết 202/2025/QH15); an unknown name stays as it is."""
    return province_on(name, date.max) if name else None
