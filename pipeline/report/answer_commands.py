"""``thidua deadlines`` and ``thidua compare``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import fields
from datetime import date
from typing import Any

from pipeline.queries import Filters, Reader, get_document
from pipeline.queries.comparing import compared
from pipeline.queries.deadlines import as_row, find_deadlines
from pipeline.report.asked_document import asked_document
from pipeline.report.exit_codes import DONE, WITH_PROBLEMS, WRONG_USAGE
from pipeline.report.labels import MILESTONES, label
from pipeline.report.outputs import lacks_output, opened
from pipeline.report.rows import Table, write_rows
from pipeline.report.wording import MATCHES, RECIPIENTS, day, quota
from schemas import Record

_DEADLINES = {
    "day": "Hạn", "match": "Chắc chắn", "what": "Việc", "actor": "Ai làm", "action": "Làm gì", "campaign": "Phong trào",
    "number": "Số, ký hiệu", "issuer": "Cơ quan ban hành", "quote": "Trích văn bản", "id": "Mã",
}  # fmt: skip
_ASPECTS = {
    "number": "Số, ký hiệu", "issuer": "Cơ quan ban hành", "province": "Tỉnh, thành phố", "issued_on": "Ngày ban hành",
    "campaign": "Phong trào", "kind": "Loại", "period": "Thời gian", "targets": "Đối tượng", "phases": "Giai đoạn",
    "deadlines": "Thời hạn",
}  # fmt: skip


def deadlines(options: argparse.Namespace) -> int:
    """What is due in a stretch of time, as a list or a calendar."""
    if lacks_output(options):
        return WRONG_USAGE
    filters = Filters(**{field.name: getattr(options, field.name) for field in fields(Filters)})
    first = date.fromisoformat(options.first) if options.first else date.today()
    last = date.fromisoformat(options.last) if options.last else date(first.year, 12, 31)
    with Reader(options.db) as reader:
        due = find_deadlines(reader, first, last, filters)
    if options.format == "ics":
        from pipeline.export.calendar import due_calendar

        with opened(options.output) as stream:
            stream.write(due_calendar(due))
        return DONE
    rows = [as_row(each) for each in due]
    write_rows(rows, options.format, options.output, people=Table(map(_for_people, rows), _DEADLINES))
    if not rows:
        print("Không có thời hạn nào.", file=sys.stderr)
    return DONE


def _for_people(row: dict[str, Any]) -> dict[str, Any]:
    what = MILESTONES.get(row["what"], "Thời hạn")
    return row | {"match": MATCHES[row["match"]], "what": what}


def compare(options: argparse.Namespace) -> int:
    """Campaigns side by side, one column a document."""
    if lacks_output(options):
        return WRONG_USAGE
    records: list[Record] = []
    with Reader(options.db) as reader:
        for name in options.ids:
            document_id = asked_document(reader, name)
            stored = get_document(reader, document_id) if document_id else None
            if stored is None:
                return WITH_PROBLEMS
            records.append(stored.record)
    lines = compared(records, quota)
    titles = {"aspect": ""} | {str(place): record.header.number or record.id for place, record in enumerate(records)}
    write_rows(lines, options.format, options.output, people=Table(map(_comparison_line, lines), titles))
    return DONE


def _comparison_line(line: dict[str, Any]) -> dict[str, Any]:
    if line["aspect"] == "award":
        aspect = " ".join(part for part in (label("award", line["award"]), RECIPIENTS.get(line["recipient"] or "")) if part)
    else:
        aspect = _ASPECTS[line["aspect"]]
    return {"aspect": aspect} | _values(line["aspect"], line["values"])


def _values(aspect: str, values: Sequence[Any]) -> dict[str, Any]:
    if aspect in ("issued_on", "period"):
        values = ["; ".join(day(part) for part in value.split("; ")) if value else None for value in values]
    if aspect == "kind":
        values = [label("kind", value) if value else None for value in values]
    return {str(place): value for place, value in enumerate(values)}
