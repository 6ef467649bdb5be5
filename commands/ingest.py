"""``thidua ingest``: documents into the store."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Collection
from pathlib import Path

from commands.argument_types import count, day
from commands.verb import Verb, add_store, wrong_usage


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="*", metavar="TỆP", help="tệp, thư mục hoặc địa chỉ web")
    parser.add_argument("--again", action="store_true", help="đọc lại cả văn bản không thay đổi")
    parser.add_argument("--retry-problems", action="store_true", help="đọc lại những địa chỉ có lỗi ở các lần trước")
    parser.add_argument("--since", type=day, metavar="NGÀY", help="chỉ đọc tệp được sửa từ ngày này (2026-03-01 hoặc 1/3/2026)")
    parser.add_argument("--dry-run", action="store_true", help="chỉ đếm văn bản sẽ đọc, không ghi gì")
    parser.add_argument("--jobs", type=count, metavar="N", help="số tiến trình đọc song song (tự chọn nếu không nêu)")
    parser.add_argument("--report", type=Path, metavar="TỆP.json", help="ghi báo cáo lần chạy dạng JSON")
    add_store(parser)


def run(options: argparse.Namespace) -> int:
    if not options.paths and not options.retry_problems:
        return wrong_usage("cần ít nhất một TỆP, hoặc --retry-problems")
    paths = list(options.paths)
    if options.retry_problems:
        paths += _with_problems(options.db)
    return _preview(paths, options) if options.dry_run else _ingest(paths, options)


def _with_problems(database: Path) -> Collection[str]:
    from pipeline.store.addresses import addresses_with_problems
    from pipeline.store.connection import open_for_reading

    db = open_for_reading(database)
    try:
        return addresses_with_problems(db)
    finally:
        db.close()


def _preview(paths: Collection[str], options: argparse.Namespace) -> int:
    from pipeline.preview import preview

    found = preview(paths, options.db, _seconds(options.since))
    print(
        f"Sẽ đọc {found['new']} văn bản; {found['unchanged']} không thay đổi, {found['problems']} không đọc được,"
        f" {found['unasked']} địa chỉ chưa hỏi. Chưa ghi gì."
    )
    return 0


def _ingest(paths: Collection[str], options: argparse.Namespace) -> int:
    from pipeline.report.progress import ProgressReport
    from pipeline.run import ingest
    from pipeline.store import Store

    listener = ProgressReport()
    with Store(options.db) as store:
        try:
            since = _seconds(options.since)
            report = ingest(paths, store, options.jobs, listener, again=options.again, since=since)
        finally:
            listener.end()
    listener.summary(report)
    if options.report:
        try:
            options.report.write_text(report.model_dump_json(indent=2) + "\n", encoding="utf-8")
        except OSError as error:
            print(f"thidua: {options.report}: không ghi được báo cáo ({error.strerror})", file=sys.stderr)
            return max(report.exit_code, 1)
    return report.exit_code


def _seconds(day_asked: str | None) -> float | None:
    """The beginning of a day by the clock of this machine, as file systems tell times."""
    from datetime import datetime

    return datetime.fromisoformat(day_asked).timestamp() if day_asked else None


VERB = Verb(
    "ingest",
    "Đọc tệp, thư mục hoặc địa chỉ web rồi lưu vào kho; văn bản không thay đổi thì bỏ qua.",
    """
  thidua ingest van-ban/ --db thidua.db
  thidua ingest https://example.vn/ke-hoach.pdf van-ban/ --jobs 4 --report lan-chay.json
  thidua ingest van-ban/ --since 1/3/2026 --dry-run
  thidua ingest --retry-problems           đọc lại những tệp lần trước có lỗi""",
    run,
    arguments,
)
