"""Rows as CSV and XLSX."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from pipeline.export.cells import csv_cell, xlsx_text

if TYPE_CHECKING:
    from openpyxl.cell import Cell
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_FIRST_DAY = "1900-03-01"  # spreadsheets count earlier days wrong

Rows = Iterable[Mapping[str, Any]]


def write_csv(stream: TextIO, rows: Rows, titles: Mapping[str, str]) -> None:
    """``titles`` gives the columns in order, key to heading; ``stream`` must not translate line ends."""
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(titles.values())
    writer.writerows([csv_cell(row.get(key)) for key in titles] for row in rows)


def write_xlsx(path: Path, sheets: Iterable[tuple[str, Rows, Mapping[str, str]]]) -> None:
    """A workbook with one sheet each of ``(name, rows, titles)``; text is written as text, whatever it begins with."""
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    for name, rows, titles in sheets:
        sheet = book.create_sheet(name[:31])
        sheet.freeze_panes = "A2"
        sheet.append([_cell(sheet, title, bold=True) for title in titles.values()])
        for row in rows:
            sheet.append(_cells(sheet, [row.get(key) for key in titles]))
    book.save(path)


def _cells(sheet: WriteOnlyWorksheet, values: Sequence[Any]) -> list[Any]:
    return [_value(sheet, value) for value in values]


def _value(sheet: WriteOnlyWorksheet, value: Any) -> Any:
    """Whole days as days, so that a sheet sorts and filters them; numbers as numbers, all else as text."""
    if not isinstance(value, str):
        return value
    if _DAY.fullmatch(value) and value >= _FIRST_DAY:
        with suppress(ValueError):
            return _day_cell(sheet, datetime.fromisoformat(value))
    return _cell(sheet, value)


def _day_cell(sheet: WriteOnlyWorksheet, day: datetime) -> Cell:
    from openpyxl.cell import WriteOnlyCell

    cell = WriteOnlyCell(sheet, day)
    cell.number_format = "dd/mm/yyyy"
    return cell


def _cell(sheet: WriteOnlyWorksheet, text: str, *, bold: bool = False) -> Cell:
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font

    cell = WriteOnlyCell(sheet, xlsx_text(text))
    cell.data_type = "s"  # openpyxl makes a formula of whatever begins with an equals sign
    if bold:
        cell.font = Font(bold=True)
    return cell
