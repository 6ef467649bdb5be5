"""A record's place among other documents: who it is, whom it cites, whose validity it ends.

A number alone says who a document is only where a central body gives it; ``138/KH-UBND`` exists in every province and year.
So each end of a citation has a key, a place (the province by its name of that time; ``None`` for central numbers and where
nothing tells) and a day, as far as the text states them. A document of a merged province may mean any of the old ones: its
citations have a row for each.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache

from extractors.language.search_forms import tokens, without_accents
from extractors.lexicons import load_lexicon
from extractors.places import find_provinces
from pipeline.store.keys import name_key, number_key
from pipeline.store.rows import Row
from pipeline.store.rule_rows import province_today
from schemas import EdtfDate, Record

ENDING_ROLES = ("replaces", "repeals")
_MERGED = "2025-07-01"  # Nghị quyết 202/2025/QH15


def identity_rows(record: Record) -> list[Row]:
    """The numbers that are the document's own: as its header has them, and as a report names what it is about."""
    own, announced = record.header, record.announces
    rows = []
    if own.number:
        rows.append(_identity(record, "own", own.number, own.issuer, own.issued_on))
    if announced and announced.number:
        rows.append(_identity(record, "announced", announced.number, announced.issuer, announced.issued_on))
    elif own.document_type == "news":
        launching = next((campaign for campaign in record.campaigns if campaign.launched_in), None)
        if launching and launching.launched_in:
            issued = announced.issued_on if announced else None
            rows.append(_identity(record, "announced", launching.launched_in, launching.launched_by, issued))
    return rows


def _identity(record: Record, kind: str, number: str, issuer: str | None, issued_on: EdtfDate | None) -> Row:
    return {
        "document_id": record.id,
        "kind": kind,
        "number_key": number_key(number),
        "issued_on": issued_on,
        "place": None if is_central(number) else _named_place(issuer) or record.header.province,
        "issuer_words": issuer_words(issuer),
    }


def edge_rows(record: Record) -> list[Row]:
    """Every citation of the main text that has a number, by each place it may mean; ``whole``: no single article is meant."""
    rows = []
    for position, citation in enumerate(record.citations, 1):
        number = citation.number or (citation.resolved.number if citation.resolved else None)
        if number and citation.within_main_text:
            issued = citation.issued_on or (citation.resolved.issued_on if citation.resolved else None)
            row = {
                "document_id": record.id,
                "position": position,
                "role": citation.role,
                "number_key": number_key(number),
                "issued_on": issued,
                "issuer_words": issuer_words(citation.issuer),
                "whole": not citation.pinpoints,
                "own_day": own_day(record),
            }
            rows += [row | {"place": place} for place in _places(number, citation.issuer, issued, record)]
    return rows


def end_rows(record: Record) -> Iterator[Row]:
    """What the document replaces or repeals as a whole, with the last day of the old."""
    day = _first_day(record.header.effective_on) or _first_day(record.header.issued_on)
    for edge in edge_rows(record):
        if edge["role"] in ENDING_ROLES and edge["whole"] and day:
            yield {
                "number_key": edge["number_key"],
                "place": edge["place"],
                "issued_on": edge["issued_on"],
                "last_day": (day - timedelta(days=1)).isoformat(),
                "ended_by": record.header.number,
                "document_id": record.id,
                "source": None,
            }


def name_rows(record: Record) -> Iterator[Row]:
    """Campaigns by what their names have in common in all documents."""
    for number, campaign in enumerate(record.campaigns, 1):
        if campaign.name:
            yield {"document_id": record.id, "campaign": number, "name_key": name_key(campaign.name)}


def instrument_ends() -> list[Row]:
    """The same of the shipped table of instruments; ``document_id`` is empty, ``source`` the table's."""
    return [
        {
            "number_key": number_key(entry["number"]),
            "place": None,
            "issued_on": entry.get("issued_on"),
            "last_day": entry["valid_to"],
            "ended_by": entry.get("replaced_by"),
            "document_id": None,
            "source": entry["source"],
        }
        for entry in load_lexicon("instruments")
        if "valid_to" in entry
    ]


def own_day(record: Record) -> str | None:
    """The day that the law is judged by: of issue, else of posting."""
    day = _first_day(record.header.issued_on) or _first_day(record.source.published_on)
    return day.isoformat() if day else None


def issuer_words(issuer: str | None) -> str | None:
    """The issuer without accents, for comparing."""
    return " ".join(tokens(without_accents(issuer))) if issuer else None


def _places(number: str, issuer: str | None, issued: EdtfDate | None, record: Record) -> tuple[str | None, ...]:
    """The province that the issuer names, else the citing document's own, or any that went into it."""
    if is_central(number):
        return (None,)
    named = _named_place(issuer)
    province = record.header.province
    if named or province is None:
        return (named,)
    merged = provinces_in(province)
    late = (own_day(record) or "") >= _MERGED and (issued is None or issued < _MERGED)
    return merged if late and province in merged else (province,)


def _named_place(issuer: str | None) -> str | None:
    found = find_provinces(issuer) if issuer else []
    return found[-1][1].name if found else None


@cache
def provinces_in(today: str) -> tuple[str, ...]:
    """Every province of any time that today's one holds, by name."""
    return tuple(str(entry["name"]) for entry in load_lexicon("provinces") if province_today(entry["name"]) == today)


def is_central(number: str) -> bool:
    """Whether one body of the whole country gives this number: ``91/2017/NĐ-CP``, ``1620/QĐ-TTg``, ``05-NQ/TW``."""
    codes = {part for code in number.split("/") for part in code.split("-")}
    return not codes.isdisjoint(_central_codes()) or any(code.startswith(("QH", "UBTVQH")) for code in codes)


@cache
def _central_codes() -> frozenset[str]:
    return frozenset(entry["code"] for entry in load_lexicon("issuer_codes") if entry["level"] == "central")


def _first_day(value: EdtfDate | None) -> date | None:
    return value.first_day if value else None
