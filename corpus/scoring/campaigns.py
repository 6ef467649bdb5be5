"""Campaigns: paired by name, then everything they hold."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from corpus.scoring import compare as c
from corpus.scoring.attributes import Attribute, score_attributes
from corpus.scoring.awards import score_awards
from corpus.scoring.board import Board

Item = dict[str, Any]

_OF_TARGETS = (Attribute("restriction", c.folded, likeness=0.6), Attribute("excluded"))
_OF_DEADLINES = (Attribute("actor", c.folded, likeness=0.6), Attribute("recurrence"))


def score_campaigns(board: Board, document: str, gold: list[Item], found: list[Item]) -> None:
    pairs = c.pair_up(gold, found, lambda g, f: 0.1 + c.overlap(g.get("name"), f.get("name")), 0.0)
    board.listed("campaigns", document, [str(g.get("name")) for g in gold], [str(f.get("name")) for f in found], pairs)
    matched = dict(pairs)
    for j, campaign in enumerate(found):  # what a campaign that is none claims is invented too
        if j not in matched.values():
            for name in ("awards", "targets", "phases"):
                board.listed(name, document, [], [str(x.get("label") or x.get("text")) for x in campaign.get(name) or []], [])
                board.judge_all(name, document, campaign.get(name) or [], ())
    for i, want in enumerate(gold):
        _score(board, document, want, found[matched[i]] if i in matched else None)


def _score(board: Board, document: str, want: Item, campaign: Item | None) -> None:
    have = campaign or {}
    _attributes(board, document, want, have, campaign is not None)
    for name in ("phases", "deadlines"):
        if name in want:
            _spans(board, document, name, want[name], have.get(name) or [])
    if "targets" in want:
        _targets(board, document, want["targets"], have.get("targets") or [])
    if "milestones" in want:
        _milestones(board, document, want["milestones"], have.get("milestones") or [])
    if want.get("contents_count") is not None:
        contents = have.get("contents") or []
        right = c.is_answer(want["contents_count"], len(contents))
        board.single("contents_count", document, right, want["contents_count"], len(contents))
        board.judge_all("contents", document, contents, range(len(contents)) if right else ())
    if "awards" in want:
        score_awards(board, document, want, have.get("awards") or [])


def _attributes(board: Board, document: str, want: Item, have: Item, is_found: bool) -> None:
    sure = have.get("confidence") or {}
    if "name" in want:
        unnamed = is_found and have.get("name") is None and c.is_answer(want["name"], None)
        right = unnamed or c.overlap(want["name"], have.get("name")) >= 0.8
        board.single("campaign.name", document, right, want["name"], have.get("name"))
        board.judge("campaign.name", document, sure.get("name"), right)
    if "kind" in want:
        right = c.is_answer(want["kind"], have.get("kind"))
        board.single("campaign.kind", document, right, want["kind"], have.get("kind"))
        board.judge("campaign.kind", document, sure.get("kind"), right)
    if "launched_by" in want:
        right = c.is_answer(want["launched_by"], have.get("launched_by"), c.folded_issuer)
        board.single("campaign.launched_by", document, right, want["launched_by"], have.get("launched_by"))
        board.judge("campaign.launched_by", document, sure.get("launched_by"), right)
    if "period" in want:
        found = have.get("period") or {}
        period, stated = (want["period"] or {}).get("value"), found.get("value")
        right = c.is_answer(period, stated, c.plain_date)
        board.single("campaign.period", document, right, period, stated)
        board.judge("campaign.period", document, found.get("confidence"), right)


def _spans(board: Board, document: str, name: str, gold: list[Item], found: list[Item]) -> None:
    key: Callable[[str], str] = c.plain_date if name == "phases" else c.plain_mention
    found = [item for item in found if name == "phases" or item.get("value")]  # a recurring deadline has no value
    pairs = c.pair_up(gold, found, lambda g, f: float(c.is_answer(g["value"], f.get("value"), key)), 0.5)
    board.listed(name, document, [str(g.get("value")) for g in gold], [str(f.get("value")) for f in found], pairs)
    board.judge_all(name, document, found, {j for _, j in pairs})
    for i, j in pairs:
        if name == "deadlines":
            score_attributes(board, name, document, _OF_DEADLINES, gold[i], found[j])
        if name == "phases" and "milestones" in gold[i]:
            _milestones(board, document, gold[i]["milestones"], found[j].get("milestones") or [])


def _milestones(board: Board, document: str, gold: list[Item], found: list[Item]) -> None:
    def alike(one: Item, other: Item) -> float:
        same = c.is_answer(one["kind"], other.get("kind")) and c.is_answer(one["value"], other.get("value"), c.plain_date)
        return float(same)

    shown = [[f"{m.get('kind')} {m.get('value')}" for m in side] for side in (gold, found)]
    pairs = c.pair_up(gold, found, alike, 0.5)
    board.listed("milestones", document, shown[0], shown[1], pairs)
    board.judge_all("milestones", document, found, {j for _, j in pairs})


def _targets(board: Board, document: str, gold: list[Item], found: list[Item]) -> None:
    pairs = c.pair_up(gold, found, lambda g, f: c.overlap(g["quote"], f.get("text")), 0.6)
    board.listed("targets", document, [str(g["quote"])[:90] for g in gold], [str(f.get("text"))[:90] for f in found], pairs)
    board.judge_all("targets", document, found, {j for _, j in pairs})
    for i, j in pairs:
        score_attributes(board, "targets", document, _OF_TARGETS, gold[i], found[j])
        for name in ("members", "levels", "categories"):
            if name in gold[i]:
                want, have = (_as_collectives(set(side.get(name) or [])) for side in (gold[i], found[j]))
                board.add(f"targets.{name}", document, len(want & have), len(want), len(have))


def _as_collectives(members: set[str]) -> set[str]:
    """An organisation named as such counts as a collective."""
    return {"collective" if member == "organisation" else member for member in members}
