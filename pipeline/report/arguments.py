"""The parser of the command line: every command, its arguments and what they mean to a clerk."""

from __future__ import annotations

import argparse
from pathlib import Path

from pipeline.report.argument_types import capture, count, day, day_or_issue
from pipeline.report.query_arguments import FORMATS, add_filters, add_query
from pipeline.report.usage import EXAMPLES, OVERVIEW, SUMMARY

EXPORTS = ("jsonl", "csv", "xlsx", "parquet", "ics", "register", "akn", "datasette")


def parser() -> argparse.ArgumentParser:
    """All commands; wrong usage ends with exit code 2."""
    raw = argparse.RawDescriptionHelpFormatter
    top = argparse.ArgumentParser("thidua", formatter_class=raw, epilog=f"ví dụ:{OVERVIEW}", allow_abbrev=False)
    commands = top.add_subparsers(dest="command", required=True, metavar="LỆNH")
    made = {}
    for name, summary in SUMMARY.items():
        text = f"ví dụ:{EXAMPLES[name]}"
        made[name] = commands.add_parser(
            name, help=summary, description=summary, epilog=text, formatter_class=raw, allow_abbrev=False
        )
    made["extract"].add_argument("paths", nargs="+", metavar="TỆP", help="tệp, thư mục, địa chỉ web hoặc - (đầu vào chuẩn)")
    made["extract"].add_argument("--with-text", action="store_true", help="thêm toàn văn vào bản ghi")
    made["ingest"].add_argument("paths", nargs="+", metavar="TỆP", help="tệp, thư mục hoặc địa chỉ web")
    made["ingest"].add_argument("--again", action="store_true", help="đọc lại cả văn bản không thay đổi")
    made["crawl"].add_argument("sources", nargs="+", type=Path, metavar="NGUỒN", help="tệp nguồn .toml hoặc thư mục chứa chúng")
    for name in ("ingest", "crawl"):
        made[name].add_argument("--jobs", type=count, metavar="N", help="số tiến trình đọc song song (tự chọn nếu không nêu)")
    made["crawl"].add_argument("--all", action="store_true", help="hỏi lại mọi văn bản, kể cả chưa đến hạn")
    made["crawl"].add_argument("--report", type=Path, metavar="TỆP.json", help="ghi báo cáo từng nguồn dạng JSON")
    _add_sources(made["sources"])
    add_query(made["query"])
    _add_answers(made)
    made["show"].add_argument("id", metavar="MÃ", help="mã, đầu mã, địa chỉ hoặc số văn bản")
    made["show"].add_argument("--json", action="store_true", help="in bản ghi JSON")
    made["show"].add_argument("--with-text", action="store_true", help="thêm toàn văn vào bản ghi JSON")
    made["show"].add_argument(
        "--page-image", type=Path, metavar="TỆP.png", help="vẽ một trang PDF hoặc ảnh với các ô chứng minh"
    )
    made["show"].add_argument("--page", type=count, default=1, metavar="N", help="trang để vẽ (mặc định 1)")
    made["evaluate"].add_argument("folders", nargs="+", type=Path, metavar="THƯ_MỤC", help="thư mục có tệp .gold.json")
    made["evaluate"].add_argument("--misses", action="store_true", help="liệt kê từng giá trị sai")
    made["evaluate"].add_argument("--calibration", action="store_true", help="độ tin cậy nêu ra có đúng với tỷ lệ đúng không")
    made["evaluate"].add_argument("--json", action="store_true", help="in điểm dạng JSON")
    made["compare-records"].add_argument("old", type=Path, metavar="CŨ.jsonl", help="bản ghi của phiên bản cũ")
    made["compare-records"].add_argument("new", type=Path, metavar="MỚI.jsonl", help="bản ghi của phiên bản mới")
    made["doctor"].add_argument("--mend", action="store_true", help="lập lại chỉ mục hỏng hoặc lệch từ các bản ghi")
    made["delete"].add_argument("ids", nargs="+", metavar="MÃ")
    for name in (
        "ingest",
        "crawl",
        "query",
        "graph",
        "campaign",
        "deadlines",
        "compare",
        "show",
        "export",
        "import",
        "verify",
        "doctor",
        "delete",
    ):
        made[name].add_argument("--db", type=Path, default=Path("thidua.db"), metavar="KHO", help="mặc định thidua.db")
    return top


