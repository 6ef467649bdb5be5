"""``thidua extract``: documents to records, one a line, without a store."""

from __future__ import annotations

import argparse
import sys

from commands.verb import Verb
from pipeline.report.exit_codes import DONE, WITH_PROBLEMS


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", metavar="TỆP", help="tệp, thư mục, địa chỉ web hoặc - (đầu vào chuẩn)")
    parser.add_argument("--with-text", action="store_true", help="thêm toàn văn vào bản ghi")


def run(options: argparse.Namespace) -> int:
    from pipeline.document import Extracted
    from pipeline.report.progress import problem_line
    from pipeline.walk import walk
    from pipeline.workers import outcomes
    from schemas import Problem

    failed = False
    for outcome in outcomes(walk(options.paths), jobs=1):
        if isinstance(outcome, Extracted):
            record = outcome.record.model_copy(update={"text": outcome.text} if options.with_text else {})
            print(record.model_dump_json(exclude=None if options.with_text else {"text"}), flush=True)
        elif isinstance(outcome, Problem):
            failed = True
            print(problem_line(outcome), file=sys.stderr)
    return WITH_PROBLEMS if failed else DONE


VERB = Verb(
    "extract",
    "Đọc văn bản, in mỗi văn bản một bản ghi JSON trên một dòng; không dùng đến kho dữ liệu.",
    """
  thidua extract ke-hoach.pdf > ke-hoach.jsonl
  thidua extract --with-text van-ban/ > records.jsonl
  cat ke-hoach.txt | thidua extract -""",
    run,
    arguments,
)
