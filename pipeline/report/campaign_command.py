"""``thidua campaign``: the documents of a campaign, its rules after amendments, and what each rule was before."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from pipeline.linking import CampaignDocuments, HistoricRule, documents_of_campaign, rules_in_force
from pipeline.queries import Reader
from pipeline.report.asked_document import asked_document
from pipeline.report.exit_codes import DONE, WITH_PROBLEMS
from pipeline.report.wording import RECIPIENTS, day, quota

_TITLES = {
    "plans": "Văn bản đặt ra quy định", "amendments": "Sửa đổi", "appendices": "Phụ lục", "reports": "Tin, bài",
    "answers": "Triển khai", "answered_by": "Được triển khai bởi",
}  # fmt: skip
_PARTS = {"award": "Khen thưởng", "period": "Thời gian", "deadline": "Thời hạn"}


def campaign(options: argparse.Namespace) -> int:
    """One campaign, from any of its documents."""
    with Reader(options.db) as reader:
        document_id = asked_document(reader, options.id)
        if document_id is None:
            return WITH_PROBLEMS
        documents = documents_of_campaign(reader, document_id)
        rules = rules_in_force(reader, documents)
        names = {row["id"]: row for row in reader.rows("SELECT id, number, issuer, issued_on, title FROM documents")}
    if options.json:
        print(json.dumps(asdict(documents) | {"rules": [_as_json(rule) for rule in rules]}, ensure_ascii=False))
    else:
        print("\n".join([*_documents(documents, names), *_rules(rules)]))
    return DONE


def _as_json(rule: HistoricRule) -> dict[str, Any]:
    history = [asdict(stated) | {"evidence": [quote.model_dump() for quote in stated.evidence]} for stated in rule.history]
    return {"part": rule.part, "key": rule.key, "only_reported": rule.only_reported, "history": history}


def _documents(documents: CampaignDocuments, names: dict[str, dict[str, Any]]) -> Iterator[str]:
    for kind, title in _TITLES.items():
        for each in getattr(documents, kind):
            yield f"{title}: {_name(names[each])}"
    for link in documents.candidates:
        yield f"Có thể liên quan ({link.kind}, {link.score:g}): {_name(names[link.document_id])}"


def _name(row: dict[str, Any]) -> str:
    parts = (
        row["number"],
        row["issuer"],
        day(row["issued_on"]) or None,
        None if row["number"] else row["title"],
        f"[{row['id']}]",
    )
    return " ".join(part for part in parts if part)


def _rules(rules: list[HistoricRule]) -> Iterator[str]:
    for only_reported, title in ((False, "QUY ĐỊNH ĐANG ÁP DỤNG"), (True, "CHỈ TIN, BÀI NÊU")):
        found = [rule for rule in rules if rule.only_reported == only_reported]
        if found:
            yield ""
            yield title
        for rule in found:
            yield f"  {_PARTS[rule.part]}: {_value(rule.part, rule.now.value)}"
            for stated in rule.history:
                quote = " ".join(" ".join(evidence.quote.split()) for evidence in stated.evidence)
                said = f"{stated.number or stated.document_id} {day(stated.since)}: {_value(rule.part, stated.value)}"
                yield f"      {said} “{quote}”"


def _value(part: str, value: dict[str, Any]) -> str:
    if part == "award":
        parts = (value["label"], quota(value), RECIPIENTS.get(value["recipient"] or ""), value["recipient_group"])
        return "; ".join(each for each in parts if each)
    if part == "period":
        return day(value["value"])
    return f"{day(value['value']) or value['recurrence']}: {value['actor'] or ''} {value['action'] or ''}".strip()
