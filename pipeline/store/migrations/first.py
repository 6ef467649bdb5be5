"""Version 1: a table a noun, keyed by document and position, readable with any SQLite tool."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

_ITEM = {"document_id": str, "path": str, "position": int}
_CAMPAIGN_ITEM = {"document_id": str, "campaign": int, "path": str, "position": int}

_DOCUMENTS: dict[str, type] = {
    "id": str, "document_type": str, "number": str, "issuer": str, "issuer_level": str, "province": str,
    "issued_on": str, "effective_on": str, "title": str, "place": str, "signer": str, "signer_position": str,
    "announces_type": str, "announces_number": str, "announces_issuer": str, "announces_issued_on": str,
    "announces_title": str, "published_on": str, "media_type": str, "text_method": str, "page_count": int,
    "size": int, "sha256": str, "schema_version": str, "extractor_version": str,
}  # fmt: skip

_ITEMS: dict[str, dict[str, type]] = {
    "citations": _ITEM | {
        "document_type": str, "number": str, "number_key": str, "title": str, "issuer": str, "issued_on": str, "role": str,
        "pinpoints": str, "within_main_text": int, "resolved_number": str, "resolved_title": str, "confidence": float,
    },
    "dates": _ITEM | {"value": str, "first_day": str, "last_day": str, "role": str, "confidence": float},
    "warnings": _ITEM | {"code": str, "message": str},
    "evidence": {"document_id": str, "path": str, "position": int, "quote": str, "start": int, "end": int,
                 "page": int, "boxes": str},
}  # fmt: skip

_CAMPAIGN_ITEMS: dict[str, dict[str, type]] = {
    "phases": _CAMPAIGN_ITEM | {"ordinal": int, "label": str, "value": str, "start": str, "end": str, "confidence": float},
    "milestones": _CAMPAIGN_ITEM | {"phase": int, "kind": str, "value": str, "confidence": float},
    "targets": _CAMPAIGN_ITEM | {
        "text": str, "members": str, "levels": str, "categories": str, "restriction": str, "excluded": int,
        "coverage_percent": float, "confidence": float,
    },
    "contents": _CAMPAIGN_ITEM | {"ordinal": int, "text": str, "confidence": float},
    "awards": _CAMPAIGN_ITEM | {
        "award": str, "label": str, "recipient": str, "recipient_group": str, "comparator": str, "min": int, "max": int,
        "percent": float, "percent_base": str, "per": str, "quota_kind": str, "granted_by": str, "granted_level": str,
        "cash_vnd": int, "cash_base_salary": float, "alternatives_group": int, "bundle_group": int, "condition": str,
        "phase": int, "confidence": float,
    },
    "deadlines": _CAMPAIGN_ITEM | {"actor": str, "action": str, "value": str, "recurrence": str, "confidence": float},
}  # fmt: skip

_CAMPAIGNS: dict[str, type] = {
    "document_id": str, "campaign": int, "path": str, "name": str, "kind": str, "launched_by": str, "launched_in": str,
    "period": str, "period_start": str, "period_end": str, "start_kind": str, "end_kind": str,
}  # fmt: skip

_TO_DOCUMENT = [("document_id", "documents", "id")]

_INDEXES = {
    "documents": ("number", "issued_on", "province", "sha256"),
    "sources": ("document_id",),
    "citations": ("number_key",),
    "dates": ("first_day",),
    "campaigns": ("period_start",),
    "awards": ("award",),
    "warnings": ("code",),
}


def create_tables(db: Database) -> None:
    db.table("documents").create(_DOCUMENTS, pk="id", not_null={"sha256", "extractor_version"})
    db.table("records").create({"document_id": str, "record": str}, pk="document_id", foreign_keys=_TO_DOCUMENT)
    db.table("texts").create({"document_id": str, "text": str}, pk="document_id", foreign_keys=_TO_DOCUMENT)
    sources: dict[str, type] = {"uri": str, "document_id": str, "retrieved_at": str, "is_current": int}
    db.table("sources").create(sources, pk=("uri", "document_id"), foreign_keys=_TO_DOCUMENT)
    for name, columns in _ITEMS.items():
        key = ("document_id", "path", "position") if name == "evidence" else ("document_id", "position")
        db.table(name).create(columns, pk=key, foreign_keys=_TO_DOCUMENT)
    db.table("campaigns").create(_CAMPAIGNS, pk=("document_id", "campaign"), foreign_keys=_TO_DOCUMENT)
    for name, columns in _CAMPAIGN_ITEMS.items():
        db.table(name).create(columns, pk=("document_id", "campaign", "position"), foreign_keys=_TO_DOCUMENT)
    problems: dict[str, type] = {"uri": str, "stage": str, "code": str, "message": str, "sha256": str}
    db.table("problems").create(problems, pk="uri")
    runs: dict[str, type] = {
        "id": int, "started_at": str, "finished_at": str, "extractor_version": str, "seen": int, "stored": int,
        "unchanged": int, "problems": int, "seconds": float,
    }  # fmt: skip
    db.table("runs").create(runs, pk="id")
    for table, columns_of in _INDEXES.items():
        for column in columns_of:
            db.table(table).create_index([column])
    # Both columns hold folded text: FTS5 alone would keep đ apart from d.
    db.execute("CREATE VIRTUAL TABLE search USING fts5(title, body, tokenize = 'unicode61 remove_diacritics 2')")
