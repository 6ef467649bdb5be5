"""``thidua import``: records into the store."""

from __future__ import annotations

import argparse
from pathlib import Path

from commands.verb import Verb, add_store


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", type=Path, metavar="TỆP.jsonl", help="bản ghi kèm toàn văn")
    add_store(parser)


def run(options: argparse.Namespace) -> int:
    from pipeline.report.exchange_commands import import_records

    return import_records(options)


VERB = Verb(
    "import",
    "Nhập bản ghi kèm toàn văn (JSON Lines) vào kho: dựng lại kho từ tệp đã xuất.",
    """
  thidua export --with-text --output kho.jsonl
  thidua import kho.jsonl --db kho-moi.db""",
    run,
    arguments,
)
