"""``thidua ingest``: documents into the store."""

from __future__ import annotations

import argparse

from commands.argument_types import count
from commands.verb import Verb, add_store


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", metavar="TỆP", help="tệp, thư mục hoặc địa chỉ web")
    parser.add_argument("--again", action="store_true", help="đọc lại cả văn bản không thay đổi")
    parser.add_argument("--jobs", type=count, metavar="N", help="số tiến trình đọc song song (tự chọn nếu không nêu)")
    add_store(parser)


def run(options: argparse.Namespace) -> int:
    from pipeline.report.progress import ProgressReport
    from pipeline.run import ingest
    from pipeline.store import Store

    listener = ProgressReport()
    with Store(options.db) as store:
        try:
            report = ingest(options.paths, store, options.jobs, listener, again=options.again)
        finally:
            listener.end()
    listener.summary(report)
    return report.exit_code


VERB = Verb(
    "ingest",
    "Đọc tệp, thư mục hoặc địa chỉ web rồi lưu vào kho; văn bản không thay đổi thì bỏ qua.",
    """
  thidua ingest van-ban/ --db thidua.db
  thidua ingest https://example.vn/ke-hoach.pdf van-ban/ --jobs 4
  thidua ingest van-ban/ --again""",
    run,
    arguments,
)
