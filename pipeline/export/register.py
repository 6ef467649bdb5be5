"""The register that emulation offices keep: a line an award, with the columns of their books."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pipeline.queries import Filters, Page, Reader, find_rules
from pipeline.report.labels import LEVELS
from pipeline.report.wording import RECIPIENTS, day, quota

TITLES = {
    "line": "STT",
    "number": "Số quyết định, kế hoạch",
    "issued_on": "Ngày ban hành",
    "issuer": "Cơ quan ban hành",
    "campaign": "Khẩu hiệu, tên phong trào",
    "scope": "Phạm vi",
    "period_start": "Từ ngày",
    "period_end": "Đến ngày",
    "label": "Hình thức khen thưởng",
    "recipient": "Đối tượng",
    "recipient_group": "Nhóm đối tượng",
    "quota": "Số lượng (lời văn)",
    "min": "Ít nhất",
    "max": "Nhiều nhất",
    "cash_vnd": "Mức tiền (đồng)",
    "cash_base_salary": "Mức tiền (lần lương cơ sở)",
    "granted_by": "Cấp khen",
    "quote": "Trích văn bản",
}


def register_rows(reader: Reader) -> Iterator[dict[str, Any]]:
    """Lines in the order of days, oldest first, as books are kept."""
    rules = find_rules(reader, Filters(min_confidence=0.0), Page(sort="oldest"))
    for line, rule in enumerate(rules, 1):
        level = LEVELS.get(rule["level"] or "", "")
        yield {
            **rule,
            "line": line,
            "scope": ", ".join(part for part in (level, rule["province"]) if part),
            "recipient": RECIPIENTS.get(rule["recipient"] or "", ""),
            "quota": quota(rule),
            "issued_on": rule["issued_on"] if rule["issued_on"] and len(rule["issued_on"]) == 10 else day(rule["issued_on"]),
        }