def _add_sources(parser: argparse.ArgumentParser) -> None:
    what = parser.add_subparsers(dest="what", required=True, metavar="VIỆC")
    listed = what.add_parser("list", help="liệt kê các nguồn và lần thu thập gần nhất", allow_abbrev=False)
    listed.add_argument("sources", nargs="+", type=Path, metavar="NGUỒN")
    listed.add_argument("--db", type=Path, default=Path("thidua.db"), metavar="KHO", help="mặc định thidua.db")
    check = what.add_parser("check", help="kiểm tra tệp nguồn, không tải gì", allow_abbrev=False)
    check.add_argument("sources", nargs="+", type=Path, metavar="NGUỒN")
    tried = what.add_parser("try", help="xem nguồn đọc được gì trên một trang đã lưu, không tải gì", allow_abbrev=False)
    tried.add_argument("source", type=Path, metavar="NGUỒN", help="tệp nguồn .toml")
    tried.add_argument("capture", type=capture, metavar="BẢN_LƯU", help="TỆP.warc.gz!/VỊ_TRÍ, như trong thông báo lỗi nguồn")
    new = what.add_parser("new", help="xem một trang danh sách và in ra bản nháp của tệp nguồn", allow_abbrev=False)
    new.add_argument("url", metavar="ĐỊA_CHỈ", help="địa chỉ trang danh sách, RSS hoặc sitemap.xml")


def _add_answers(made: dict[str, argparse.ArgumentParser]) -> None:
    """Of the store: citations, campaigns, exports."""
    made["graph"].add_argument("number", nargs="?", metavar="SỐ", help="số văn bản viết cách nào cũng được, hoặc mã")
    made["graph"].add_argument("--on", type=day, metavar="NGÀY", help="hiệu lực vào ngày này (mặc định hôm nay)")
    made["graph"].add_argument(
        "--replaced",
        type=day_or_issue,
        metavar="NGÀY",
        help="mọi văn bản dựa trên căn cứ đã hết hiệu lực vào ngày này, hoặc issue",
    )
    made["graph"].add_argument("--json", action="store_true", help="in JSON")
    _add_lists(made)
    made["campaign"].add_argument("id", metavar="MÃ", help="mã, đầu mã, địa chỉ hoặc số của một văn bản bất kỳ của phong trào")
    made["campaign"].add_argument("--json", action="store_true", help="in JSON")
    made["export"].add_argument("--format", choices=EXPORTS, default="jsonl")
    made["export"].add_argument("--with-text", action="store_true", help="thêm toàn văn vào bản ghi JSON, để nhập lại được")
    made["import"].add_argument("paths", nargs="+", type=Path, metavar="TỆP.jsonl", help="bản ghi kèm toàn văn")
    made["export"].add_argument("--output", type=Path, metavar="TỆP", help="tệp (thư mục, với csv, parquet, akn) để ghi")


def _add_lists(made: dict[str, argparse.ArgumentParser]) -> None:
    add_filters(made["deadlines"])
    made["deadlines"].add_argument("--from", dest="first", type=day, metavar="NGÀY", help="từ ngày (mặc định hôm nay)")
    made["deadlines"].add_argument("--to", dest="last", type=day, metavar="NGÀY", help="đến ngày (mặc định cuối năm đó)")
    made["deadlines"].add_argument("--format", choices=(*FORMATS, "ics"), default="table")
    made["compare"].add_argument("ids", nargs="+", metavar="MÃ", help="mã hoặc số của các văn bản")
    made["compare"].add_argument("--format", choices=FORMATS, default="table")
    for name in ("deadlines", "compare"):
        made[name].add_argument("--output", type=Path, metavar="TỆP", help="ghi ra tệp thay vì màn hình")
