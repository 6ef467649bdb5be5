"""Citations: found by number, or by name and year; then their type, day, role and issuer."""

from __future__ import annotations

from typing import Any

from corpus.scoring import compare as c
from corpus.scoring.board import Board

_NAMED = {"constitution", "code", "law", "ordinance"}  # others without a number may be listed and are not scored


def score_citations(board: Board, document: str, gold: list[dict[str, Any]], found: list[dict[str, Any]]) -> None:
    found = [citation for citation in found if citation.get("within_main_text") is not False]
    pairs = c.pair_up(gold, found, _alike, 0.5)
    hit = {j for _, j in pairs}
    kept = [
        j for j, citation in enumerate(found) if j in hit or citation.get("number") or citation.get("document_type") in _NAMED
    ]
    pairs = [(i, kept.index(j)) for i, j in pairs]
    found = [found[j] for j in kept]
    board.listed("citations", document, [_shown(g) for g in gold], [_shown(f) for f in found], pairs)
    board.judge_all("citations", document, found, {j for _, j in pairs})
    for i, j in pairs:
        where = f"{document} {gold[i].get('number') or gold[i].get('title')}"
        for name in ("document_type", "issued_on", "role"):
            if name in gold[i]:
                _attribute(
                    board,
                    f"citations.{name}",
                    document,
                    where,
                    c.is_answer(gold[i][name], found[j].get(name)),
                    gold[i][name],
                    found[j].get(name),
                )
        if gold[i].get("issuer"):
            right = c.is_answer(gold[i]["issuer"], found[j].get("issuer"), c.folded_issuer)
            _attribute(board, "citations.issuer", document, where, right, gold[i]["issuer"], found[j].get("issuer"))


def _attribute(board: Board, name: str, document: str, where: str, right: bool, *values: Any) -> None:
    board.add(name, document, int(right), 1, 1)
    if not right:
        board.misses.append(f"{where}\t{name}\texpected {values[0]!r}\tgot {values[1]!r}")


def _alike(gold: dict[str, Any], found: dict[str, Any]) -> float:
    numbers = [number for number in c.answers(gold.get("number")) if number]
    if numbers and (found.get("number") or not gold.get("title")):
        right = c.is_answer(numbers, found.get("number"), c.folded_number)
        return float(right) * (1 + c.is_answer(gold.get("document_type"), found.get("document_type")))
    number_ok = gold.get("number_ok")
    if found.get("number") and not (number_ok and c.folded_number(found["number"]) == c.folded_number(number_ok)):
        return 0.0
    likeness = c.overlap(gold.get("title") or "", found.get("title"))
    return 1 + likeness if likeness >= 0.6 and _same_year(gold.get("issued_on"), found.get("issued_on")) else 0.0


def _same_year(gold: Any, found: str | None) -> bool:
    return not gold or not found or any(found.startswith(day[:4]) for day in c.answers(gold) if day)


def _shown(citation: dict[str, Any]) -> str:
    return str(tuple(citation.get(name) for name in ("document_type", "number", "title", "issued_on")))
