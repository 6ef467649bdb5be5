"""The words a clerk reads: column titles, slugs and quotas in Vietnamese."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

TITLES = {
    "campaign": "Phong trào",
    "award": "Hình thức khen thưởng",
    "quota": "Số lượng",
    "recipient": "Đối tượng",
    "recipient_group": "Nhóm đối tượng",
    "granted_by": "Cấp khen",
    "number": "Số, ký hiệu",
    "issued_on": "Ngày ban hành",
    "issuer": "Cơ quan ban hành",
    "province": "Tỉnh, thành phố",
    "condition": "Điều kiện",
    "period": "Thời gian",
    "period_start": "Từ ngày",
    "period_end": "Đến ngày",
    "min": "Ít nhất",
    "max": "Nhiều nhất",
    "percent": "Tỷ lệ (%)",
    "cash_vnd": "Mức tiền (đồng)",
    "quote": "Trích văn bản",
    "id": "Mã",
    "match": "Còn áp dụng",
    "snippet": "Đoạn tìm thấy",
}

MATCHES = {"certain": "chắc chắn", "possible": "có thể"}

RECIPIENTS = {
    "collective": "tập thể",
    "individual": "cá nhân",
    "household": "hộ gia đình",
    "locality": "địa phương",
    "any": "tập thể, cá nhân",
}

UNITS = {
    "campaign": "cả phong trào",
    "phase": "giai đoạn",
    "year": "năm",
    "quarter": "quý",
    "month": "tháng",
    "week": "tuần",
    "review": "đợt sơ kết, tổng kết",
    "unit": "đơn vị",
    "cluster_block": "cụm, khối",
    "province": "tỉnh, thành phố",
    "district": "huyện",
    "commune": "xã",
    "village": "thôn, tổ dân phố",
    "class": "lớp",
    "prize_group": "nhóm giải",
}


def quota(rule: Mapping[str, Any]) -> str:
    """How many may be given: ``tối đa 8 mỗi năm``, ``từ 3 đến 5``, ``không quá 20 % số chi bộ``."""
    number = _number(rule)
    per = UNITS.get(rule.get("per") or "")
    return f"{number} / {per}" if number and per else number


def _number(rule: Mapping[str, Any]) -> str:
    low, high = rule.get("min"), rule.get("max")
    percent = rule.get("percent")
    share = (
        f"{percent:g} %".replace(".", ",") + (f" {rule['percent_base']}" if rule.get("percent_base") else "") if percent else ""
    )
    match rule.get("comparator"):
        case "max":
            return f"tối đa {high}"
        case "min":
            return f"ít nhất {low}" if low is not None else f"ít nhất {share}"
        case "range":
            return f"từ {low} đến {high}"
        case "approx":
            return f"khoảng {high if low is None else low}"
        case "exact":
            return f"{high if low is None else low}"
        case "percent_max":
            return f"không quá {share}"
        case "percent_min":
            return f"ít nhất {share}"
        case "percent_exact":
            return share
        case "all_qualifying":
            return "tất cả nếu đủ tiêu chuẩn"
    return ""


def day(value: str | None) -> str:
    """An EDTF value as it is written in Vietnam: ``05/12/2016``, ``01/2019``, ``2017 – 2018``."""
    if not value:
        return ""
    if "/" in value:
        start, end = value.split("/")
        if start in ("", ".."):
            return f"đến {day(end)}"
        return f"từ {day(start)}" if end in ("", "..") else f"{day(start)} – {day(end)}"
    return "/".join(reversed(value.rstrip("?~").split("-")))


def for_people(rule: Mapping[str, Any]) -> dict[str, str]:
    """A rule as the cells of the default table, by the keys of ``TITLES``."""
    recipient = RECIPIENTS.get(rule.get("recipient") or "", "")
    group = rule.get("recipient_group")
    return {
        "campaign": rule.get("campaign") or "",
        "award": rule.get("label") or "",
        "quota": quota(rule),
        "recipient": f"{recipient} ({group})" if recipient and group else recipient or group or "",
        "granted_by": rule.get("granted_by") or "",
        "number": rule.get("number") or "",
        "issued_on": day(rule.get("issued_on")),
        "match": MATCHES.get(rule.get("match") or "", ""),
        "snippet": rule.get("snippet") or "",
    }
