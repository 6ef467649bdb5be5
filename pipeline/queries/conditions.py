"""What a filter asks of the index of rules: words to look up, and comparisons of what they find."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Ask:
    """``words``: an expression over ``rule_index``; ``sql``: a condition over ``r`` (rules) with its parameters."""

    words: str | None = None
    sql: str | None = None
    parameters: dict[str, Any] = field(default_factory=dict)


NOTHING = Ask(sql="0")
"""Asks for what no rule has: a name that no lexicon knows, a text without a word."""


def all_of(terms: Iterable[str]) -> str | None:
    return " AND ".join(f'"{term}"' for term in terms) or None


def any_of(terms: Iterable[str]) -> str | None:
    quoted = [f'"{term}"' for term in terms]
    return f"({' OR '.join(quoted)})" if quoted else None


@dataclass(frozen=True)
class Conditions:
    """Every ask must hold."""

    asks: tuple[Ask, ...]

    @property
    def words(self) -> str | None:
        return " AND ".join(ask.words for ask in self.asks if ask.words) or None

    @property
    def sql(self) -> list[str]:
        return [ask.sql for ask in self.asks if ask.sql]

    @property
    def parameters(self) -> dict[str, Any]:
        return {name: value for ask in self.asks for name, value in ask.parameters.items()}
