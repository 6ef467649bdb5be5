"""Periods, phases, reviews and deadlines as an iCalendar file (RFC 5545)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from pipeline.report.labels import MILESTONES
from schemas import Campaign, EdtfDate, Record

_LINE_BYTES = 75


def calendar(records: Iterable[Record]) -> Iterator[str]:
    """The lines of the file, without line ends (which are ``\\r\\n``)."""
    yield from ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//thidua//thidua 1.0//VI", "CALSCALE:GREGORIAN")
    for record in records:
        for number, campaign in enumerate(record.campaigns):
            yield from _campaign(record, campaign, f"{record.id}-{number}")
    yield "END:VCALENDAR"


def _campaign(record: Record, campaign: Campaign, key: str) -> Iterator[str]:
    name = campaign.name or record.header.title or record.header.number or record.id
    source = " ".join(part for part in (record.header.number, record.header.issuer) if part)
    if campaign.period:
        yield from _event(f"{key}-period", name, source, campaign.period.value)
    for phase in campaign.phases:
        yield from _event(f"{key}-phase-{phase.ordinal}", f"{phase.label}: {name}", source, phase.value)
    reviews = [*campaign.milestones, *(m for phase in campaign.phases for m in phase.milestones)]
    for position, milestone in enumerate(reviews):
        title = f"{MILESTONES[milestone.kind]}: {name}"
        yield from _event(f"{key}-review-{position}", title, source, milestone.value)
    for position, deadline in enumerate(campaign.deadlines):
        action = " ".join(part for part in (deadline.actor, deadline.action) if part) or "Thời hạn"
        yield from _event(f"{key}-deadline-{position}", f"{action} ({name})", source, deadline.value, deadline.recurrence)


def _event(uid: str, title: str, source: str, value: EdtfDate | None, recurrence: str | None = None) -> Iterator[str]:
    """An all-day event; nothing for a value without both ends, which no calendar can show."""
    first, last = (value.first_day, value.last_day) if value else (None, None)
    if first is None or last is None or last == date.max:
        return
    yield "BEGIN:VEVENT"
    yield f"UID:{uid}@thidua"
    yield f"DTSTAMP:{first:%Y%m%d}T000000Z"  # required; the day itself, so that the same store gives the same file
    yield f"DTSTART;VALUE=DATE:{first:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{last + timedelta(days=1):%Y%m%d}"  # exclusive
    if recurrence:
        yield f"RRULE:{recurrence.removeprefix('RRULE:')}"
    yield from _folded(f"SUMMARY:{_escaped(title)}")
    if source:
        yield from _folded(f"DESCRIPTION:{_escaped(source)}")
    yield "END:VEVENT"


def _escaped(text: str) -> str:
    text = " ".join(text.split())
    for letter in "\\;,":
        text = text.replace(letter, "\\" + letter)
    return text


def _folded(line: str) -> Iterator[str]:
    """At most 75 bytes a line, continued after a space, letters whole."""
    part, size = "", 0
    for letter in line:
        width = len(letter.encode("utf-8"))
        if size + width > _LINE_BYTES:
            yield part
            part, size = " ", 1
        part, size = part + letter, size + width
    yield part
