"""``thidua graph``: citations and validity."""

from __future__ import annotations

import argparse

from commands.argument_types import day, day_or_issue
from commands.verb import Verb, add_store


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("number", nargs="?", metavar="SỐ", help="số văn bản viết cách nào cũng được, hoặc mã")
    parser.add_argument("--on", type=day, metavar="NGÀY", help="hiệu lực vào ngày này (mặc định hôm nay)")
    parser.add_argument(
        "--replaced",
        type=day_or_issue,
        metavar="NGÀY",
        help="mọi văn bản dựa trên căn cứ đã hết hiệu lực vào ngày này, hoặc issue",
    )
    parser.add_argument("--json", action="store_true", help="in JSON")
    add_store(parser)


def run(options: argparse.Namespace) -> int:
    from pipeline.report.graph_command import graph

    return graph(options)


VERB = Verb(
    "graph",
    "Văn bản dẫn những gì, được văn bản nào dẫn, còn hiệu lực không; văn bản nào dựa trên căn cứ đã bị thay thế.",
    """
  thidua graph 91/2017/NĐ-CP --on 1/6/2023
  thidua graph 214/KH-UBND --json
  thidua graph --replaced issue          văn bản mà lúc ban hành căn cứ đã hết hiệu lực
  thidua graph --replaced 2026-01-01     văn bản mà căn cứ đến ngày này đã hết hiệu lực""",
    run,
    arguments,
)
