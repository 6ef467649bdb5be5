"""Award rules: the same award, recipient, numbers and group; then per, kind of quota, grantor, money and condition."""

from __future__ import annotations

from typing import Any

from corpus.scoring import compare as c
from corpus.scoring.attributes import Attribute, score_attributes
from corpus.scoring.board import Board

_FIELDS = ("award", "recipient", "comparator", "min", "max", "percent", "recipient_group")
_ATTRIBUTES = (
    Attribute("per"),
    Attribute("quota_kind"),
    Attribute("granted_by", c.folded_issuer),
    Attribute("cash_vnd"),
    Attribute("granted_level"),
    Attribute("cash_base_salary"),
    Attribute("percent_base", c.folded, likeness=0.6),
    Attribute("condition", c.folded, likeness=0.6),
)


def score_awards(board: Board, document: str, campaign: dict[str, Any], found: list[dict[str, Any]]) -> None:
    """What the gold file lists as optional neither counts as found nor as invented."""
    gold = campaign["awards"]
    pairs = c.pair_up(gold, found, _alike, 0.5)
    spare = [j for j in range(len(found)) if j not in {b for _, b in pairs}]
    optional = c.pair_up(campaign.get("awards_optional", []), [found[j] for j in spare], _alike, 0.5)
    free = {spare[j] for _, j in optional}
    kept = [j for j in range(len(found)) if j not in free]
    pairs = [(i, kept.index(j)) for i, j in pairs]
    found = [found[j] for j in kept]
    shown = [[str(tuple(award.get(name) for name in _FIELDS)) for award in side] for side in (gold, found)]
    board.listed("awards", document, shown[0], shown[1], pairs)
    board.judge_all("awards", document, found, {j for _, j in pairs})
    for i, j in pairs:
        stated = {name: value for name, value in gold[i].items() if value is not None}
        score_attributes(board, "awards", document, _ATTRIBUTES, stated, found[j])


def _alike(gold: dict[str, Any], found: dict[str, Any]) -> float:
    if not c.is_answer(gold["award"], found.get("award")) or not c.is_answer(gold.get("recipient"), found.get("recipient")):
        return 0.0
    if not all(c.is_answer(gold[name], found.get(name)) for name in _compared(gold, found)):
        return 0.0
    if gold.get("recipient_group") and c.overlap(gold["recipient_group"], found.get("recipient_group")) < 0.5:
        return 0.0
    return 1 + c.overlap(gold.get("quote"), " ".join(evidence["quote"] for evidence in found.get("evidence") or []))


def _compared(gold: dict[str, Any], found: dict[str, Any]) -> list[str]:
    """The numbers that the gold file states; of a share, "at least" with or without "percent" is the same."""
    comparators = {*c.answers(gold.get("comparator")), found.get("comparator")}
    is_share = gold.get("percent") is not None and comparators <= {"min", "percent_min"}
    names = ("percent", "max") if is_share else ("comparator", "min", "max", "percent")
    return [name for name in names if name in gold]
