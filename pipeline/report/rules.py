"""Answers of a query in every format, to stdout or to a file."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TextIO

from pipeline.errors import StoreError
from pipeline.export.markdown import write_markdown
from pipeline.export.tabular import write_csv, write_xlsx
from pipeline.report.tables import print_rows
from pipeline.report.wording import RECIPIENTS, TITLES, for_people, quota

TABLE = ("campaign", "award", "quota", "recipient", "granted_by", "number", "issued_on")
SHEET = ("campaign", "label", "quota", "min", "max", "percent", "cash_vnd", "recipient", "recipient_group", "granted_by",
         "condition", "number", "issued_on", "issuer", "province", "period_start", "period_end", "quote", "id")  # fmt: skip
SHEET_TITLES = {key: TITLES["award" if key == "label" else key] for key in SHEET}


def write_rules(rows: Iterable[Mapping[str, Any]], form: str, output: Path | None) -> int:
    """How many rows were written. Raises ``StoreError`` where ``output`` cannot be."""
    found = list(rows)
    if form == "xlsx" and output is not None:
        write_sheet(map(_sheet_row, found), output, "Quy định", SHEET_TITLES)
        return len(found)
    with opened(output, spreadsheet=form == "csv") as stream:
        if form == "csv":
            write_csv(stream, map(_sheet_row, found), SHEET_TITLES)
        elif form == "json":
            stream.write(json.dumps(found, ensure_ascii=False, indent=2) + "\n")
        elif form == "jsonl":
            stream.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in found)
        elif form == "md":
            write_markdown(stream, map(for_people, found), _columns(found))
        elif found:
            print_rows(map(for_people, found), _columns(found), stream)
    return len(found)


def write_sheet(rows: Iterable[Mapping[str, Any]], output: Path, name: str, titles: Mapping[str, str]) -> None:
    """A workbook, or a CSV file where ``output`` ends so. Raises ``StoreError``."""
    if output.suffix.lower() == ".csv":
        with opened(output, spreadsheet=True) as stream:
            write_csv(stream, rows, titles)
        return
    with _named(output):
        write_xlsx(output, [(name, rows, titles)])


def _columns(found: Sequence[Mapping[str, Any]]) -> dict[str, str]:
    """The columns for people, and those that only some questions have, with their titles."""
    more = (key for key in ("match", "snippet") if found and key in found[0])
    return {key: TITLES[key] for key in (*TABLE, *more)}


def _sheet_row(rule: Mapping[str, Any]) -> dict[str, Any]:
    return {**rule, "quota": quota(rule), "recipient": RECIPIENTS.get(rule.get("recipient") or "", "")}


@contextmanager
def opened(output: Path | None, *, spreadsheet: bool = False) -> Iterator[TextIO]:
    """``output`` for writing, stdout for ``None``; a spreadsheet program needs the mark to know UTF-8 by."""
    if output is None:
        yield sys.stdout
        return
    with _named(output), open(output, "w", encoding="utf-8-sig" if spreadsheet else "utf-8", newline="") as stream:
        yield stream


@contextmanager
def _named(output: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise StoreError(f"{output}: {error.strerror or error}") from error
