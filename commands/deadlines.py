"""``thidua deadlines``: what is due in a stretch of time."""

from __future__ import annotations

import argparse
from pathlib import Path

from commands.argument_types import day
from commands.query_arguments import FORMATS, add_filters
from commands.verb import Verb, add_store


def arguments(parser: argparse.ArgumentParser) -> None:
    add_filters(parser)
    parser.add_argument("--from", dest="first", type=day, metavar="NGÀY", help="từ ngày (mặc định hôm nay)")
    parser.add_argument("--to", dest="last", type=day, metavar="NGÀY", help="đến ngày (mặc định cuối năm đó)")
    parser.add_argument("--format", choices=(*FORMATS, "ics"), default="table")
    parser.add_argument("--output", type=Path, metavar="TỆP", help="ghi ra tệp thay vì màn hình")
    add_store(parser)


def run(options: argparse.Namespace) -> int:
    from pipeline.report.answer_commands import deadlines

    return deadlines(options)


VERB = Verb(
    "deadlines",
    "Việc phải làm trong một khoảng thời gian: thời hạn, báo cáo, sơ kết, tổng kết; danh sách hoặc lịch (.ics).",
    """
  thidua deadlines --from 1/11/2023 --to 15/11/2023
  thidua deadlines --from 1/1/2023 --to 31/12/2023 --province-today "Cao Bằng" --format ics --output han.ics""",
    run,
    arguments,
)
