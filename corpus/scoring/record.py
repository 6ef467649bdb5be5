"""One record against its gold answers; only what the gold file annotates is scored."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from corpus.scoring import compare as c
from corpus.scoring.board import Board
from corpus.scoring.campaigns import score_campaigns
from corpus.scoring.citations import score_citations

_KEYS: dict[str, Callable[[str], str]] = {
    "number": c.folded_number,
    "issuer": c.folded_issuer,
    "issued_on": c.plain_date,
    "effective_on": c.plain_date,
}


def score_record(board: Board, document: str, gold: dict[str, Any], record: dict[str, Any]) -> None:
    """``record`` is the record's JSON; empty where the document gave none."""
    _header(board, document, gold, record)
    if "announces" in gold:
        board.single(
            "announces",
            document,
            _same_announced(gold["announces"], record.get("announces")),
            gold["announces"],
            record.get("announces"),
        )
    if "citations" in gold:
        score_citations(board, document, gold["citations"], record.get("citations") or [])
    if "dates" in gold:
        _dates(board, document, gold, record.get("dates") or [])
    if "campaigns" in gold:
        score_campaigns(board, document, gold["campaigns"], record.get("campaigns") or [])
    codes = {warning["code"] for warning in record.get("warnings") or []}
    for code in gold.get("warnings", []):
        board.single("warnings", document, code in codes, code, sorted(codes))
    if record.get("text") is not None:
        quotes = list(_quotes(record))
        standing = sum(record["text"][q["start"] : q["end"]] == q["quote"] for q in quotes)
        board.add("grounding", document, standing, len(quotes), len(quotes))


def _header(board: Board, document: str, gold: dict[str, Any], record: dict[str, Any]) -> None:
    if "published_on" in gold:
        posted = ((record.get("source") or {}).get("published_on") or "")[:10] or None
        board.single("published_on", document, c.is_answer(gold["published_on"], posted), gold["published_on"], posted)
    header = record.get("header") or {}
    for name, want in (gold.get("header") or {}).items():
        have = header.get(name)
        if name == "title":
            right = c.overlap(want, have) >= 0.8 if want else have is None
        else:
            right = c.is_answer(want, have, _KEYS.get(name, c.folded))
        board.single(f"header.{name}", document, right, want, have)


def _same_announced(want: dict[str, Any] | None, have: dict[str, Any] | None) -> bool:
    if not want or not have:
        return not want and not have
    keys: dict[str, Callable[[str], str]] = {"number": c.folded_number, "document_type": str, "issued_on": c.plain_date}
    return all(c.is_answer(want[name], have.get(name), key) for name, key in keys.items() if name in want)


def _dates(board: Board, document: str, gold: dict[str, Any], found: list[dict[str, Any]]) -> None:
    """Distinct values; optional ones neither count as found nor as invented."""
    wanted = {tuple(dict.fromkeys(map(c.plain_mention, c.answers(date["value"])))) for date in gold["dates"]}
    have = {c.plain_mention(date["value"]) for date in found if date.get("value")}
    allowed = {c.plain_mention(value) for value in gold.get("dates_optional", [])} | {v for want in wanted for v in want}
    missed = sorted(want[0] for want in wanted if not have & set(want))
    invented = sorted(have - allowed)
    hits = len(wanted) - len(missed)
    board.add("dates", document, hits, len(wanted), hits + len(invented))
    board.misses += [f"{document}\tdates\tmissed {value}" for value in missed]
    board.misses += [f"{document}\tdates\tinvented {value}" for value in invented]


def _quotes(node: Any) -> Iterator[dict[str, Any]]:
    if isinstance(node, dict):
        if "quote" in node and "start" in node:
            yield node
        else:
            for value in node.values():
                yield from _quotes(value)
    elif isinstance(node, list):
        for item in node:
            yield from _quotes(item)
