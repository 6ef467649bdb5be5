"""``thidua sources``: source files of portals listed, checked, tried and drafted."""

from __future__ import annotations

import argparse
from pathlib import Path

from commands.argument_types import capture
from commands.verb import Verb, add_store


def arguments(parser: argparse.ArgumentParser) -> None:
    what = parser.add_subparsers(dest="what", required=True, metavar="VIỆC")
    listed = what.add_parser("list", help="liệt kê các nguồn và lần thu thập gần nhất", allow_abbrev=False)
    listed.add_argument("sources", nargs="+", type=Path, metavar="NGUỒN")
    add_store(listed)
    check = what.add_parser("check", help="kiểm tra tệp nguồn, không tải gì", allow_abbrev=False)
    check.add_argument("sources", nargs="+", type=Path, metavar="NGUỒN")
    tried = what.add_parser("try", help="xem nguồn đọc được gì trên một trang đã lưu, không tải gì", allow_abbrev=False)
    tried.add_argument("source", type=Path, metavar="NGUỒN", help="tệp nguồn .toml")
    tried.add_argument("capture", type=capture, metavar="BẢN_LƯU", help="TỆP.warc.gz!/VỊ_TRÍ, như trong thông báo lỗi nguồn")
    new = what.add_parser("new", help="xem một trang danh sách và in ra bản nháp của tệp nguồn", allow_abbrev=False)
    new.add_argument("url", metavar="ĐỊA_CHỈ", help="địa chỉ trang danh sách, RSS hoặc sitemap.xml")


def run(options: argparse.Namespace) -> int:
    from pipeline.report.crawl_commands import sources

    return sources(options)


VERB = Verb(
    "sources",
    "Xem, kiểm tra tệp nguồn, hoặc tạo tệp nguồn từ một địa chỉ.",
    """
  thidua sources list nguon/
  thidua sources check nguon/so-noi-vu.toml
  thidua sources try nguon/so-noi-vu.toml 'thidua.db.warc/20260302T053000Z-812-001.warc.gz!/7204'
  thidua sources new https://snv.example.gov.vn/van-ban > nguon/so-noi-vu.toml""",
    run,
    arguments,
)
