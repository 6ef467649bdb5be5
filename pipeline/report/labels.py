"""Slugs of the record in the words a clerk uses."""

from __future__ import annotations

from functools import cache

from pipeline.report.wording import RECIPIENTS, UNITS

LEVELS = {"central": "trung ương", "province": "cấp tỉnh", "district": "cấp huyện", "commune": "cấp xã", "unit": "đơn vị"}

KINDS = {"thematic": "thi đua theo chuyên đề", "regular": "thi đua thường xuyên", "contest": "hội thi, cuộc thi"}

MILESTONES = {"interim_review": "Sơ kết", "final_review": "Tổng kết", "report": "Báo cáo", "registration": "Đăng ký"}

CITATION_ROLES = {
    "legal_basis": "căn cứ", "proposal_basis": "theo đề nghị", "implements": "thực hiện", "issued_with": "ban hành kèm theo",
    "issues_plan_for": "kế hoạch triển khai", "details": "quy định chi tiết", "guides": "hướng dẫn",
    "amends": "sửa đổi, bổ sung", "replaces": "thay thế", "repeals": "bãi bỏ",
    "planned_amendment": "dự kiến sửa đổi", "corrects": "đính chính",
    "suspends": "đình chỉ", "consolidates": "hợp nhất", "interprets": "giải thích", "announces": "giới thiệu",
    "source_of_article": "nguồn của bài", "reports_under": "theo kết luận, chỉ đạo", "refers_to": "dẫn chiếu",
}  # fmt: skip

DATE_ROLES = {
    "issued": "ban hành", "published": "đăng tin", "effective": "hiệu lực", "start": "bắt đầu", "end": "kết thúc",
    "period": "thời gian thi đua", "phase": "giai đoạn", "deadline": "thời hạn", "review": "sơ kết, tổng kết",
    "event": "sự kiện", "reference": "nhắc đến",
}  # fmt: skip

_TABLES = {
    "issuer_level": LEVELS, "granted_level": LEVELS, "level": LEVELS, "kind": KINDS, "recipient": RECIPIENTS, "per": UNITS,
}  # fmt: skip


@cache
def document_types() -> dict[str, str]:
    """``plan`` is a Kế hoạch: the first name that the lexicon has for a slug."""
    from extractors.lexicons import load_lexicon

    names: dict[str, str] = {"news": "Tin, bài", "other": "Văn bản khác"}
    for entry in load_lexicon("document_types"):
        names.setdefault(entry["document_type"], entry["name"])
    return names


@cache
def award_names() -> dict[str, str]:
    """``emulation_fighter_national`` is Chiến sĩ thi đua toàn quốc."""
    from extractors.lexicons import load_lexicon

    return {entry["slug"]: entry["label"] for entry in load_lexicon("awards")}


def label(field: str, value: str) -> str:
    """The word for a slug; a value that is none stays as it is."""
    if field == "document_type":
        return document_types().get(value, value)
    if field == "award":
        return award_names().get(value, value)
    return _TABLES.get(field, {}).get(value, value)
