"""Answers of a query in every format, to stdout or to a file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from pipeline.report.rows import Table, write_rows
from pipeline.report.wording import RECIPIENTS, TITLES, for_people, quota

TABLE = ("campaign", "award", "quota", "recipient", "granted_by", "number", "issued_on")
SHEET = ("campaign", "label", "quota", "min", "max", "percent", "cash_vnd", "recipient", "recipient_group", "granted_by",
         "condition", "number", "issued_on", "issuer", "province", "period_start", "period_end", "quote", "id")  # fmt: skip
SHEET_TITLES = {key: TITLES["award" if key == "label" else key] for key in SHEET}


def write_rules(rows: Iterable[Mapping[str, Any]], form: str, output: Path | None) -> int:
    """How many rows were written. Raises ``StoreError`` where ``output`` cannot be."""
    found = list(rows)
    people = Table(map(for_people, found), _columns(found))
    write_rows(found, form, output, people=people, sheet=Table(map(_sheet_row, found), SHEET_TITLES, "Quy định"))
    return len(found)


def _columns(found: Sequence[Mapping[str, Any]]) -> dict[str, str]:
    """The columns for people, and those that only some questions have, with their titles."""
    more = (key for key in ("match", "snippet") if found and key in found[0])
    return {key: TITLES[key] for key in (*TABLE, *more)}


def _sheet_row(rule: Mapping[str, Any]) -> dict[str, Any]:
    return {**rule, "quota": quota(rule), "recipient": RECIPIENTS.get(rule.get("recipient") or "", "")}
