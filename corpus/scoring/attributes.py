"""What a found item says beside what it is found by: each attribute that the gold file annotates, a field of its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from corpus.scoring import compare as c
from corpus.scoring.board import Board


@dataclass(frozen=True, slots=True)
class Attribute:
    """Equal by ``key``, or with ``likeness`` by that share of common words: phrases of the text, cut a little otherwise."""

    name: str
    key: Callable[[str], str] = str
    likeness: float | None = None

    def is_right(self, gold: Any, value: Any) -> bool:
        if c.is_answer(gold, value, self.key):
            return True
        return self.likeness is not None and value is not None and c.overlap(gold, value) >= self.likeness


def score_attributes(
    board: Board, item: str, document: str, attributes: Sequence[Attribute], *sides: Mapping[str, Any]
) -> None:
    """``sides`` are the gold item and the found one; of the gold item only what it has is scored, as ``item.attribute``."""
    gold, found = sides
    for attribute in attributes:
        if attribute.name in gold:
            want, have = gold[attribute.name], found.get(attribute.name)
            board.single(f"{item}.{attribute.name}", document, attribute.is_right(want, have), want, have)
