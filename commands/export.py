"""``thidua export``: the store in other programs' formats."""

from __future__ import annotations

import argparse
from pathlib import Path

from commands.verb import Verb, add_store

FORMS = ("jsonl", "csv", "xlsx", "parquet", "ics", "register", "akn", "datasette")


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--format", choices=FORMS, default="jsonl")
    parser.add_argument("--with-text", action="store_true", help="thêm toàn văn vào bản ghi JSON, để nhập lại được")
    parser.add_argument("--output", type=Path, metavar="TỆP", help="tệp (thư mục, với csv, parquet, akn) để ghi")
    add_store(parser)


def run(options: argparse.Namespace) -> int:
    from pipeline.report.exchange_commands import export

    return export(options)


VERB = Verb(
    "export",
    "Xuất toàn bộ kho: JSON Lines, CSV, XLSX, Parquet, lịch (.ics), sổ khen thưởng, Akoma Ntoso, cấu hình datasette.",
    """
  thidua export > records.jsonl
  thidua export --format csv --output bang/
  thidua export --format xlsx --output thidua.xlsx
  thidua export --format ics --output thidua.ics
  thidua export --format register --output so-khen-thuong.xlsx
  thidua export --format datasette --output metadata.json    (rồi: datasette thidua.db --metadata metadata.json)""",
    run,
    arguments,
)
