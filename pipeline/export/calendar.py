"""Periods, phases, reviews and deadlines as an iCalendar file (RFC 5545)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from pipeline.queries.deadlines import Due
from pipeline.report.labels import MILESTONES
from schemas import Campaign, EdtfDate, Record

if TYPE_CHECKING:
    from icalendar import Calendar, Event

_FIRST_YEAR = 1583  # of the Gregorian calendar, which the format takes for granted


def calendar(records: Iterable[Record]) -> str:
    """The file's text, with its line ends."""
    made = _calendar()
    for record in records:
        for number, campaign in enumerate(record.campaigns):
            for event in _campaign(record, campaign, f"{record.id}-{number}"):
                made.add_component(event)
    return _text(made)


def due_calendar(due: Iterable[Due]) -> str:
    """An event a day on which something is due."""
    made = _calendar()
    for number, each in enumerate(due):
        row = each.row
        action = " ".join(part for part in (row["actor"], row["action"]) if part) or MILESTONES.get(each.what, "Thời hạn")
        source = " ".join(part for part in (row["number"], row["issuer"]) if part)
        title = f"{action} ({row['campaign']})" if row["campaign"] else action
        uid = f"{row['id']}-{each.what}-{each.day:%Y%m%d}-{number}"
        made.add_component(_event(uid, title, f"{source}: {row['quote']}", each.day, each.day))
    return _text(made)


def _calendar() -> Calendar:
    from icalendar import Calendar

    made = Calendar()
    for name, value in (("version", "2.0"), ("prodid", "-//thidua//thidua 1.0//VI"), ("calscale", "GREGORIAN")):
        made.add(name, value)
    return made


def _text(made: Calendar) -> str:
    data: bytes = made.to_ical()
    return data.decode("utf-8")


def _campaign(record: Record, campaign: Campaign, key: str) -> Iterator[Event]:
    name = campaign.name or record.header.title or record.header.number or record.id
    source = " ".join(part for part in (record.header.number, record.header.issuer) if part)
    if campaign.period:
        yield from _events(f"{key}-period", name, source, campaign.period.value)
    for phase in campaign.phases:
        yield from _events(f"{key}-phase-{phase.ordinal}", f"{phase.label}: {name}", source, phase.value)
    reviews = [*campaign.milestones, *(m for phase in campaign.phases for m in phase.milestones)]
    for position, milestone in enumerate(reviews):
        title = f"{MILESTONES[milestone.kind]}: {name}"
        yield from _events(f"{key}-review-{position}", title, source, milestone.value)
    for position, deadline in enumerate(campaign.deadlines):
        action = " ".join(part for part in (deadline.actor, deadline.action) if part) or "Thời hạn"
        first = deadline.value or (campaign.period.value if campaign.period and deadline.recurrence else None)
        title = f"{action} ({name})"
        yield from _events(f"{key}-deadline-{position}", title, source, first, deadline.recurrence)


def _events(uid: str, title: str, source: str, value: EdtfDate | None, recurrence: str | None = None) -> Iterator[Event]:
    """An all-day event; nothing for a value without both ends, which no calendar can show."""
    first, last = (value.first_day, value.last_day) if value else (None, None)
    if recurrence and first:
        last = first
    if first and last and first.year >= _FIRST_YEAR and last != date.max:
        yield _event(uid, title, source, first, last, recurrence)


def _event(uid: str, title: str, source: str, first: date, last: date, recurrence: str | None = None) -> Event:
    from icalendar import Event, vRecur

    event = Event()
    event.add("uid", f"{uid}@thidua")
    # Required; the day itself, so that the same store gives the same file.
    event.add("dtstamp", datetime.combine(first, datetime.min.time(), tzinfo=UTC))
    event.add("dtstart", first)
    event.add("dtend", last + timedelta(days=1))  # exclusive
    if recurrence:
        with suppress(ValueError):  # a rule that is none leaves the first day
            event.add("rrule", vRecur.from_ical(recurrence.removeprefix("RRULE:")))
    event.add("summary", " ".join(title.split()))
    if source:
        event.add("description", " ".join(source.split()))
    return event
