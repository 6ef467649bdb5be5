"""Rows in every format: for programs as they are, for people in their words."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pipeline.export.markdown import write_markdown
from pipeline.export.tabular import write_csv
from pipeline.report.outputs import opened, write_sheet
from pipeline.report.tables import print_rows


@dataclass(frozen=True, slots=True)
class Table:
    """Rows in words, and the columns shown of them with their titles."""

    rows: Iterable[Mapping[str, Any]]
    titles: Mapping[str, str]
    name: str = "thidua"


def write_rows(
    rows: Sequence[Mapping[str, Any]], form: str, output: Path | None, *, people: Table, sheet: Table | None = None
) -> None:
    """``rows`` as JSON, ``sheet`` (else ``people``) for spreadsheets, ``people`` to read. Raises ``StoreError``."""
    sheet = sheet or people
    if form == "xlsx" and output is not None:
        write_sheet(sheet.rows, output, sheet.name, sheet.titles)
        return
    with opened(output, spreadsheet=form == "csv") as stream:
        if form == "json":
            stream.write(json.dumps(rows, ensure_ascii=False, indent=2) + "\n")
        elif form == "jsonl":
            stream.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
        elif form == "csv":
            write_csv(stream, sheet.rows, sheet.titles)
        elif form == "md":
            write_markdown(stream, people.rows, people.titles)
        elif rows:
            print_rows(people.rows, people.titles, stream)
