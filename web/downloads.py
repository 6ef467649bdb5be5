"""Answers as files for a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryFile

from fastapi import APIRouter, Request
from fastapi.responses import Response, StreamingResponse

from pipeline.export.tabular import write_csv
from pipeline.queries import Filters, Reader, find_rules
from pipeline.report.wording import TITLES, for_people
from web.form import FormFilters

router = APIRouter(include_in_schema=False)

_COLUMNS = ("campaign", "award", "quota", "recipient", "granted_by", "number", "issued_on", "quote", "id")
_PART = 2**16


@router.get("/quy-dinh.csv")
def rules_csv(request: Request, filters: FormFilters) -> Response:
    """All rules that pass."""
    headers = {"Content-Disposition": 'attachment; filename="quy-dinh.csv"'}
    lines = _lines(request.app.state.database, filters)
    return StreamingResponse(lines, media_type="text/csv; charset=utf-8", headers=headers)


def _lines(database: Path, filters: Filters) -> Iterator[str]:
    """With the mark by which spreadsheets know UTF-8; what is long waits in a file, not in memory."""
    with Reader(database) as reader, TemporaryFile("w+", encoding="utf-8", newline="") as written:
        rows = (for_people(row) | {"quote": row["quote"], "id": row["id"]} for row in find_rules(reader, filters))
        write_csv(written, rows, {name: TITLES[name] for name in _COLUMNS})
        written.seek(0)
        yield "\ufeff"
        while part := written.read(_PART):
            yield part
