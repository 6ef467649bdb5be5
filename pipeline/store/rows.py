"""A record as table rows: what the tables hold is read off the record, never the other way round."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from pipeline.store.keys import number_key
from schemas import Campaign, DateMention, Evidence, Header, Record

Row = dict[str, Any]


@dataclass(frozen=True)
class Stored:
    """A document ready to be stored; ``text`` is what the record's offsets point into."""

    record: Record
    text: str
    size: int
    extractor_version: str


def rows_of(stored: Stored) -> dict[str, list[Row]]:
    """Rows by table; every row names its document, items the place in the record they come from (``path``)."""
    record = stored.record
    rows: dict[str, list[Row]] = {
        "documents": [_document(stored)],
        "records": [{"record": record.model_dump_json(exclude={"text"})}],
        "texts": [{"text": stored.text}],
        "citations": [_citation(row) for row in _items(record.citations, "citations")],
        "dates": [
            row | _days(mention) for row, mention in zip(_items(record.dates, "dates"), record.dates, strict=True)
        ],
        "warnings": _items(record.warnings, "warnings"),
        "campaigns": [],
        "evidence": list(_evidence(record)),
    }  # fmt: skip
    for number, campaign in enumerate(record.campaigns):
        for table, found in _campaign(campaign, number).items():
            rows.setdefault(table, []).extend(found)
    for table, found in rows.items():
        for row in found:
            row["id" if table == "documents" else "document_id"] = record.id
    return rows


def _document(stored: Stored) -> Row:
    record, announced = stored.record, stored.record.announces
    header = record.header.model_dump(include=set(Header.model_fields) - {"evidence", "confidence"})
    row: Row = header | {
        "announces_type": announced and announced.document_type,
        "announces_number": announced and announced.number,
        "announces_issuer": announced and announced.issuer,
        "announces_issued_on": announced and announced.issued_on,
        "announces_title": announced and announced.title,
    }
    row |= record.source.model_dump(include={"published_on", "media_type", "text_method", "page_count", "sha256"})
    return row | {"size": stored.size, "schema_version": record.schema_version, "extractor_version": stored.extractor_version}


def _campaign(campaign: Campaign, number: int) -> dict[str, list[Row]]:
    path, period = f"campaigns[{number}]", campaign.period
    head: Row = {
        "path": path,
        "name": campaign.name,
        "kind": campaign.kind,
        "launched_by": campaign.launched_by,
        "launched_in": campaign.launched_in,
        "period": period and period.value,
        "period_start": period and period.start,
        "period_end": period and period.end,
        "start_kind": period and period.start_kind,
        "end_kind": period and period.end_kind,
    }
    rows = {"campaigns": [head], "phases": _items(campaign.phases, f"{path}.phases", "milestones")}
    for table in ("targets", "contents", "awards", "deadlines"):
        rows[table] = _items(getattr(campaign, table), f"{path}.{table}")
    rows["milestones"] = [row | {"phase": None} for row in _items(campaign.milestones, f"{path}.milestones")]
    for position, phase in enumerate(campaign.phases):
        own = _items(phase.milestones, f"{path}.phases[{position}].milestones")
        rows["milestones"] += [row | {"phase": phase.ordinal} for row in own]
    for position, row in enumerate(rows["milestones"], 1):
        row["position"] = position
    for found in rows.values():
        for row in found:
            row["campaign"] = number + 1
    return rows


def _items(items: Iterable[Any], path: str, *left_out: str) -> list[Row]:
    return [
        {key: _cell(value) for key, value in item.model_dump(exclude={"evidence", *left_out}).items()}
        | {"path": f"{path}[{position}]", "position": position + 1}
        for position, item in enumerate(items)
    ]


def _cell(value: Any) -> Any:
    """Lists of slugs read best as words, other nested values as JSON."""
    if isinstance(value, tuple) and all(isinstance(part, str) for part in value):
        return " ".join(value)
    return json.dumps(value, ensure_ascii=False) if isinstance(value, (tuple, dict)) else value


def _citation(row: Row) -> Row:
    resolved = json.loads(row.pop("resolved") or "{}")
    row |= {"resolved_number": resolved.get("number"), "resolved_title": resolved.get("title")}
    number = row["number"] or row["resolved_number"]
    return row | {"number_key": number_key(number) if number else None}


def _days(mention: DateMention) -> Row:
    first = mention.value.first_day if mention.value else None
    last = mention.value.last_day if mention.value else None
    return {"first_day": first and first.isoformat(), "last_day": last and last.isoformat()}


def _evidence(record: Record) -> Iterator[Row]:
    for path, quotes in evidence_paths(record):
        for position, quote in enumerate(quotes, 1):
            row = quote.model_dump(exclude={"boxes"}) | {"boxes": json.dumps(quote.boxes) if quote.boxes else None}
            yield row | {"path": path, "position": position}


def evidence_paths(record: Record) -> Iterator[tuple[str, tuple[Evidence, ...]]]:
    """Every list of quotes of a record with its place: ``header.number``, ``campaigns[0].awards[2]``."""
    yield from _field_quotes("header", record.header.evidence)
    if record.announces:
        yield from _field_quotes("announces", record.announces.evidence)
    for name in ("citations", "dates", "warnings"):
        yield from _item_quotes(name, getattr(record, name))
    for number, campaign in enumerate(record.campaigns):
        path = f"campaigns[{number}]"
        yield from _field_quotes(path, campaign.evidence)
        if campaign.period:
            yield f"{path}.period", campaign.period.evidence
        for name in ("phases", "milestones", "targets", "contents", "awards", "deadlines"):
            yield from _item_quotes(f"{path}.{name}", getattr(campaign, name))
        for position, phase in enumerate(campaign.phases):
            yield from _item_quotes(f"{path}.phases[{position}].milestones", phase.milestones)


def _field_quotes(path: str, fields: dict[str, tuple[Evidence, ...]]) -> Iterator[tuple[str, tuple[Evidence, ...]]]:
    return ((f"{path}.{field}", quotes) for field, quotes in fields.items())


def _item_quotes(path: str, items: Iterable[Any]) -> Iterator[tuple[str, tuple[Evidence, ...]]]:
    return ((f"{path}[{position}]", item.evidence) for position, item in enumerate(items))
