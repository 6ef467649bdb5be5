"""What must be done by when: deadlines, reports, registrations and reviews, recurring ones at each of their days."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from pipeline.queries.filters import Filters
from pipeline.queries.reader import Reader, Row
from pipeline.queries.rules import documents_of
from schemas.edtf import EdtfDate

_MOST_DAYS = 1000
"""Of one recurring deadline: a rule without an end goes on for ever."""

_QUERY = """
    SELECT x.what, x.value, x.recurrence, x.actor, x.action, c.name AS campaign, c.period_start, c.period_end,
           d.number, d.issuer, d.province, d.issued_on, d.id,
           (SELECT quote FROM evidence e
            WHERE e.document_id = x.document_id AND e.path = x.path AND e.position = 1) AS quote
    FROM (SELECT 'deadline' AS what, document_id, campaign, path, value, recurrence, actor, action FROM deadlines
          UNION ALL SELECT kind, document_id, campaign, path, value, NULL, NULL, NULL FROM milestones) x
    JOIN campaigns c ON c.document_id = x.document_id AND c.campaign = x.campaign
    JOIN current_documents d ON d.id = x.document_id"""


@dataclass(frozen=True)
class Due:
    """``day``: the last day allowed; ``certain``: the document states the day itself, not a month or year it lies in."""

    day: date
    certain: bool
    what: str
    row: Row


def find_deadlines(reader: Reader, first: date, last: date, filters: Filters | None = None) -> list[Due]:
    """Everything due from ``first`` to ``last``, both included, by day; ``filters`` choose the documents."""
    wanted = documents_of(reader, filters) if filters and filters != Filters() else None
    rows = (row for row in reader.rows(_QUERY) if wanted is None or row["id"] in wanted)
    found = [due for row in rows for due in _due(row, first, last)]
    return sorted(found, key=lambda due: (due.day, due.row["id"], due.what, str(due.row["action"])))


def _due(row: Row, first: date, last: date) -> Iterator[Due]:
    value = EdtfDate(row["value"]) if row["value"] else None
    day = value.last_day if value else None
    what = row.pop("what")
    if row["recurrence"]:
        yield from (Due(each, True, what, row) for each in occurrences(row, first, last))
    elif value and day and first <= day <= last:
        yield Due(day, len(value) == len("2018-05-01"), what, row)


def occurrences(row: Row, first: date, last: date) -> Iterable[date]:
    """The days of a recurring deadline within the campaign and the days asked for; none for a rule that is none."""
    from dateutil.rrule import rrulestr

    begin = _day(row["period_start"]) or _day(row["value"]) or _day(row["issued_on"]) or first
    end = min(_day(row["period_end"]) or last, last)
    start = datetime.combine(min(begin, date.max - timedelta(days=1)), datetime.min.time())
    try:
        rule = rrulestr(str(row["recurrence"]).removeprefix("RRULE:"), dtstart=start)
        found: list[date] = []
        for when in rule:
            if when.date() > end or len(found) == _MOST_DAYS:
                break
            if when.date() >= first:
                found.append(when.date())
    except (ValueError, TypeError):
        return ()
    return found


def as_row(due: Due) -> dict[str, Any]:
    """A flat row: ``day`` as ISO text, ``match`` as of rules."""
    kept = ("actor", "action", "campaign", "number", "issuer", "province", "quote", "id")
    match = "certain" if due.certain else "possible"
    return {"day": due.day.isoformat(), "match": match, "what": due.what} | {name: due.row[name] for name in kept}


def _day(value: str | None) -> date | None:
    return EdtfDate(value).first_day if value else None
