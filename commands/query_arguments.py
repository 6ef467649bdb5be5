"""Arguments of ``thidua query``: every filter, the order, what is counted, the format."""

from __future__ import annotations

import argparse
from pathlib import Path

from commands.argument_types import confidence, count, day_or_issue, day_or_span
from pipeline.report.labels import CITATION_ROLES, KINDS, LEVELS
from pipeline.report.wording import RECIPIENTS, UNITS

FORMATS = ("table", "json", "jsonl", "csv", "xlsx", "md")
COMPARATORS = (
    "exact", "max", "min", "range", "approx", "percent_max", "percent_min", "percent_exact", "all_qualifying", "unspecified",
)  # fmt: skip

# What pipeline.queries knows, without loading it for --help.
FACETS = (
    "award", "family", "recipient", "per", "comparator", "quota_kind", "granted_level", "level", "province",
    "province_today", "year", "document_type",
)  # fmt: skip
SORTS = ("newest", "oldest", "relevance", "most", "fewest", "province", "issuer", "award", "start", "end", "surest")


def add_query(parser: argparse.ArgumentParser) -> None:
    """All that ``pipeline.queries`` answers about rules."""
    add_filters(parser)
    _add_answers(parser)


def add_filters(parser: argparse.ArgumentParser) -> None:
    """One argument a field of ``pipeline.queries.Filters``."""
    awards = parser.add_argument_group("khen thưởng")
    awards.add_argument("--award", help="hình thức khen: tên, nhóm (Bằng khen, Huân chương…) hoặc mã")
    awards.add_argument("--recipient", choices=tuple(RECIPIENTS), help="tập thể, cá nhân, hộ gia đình, địa phương")
    awards.add_argument("--min", type=int, metavar="N", help="số lượng từ N trở lên")
    awards.add_argument("--max", type=int, metavar="N", help="số lượng không quá N")
    awards.add_argument("--comparator", choices=COMPARATORS, help="cách nêu số lượng: đúng, tối đa, tối thiểu, tỷ lệ…")
    awards.add_argument("--per", choices=tuple(UNITS), help="số lượng tính cho mỗi năm, đợt, đơn vị…")
    awards.add_argument("--granted-by", metavar="TÊN", help="cấp khen: từ ngữ trong tên")
    awards.add_argument("--granted-level", choices=tuple(LEVELS), help="cấp của cơ quan khen")
    awards.add_argument("--min-confidence", type=confidence, metavar="P", help="độ tin cậy từ P (0 đến 1) trở lên")
    document = parser.add_argument_group("văn bản")
    document.add_argument("--number", metavar="SỐ", help="số, ký hiệu của chính văn bản")
    document.add_argument("--document-type", metavar="MÃ", help="loại văn bản: plan, directive, decision…")
    document.add_argument("--level", choices=tuple(LEVELS), help="cấp ban hành")
    document.add_argument("--province", metavar="TỈNH", help="tỉnh, thành phố theo tên lúc ban hành")
    document.add_argument("--province-today", metavar="TỈNH", help="tỉnh, thành phố hiện nay, gồm cả các tỉnh đã nhập vào")
    document.add_argument("--issuer", help="cơ quan ban hành: từ ngữ trong tên")
    document.add_argument("--year", type=int, help="năm ban hành")
    document.add_argument("--cites", metavar="SỐ", help="dẫn văn bản có số này, viết cách nào cũng được")
    document.add_argument("--cites-as", choices=tuple(CITATION_ROLES), help="vai trò của văn bản được dẫn")
    document.add_argument(
        "--replaced-basis",
        type=day_or_issue,
        metavar="NGÀY",
        help="căn cứ đã hết hiệu lực vào ngày này, hoặc issue: lúc ban hành",
    )
    document.add_argument("--warning", metavar="MÃ", help="văn bản có cảnh báo này")
    document.add_argument("--text", metavar="TỪ", help="từ ngữ trong văn bản: có dấu thì đúng dấu, không dấu thì mọi dấu")
    campaign = parser.add_argument_group("phong trào")
    campaign.add_argument("--campaign", metavar="TÊN", help="từ ngữ trong tên phong trào")
    campaign.add_argument("--kind", choices=tuple(KINDS), help="chuyên đề, thường xuyên, cuộc thi")
    campaign.add_argument("--target", help="đối tượng thi đua: từ ngữ hoặc mã")
    campaign.add_argument(
        "--in-force", type=day_or_span, metavar="NGÀY", help="còn áp dụng: 31/5/2018, 5/2018, 2018 hoặc 2018-05-01/2018-06-30"
    )
    campaign.add_argument("--certain", action="store_true", default=None, help="chỉ quy định chắc chắn còn áp dụng")


def _add_answers(parser: argparse.ArgumentParser) -> None:
    answers = parser.add_argument_group("kết quả")
    answers.add_argument("--sort", choices=SORTS, help="thứ tự (mặc định: mới nhất trước; có --text: sát nhất trước)")
    answers.add_argument("--limit", type=count, metavar="N", help="nhiều nhất N dòng (mặc định 50 khi có --page)")
    answers.add_argument("--page", type=count, metavar="N", help="trang thứ N")
    answers.add_argument("--count", action="store_true", help="chỉ đếm")
    answers.add_argument("--facet", action="append", choices=FACETS, metavar="CỘT", help=f"đếm theo: {', '.join(FACETS)}")
    answers.add_argument("--save", metavar="TÊN", help="lưu câu hỏi này trong kho dưới một tên")
    answers.add_argument("--saved", metavar="TÊN", help="hỏi lại câu đã lưu; tham số nêu thêm được ưu tiên")
    answers.add_argument("--list-saved", action="store_true", help="liệt kê các câu đã lưu")
    answers.add_argument("--format", choices=FORMATS, default="table")
    answers.add_argument("--output", type=Path, metavar="TỆP", help="ghi ra tệp thay vì màn hình")
