"""Dates: distinct values of the main text, and the role of each that is found."""

from __future__ import annotations

from typing import Any

from corpus.scoring import compare as c
from corpus.scoring.board import Board


def score_dates(board: Board, document: str, gold: dict[str, Any], found: list[dict[str, Any]]) -> None:
    """What the gold file lists as optional neither counts as found nor as invented."""
    wanted = {tuple(dict.fromkeys(map(c.plain_mention, c.answers(date["value"])))) for date in gold["dates"]}
    have = {c.plain_mention(date["value"]) for date in found if date.get("value")}
    right = {value for want in wanted for value in want}
    optional = {c.plain_mention(value) for value in gold.get("dates_optional", [])} - right
    missed = sorted(want[0] for want in wanted if not have & set(want))
    invented = sorted(have - right - optional)
    hits = len(wanted) - len(missed)
    board.add("dates", document, hits, len(wanted), hits + len(invented))
    board.misses += [f"{document}\tdates\tmissed {value}" for value in missed]
    board.misses += [f"{document}\tdates\tinvented {value}" for value in invented]
    for date in found:
        value = c.plain_mention(date.get("value") or "")
        if value and value not in optional:
            board.judge("dates", document, date.get("confidence"), value in right)
    for want in gold["dates"]:
        _role(board, document, want, found)


def _role(board: Board, document: str, want: dict[str, Any], found: list[dict[str, Any]]) -> None:
    """Of several mentions of one day, one with the right role is enough; a day that is missed has none."""
    days = {c.plain_mention(value) for value in c.answers(want["value"])}
    roles = [date.get("role") for date in found if c.plain_mention(date.get("value") or "") in days]
    if "date_role" in want and roles:
        right = any(c.is_answer(want["date_role"], role) for role in roles)
        board.single("dates.role", document, right, f"{want['date_role']} for {want['quote']!r}", roles)
