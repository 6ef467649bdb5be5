"""``thidua compare``: campaigns side by side."""

from __future__ import annotations

import argparse
from pathlib import Path

from commands.query_arguments import FORMATS
from commands.verb import Verb, add_store


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("ids", nargs="+", metavar="MÃ", help="mã hoặc số của các văn bản")
    parser.add_argument("--format", choices=FORMATS, default="table")
    parser.add_argument("--output", type=Path, metavar="TỆP", help="ghi ra tệp thay vì màn hình")
    add_store(parser)


def run(options: argparse.Namespace) -> int:
    from pipeline.report.answer_commands import compare

    return compare(options)


VERB = Verb(
    "compare",
    "Đặt hai hay nhiều kế hoạch cạnh nhau: đối tượng, thời gian, khen thưởng, thời hạn.",
    """
  thidua compare 214/KH-UBND 118-KH/TĐTN
  thidua compare 214/KH-UBND 118-KH/TĐTN --format md""",
    run,
    arguments,
)
