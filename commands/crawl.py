"""``thidua crawl``: new documents of portals into the store."""

from __future__ import annotations

import argparse
from pathlib import Path

from commands.argument_types import count
from commands.verb import Verb, add_store


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("sources", nargs="+", type=Path, metavar="NGUỒN", help="tệp nguồn .toml hoặc thư mục chứa chúng")
    parser.add_argument("--jobs", type=count, metavar="N", help="số tiến trình đọc song song (tự chọn nếu không nêu)")
    parser.add_argument("--all", action="store_true", help="hỏi lại mọi văn bản, kể cả chưa đến hạn")
    parser.add_argument("--report", type=Path, metavar="TỆP.json", help="ghi báo cáo từng nguồn dạng JSON")
    add_store(parser)


def run(options: argparse.Namespace) -> int:
    from pipeline.report.crawl_commands import crawl

    return crawl(options.sources, options.db, options.jobs, options.report, everything=options.all)


VERB = Verb(
    "crawl",
    "Thu thập văn bản mới từ các cổng thông tin (mỗi nguồn một tệp .toml) rồi lưu vào kho.",
    """
  thidua crawl nguon/                      mọi nguồn trong thư mục, thiết lập ở nguon/crawl.toml
  thidua crawl nguon/so-noi-vu.toml --report bao-cao.json
  thidua crawl nguon/ --all                hỏi lại mọi văn bản, kể cả chưa đến hạn""",
    run,
    arguments,
)
