"""``thidua compare-records``: records of two versions compared."""

from __future__ import annotations

import argparse
from pathlib import Path

from commands.verb import Verb, wrong_usage
from pipeline.report.exit_codes import DONE


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("old", type=Path, metavar="CŨ.jsonl", help="bản ghi của phiên bản cũ")
    parser.add_argument("new", type=Path, metavar="MỚI.jsonl", help="bản ghi của phiên bản mới")


def run(options: argparse.Namespace) -> int:
    from pipeline import comparison
    from pipeline.report.differences import document_lines, total_lines

    try:
        old, new = comparison.records_in(options.old), comparison.records_in(options.new)
    except comparison.RecordsError as error:
        return wrong_usage(str(error))
    everything = []
    for name, before, after in comparison.pair_documents(old, new):
        found = comparison.compare_records(before or {}, after or {})
        everything += found
        note = "chỉ có ở bản mới" if before is None else "chỉ có ở bản cũ" if after is None else ""
        for line in document_lines(name, found, note):
            print(line)
    print("\n".join(total_lines(everything)))
    return DONE


VERB = Verb(
    "compare-records",
    "So bản ghi của hai phiên bản: giá trị nào mất, thêm, đổi, kèm câu chứng minh; tổng theo từng trường.",
    """
  thidua extract --with-text van-ban/ > cu.jsonl    (phiên bản cũ)
  thidua extract --with-text van-ban/ > moi.jsonl   (phiên bản mới)
  thidua compare-records cu.jsonl moi.jsonl""",
    run,
    arguments,
)
