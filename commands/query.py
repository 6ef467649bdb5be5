"""``thidua query``: rules found, counted and written."""

from __future__ import annotations

import argparse

from commands.query_arguments import add_query
from commands.verb import Verb, add_store


def arguments(parser: argparse.ArgumentParser) -> None:
    add_query(parser)
    add_store(parser)


def run(options: argparse.Namespace) -> int:
    from pipeline.report.query_command import query

    return query(options)


VERB = Verb(
    "query",
    "Tìm quy định khen thưởng theo hình thức, đối tượng, số lượng, cơ quan, thời gian, văn bản dẫn chiếu, từ ngữ.",
    """
  thidua query --award "Bằng khen" --recipient individual --max 10
  thidua query --province "Hà Nam" --year 2018 --in-force 2018-05-01
  thidua query --cites 1556/QĐ-TTg --format csv > quy-dinh.csv
  thidua query --text "cai cach hanh chinh" --format xlsx --output quy-dinh.xlsx
  thidua query --award "Bằng khen" --recipient individual --save "bằng khen cá nhân"
  thidua query --saved "bằng khen cá nhân" --in-force 1/6/2023""",
    run,
    arguments,
)
