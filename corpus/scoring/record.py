"""One record against its gold answers; only what the gold file annotates is scored."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from corpus.scoring import compare as c
from corpus.scoring.board import Board
from corpus.scoring.campaigns import score_campaigns
from corpus.scoring.citations import score_citations
from corpus.scoring.dates import score_dates

_KEYS: dict[str, Callable[[str], str]] = {
    "number": c.folded_number,
    "issuer": c.folded_issuer,
    "issued_on": c.plain_date,
    "effective_on": c.plain_date,
}
_ANNOUNCED: dict[str, Callable[[str], str]] = {
    "number": c.folded_number,
    "document_type": str,
    "issued_on": c.plain_date,
    "issuer": c.folded_issuer,
}
_IDENTITY = ("number", "document_type", "issued_on")


def score_record(board: Board, document: str, gold: dict[str, Any], record: dict[str, Any]) -> None:
    """``record`` is the record's JSON; empty where the document gave none."""
    _header(board, document, gold, record)
    if "announces" in gold:
        _announced(board, document, gold["announces"], record.get("announces"))
    if "citations" in gold:
        score_citations(board, document, gold["citations"], record.get("citations") or [])
    if "dates" in gold:
        score_dates(board, document, gold, record.get("dates") or [])
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
        board.judge(f"header.{name}", document, (header.get("confidence") or {}).get(name), right)


def _announced(board: Board, document: str, gold: Any, have: dict[str, Any] | None) -> None:
    """Of several right answers the one that fits best; each field that has a confidence is judged by that answer."""
    wanted = [want for want in c.answers(gold) if want]
    right = any(_misfit(want, have) == 0 for want in wanted) if have else not all(c.answers(gold) or [None])
    board.single("announces", document, right, gold, have)
    closest: dict[str, Any] = min(wanted, key=lambda want: _misfit(want, have or {}), default={})
    for name, confidence in ((have or {}).get("confidence") or {}).items():
        if name in _ANNOUNCED and (name in closest or not wanted):
            stands = bool(wanted) and c.is_answer(closest[name], (have or {}).get(name), _ANNOUNCED[name])
            board.judge(f"announces.{name}", document, confidence, stands)


def _misfit(want: dict[str, Any], have: dict[str, Any]) -> int:
    """How many of number, type and day differ."""
    return sum(not c.is_answer(want[name], have.get(name), _ANNOUNCED[name]) for name in _IDENTITY if name in want)


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
