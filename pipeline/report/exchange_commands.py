"""``thidua export`` and ``thidua import``: the store in other programs' formats, and back."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable
from pathlib import Path

from pipeline.export import whole
from pipeline.queries import Reader
from pipeline.report.exit_codes import DONE, WITH_PROBLEMS, WRONG_USAGE
from pipeline.report.outputs import lacks_output, opened, write_sheet

_INTO_FILES = ("csv", "xlsx", "parquet", "register", "akn")


def export(options: argparse.Namespace) -> int:
    """The whole store; formats that are no lines of text need ``--output``."""
    if lacks_output(options, _INTO_FILES):
        return WRONG_USAGE
    with Reader(options.db) as reader:
        if options.format in _INTO_FILES:
            _files(reader, options.format, options.output)
        elif options.format == "ics":
            _lines([whole.ics_text(reader)], options.output, "")
        elif options.format == "datasette":
            from pipeline.export.datasette import datasette_metadata

            _lines([datasette_metadata(options.db.stem)], options.output, "")
        else:
            _lines(whole.json_lines(reader, with_text=options.with_text), options.output, "\n")
    return DONE


def _files(reader: Reader, form: str, output: Path) -> None:
    if form == "csv":
        whole.csv_folder(reader, output)
    elif form == "xlsx":
        whole.xlsx_file(reader, output)
    elif form == "parquet":
        from pipeline.export.parquet import parquet_folder

        parquet_folder(reader, output, (*whole.TABLES, "rules"))
    elif form == "register":
        from pipeline.export.register import TITLES, register_rows

        write_sheet(register_rows(reader), output, "Sổ khen thưởng", TITLES)
    else:
        from pipeline.export.akoma_ntoso import akn_folder

        akn_folder(reader, output)


def import_records(options: argparse.Namespace) -> int:
    """Records with their texts, as ``export --with-text`` and ``extract --with-text`` write them."""
    from pipeline.exchange import RecordsError, read_records
    from pipeline.store import Store

    count, failed = 0, False
    with Store(options.db) as store:
        for path in options.paths:
            try:
                count += read_records(path, store)
            except RecordsError as error:
                failed = True
                print(f"{path}: {error}", file=sys.stderr)
    print(f"Đã nhập {count} bản ghi.", file=sys.stderr)
    return WITH_PROBLEMS if failed else DONE


def _lines(lines: Iterable[str], output: Path | None, end: str) -> None:
    with opened(output) as stream:
        for line in lines:
            stream.write(line + end)
