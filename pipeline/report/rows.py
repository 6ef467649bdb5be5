"""Rows in every format: for programs as they are, for people in their words."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from pipeline.export.markdown import write_markdown
from pipeline.export.tabular import write_csv
from pipeline.report.rules import opened, write_sheet
from pipeline.report.tables import print_rows

Rows = Sequence[Mapping[str, Any]]


def write_rows(rows: Rows, for_people: Rows, titles: Mapping[str, str], form: str, output: Path | None) -> None:
    """``rows`` as JSON, ``for_people`` with ``titles`` as columns in the other formats. Raises ``StoreError``."""
    if form == "xlsx" and output is not None:
        write_sheet(for_people, output, "thidua", titles)
        return
    with opened(output, spreadsheet=form == "csv") as stream:
        if form == "json":
            stream.write(json.dumps(rows, ensure_ascii=False, indent=2) + "\n")
        elif form == "jsonl":
            stream.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
        elif form == "csv":
            write_csv(stream, for_people, titles)
        elif form == "md":
            write_markdown(stream, for_people, titles)
        elif rows:
            print_rows(for_people, titles, stream)
