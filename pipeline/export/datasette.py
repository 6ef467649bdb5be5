"""What makes ``datasette thidua.db`` useful at once: titles, facets, labels, and ready questions, in Vietnamese."""

from __future__ import annotations

import json
from typing import Any

_RULES = (
    "SELECT campaign_name, label, a.recipient, a.comparator, min, max, granted_by, number, issuer, issued_on, quote"
    " FROM award_rules a JOIN rules r USING (document_id, campaign, position)"
)

TABLES: dict[str, dict[str, Any]] = {
    "award_rules": {
        "title": "Quy định khen thưởng",
        "description": "Mỗi dòng một quy định, kèm câu chứng minh; chỉ của văn bản hiện hành.",
        "facets": ["award", "recipient", "comparator", "per", "province"],
        "sort_desc": "issued_on",
    },
    "campaign_overview": {"title": "Phong trào thi đua", "facets": ["kind", "province"], "sort_desc": "issued_on"},
    "documents": {"title": "Văn bản", "label_column": "number", "facets": ["document_type", "issuer_level", "province"]},
    "current_documents": {"title": "Văn bản hiện hành", "facets": ["document_type", "issuer_level", "province"]},
    "calendar": {"title": "Thời hạn", "sort": "day"},
    "citation_list": {"title": "Văn bản được dẫn", "facets": ["role", "document_type"]},
    "ended_bases": {"title": "Căn cứ đã hết hiệu lực"},
    "search": {"title": "Toàn văn (không dấu)"},
    **{name: {"hidden": True} for name in ("rules", "rule_index", "rule_words", "identities", "edges", "indexed_documents")},
}

QUESTIONS: dict[str, dict[str, str]] = {
    "tim_trong_van_ban": {
        "title": "Tìm từ ngữ (viết không dấu, chữ thường)",
        "sql": "SELECT d.number, d.issuer, d.issued_on, d.title, snippet(search, 1, '[', ']', '…', 24) AS doan FROM search"
        " JOIN indexed_documents i ON i.document = search.rowid JOIN documents d ON d.id = i.document_id"
        """ WHERE search MATCH '"' || replace(:tu_ngu, '"', ' ') || '"' ORDER BY search.rowid DESC LIMIT 100""",
    },
    "bang_khen_ca_nhan": {
        "title": "Bằng khen cho cá nhân",
        "sql": f"{_RULES} WHERE a.award LIKE '%certificate_of_merit' AND a.recipient IN ('individual', 'any')"
        " ORDER BY issued_on DESC",
    },
    "con_ap_dung": {
        "title": "Quy định áp dụng vào một ngày (2023-06-01)",
        "sql": f"{_RULES} WHERE r.possible_first <= :ngay AND r.possible_last >= :ngay ORDER BY issued_on DESC",
    },
    "theo_tinh_hien_nay": {
        "title": "Quy định của một tỉnh hiện nay, gồm các tỉnh đã nhập vào",
        "sql": f"{_RULES} WHERE r.province_today = :tinh ORDER BY issued_on DESC",
    },
    "can_cu_da_bi_thay_the": {
        "title": "Văn bản có căn cứ đã hết hiệu lực vào một ngày",
        "sql": "SELECT d.number, d.issuer, d.issued_on, b.number_key AS can_cu, b.last_day, b.ended_by FROM ended_bases b"
        " JOIN documents d ON d.id = b.document_id WHERE b.last_day < :ngay ORDER BY d.issued_on DESC",
    },
    "thoi_han": {
        "title": "Việc phải làm từ ngày đến ngày",
        "sql": "SELECT day, actor, action, campaign_name, number, quote FROM calendar"
        " WHERE day BETWEEN :tu AND :den ORDER BY day",
    },
    "dan_van_ban": {
        "title": "Văn bản nào dẫn một số",
        "sql": "SELECT citing, citing_issuer, role, number, quote FROM citation_list WHERE number LIKE :so ORDER BY citing",
    },
}


def datasette_metadata(database: str) -> str:
    """``metadata.json`` for a database of that name (``thidua`` for ``thidua.db``)."""
    of_database = {"tables": TABLES, "queries": QUESTIONS}
    return json.dumps({"title": "thidua", "databases": {database: of_database}}, ensure_ascii=False, indent=2) + "\n"
