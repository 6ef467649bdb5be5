"""What a filter asks of the index of rules: words to look up, and comparisons of what they find."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, Literal


@dataclass(frozen=True)
class Words:
    """Words of ``pipeline.store.terms`` joined by one operator, nested as deep as need be; never empty.

    ``*`` behind a word stands for any ending.
    """

    operator: Literal["AND", "OR"]
    parts: tuple[str | Words, ...]

    def expression(self) -> str:
        """For ``rule_index MATCH``; no word holds a quotation mark."""
        parts = (_phrase(part) if isinstance(part, str) else part.expression() for part in self.parts)
        return f"({f' {self.operator} '.join(parts)})"

    def condition(self) -> str:
        """The same over the words of ``r.terms``, for rows that are at hand anyway; no word holds an apostrophe."""
        parts = (_stands(part) if isinstance(part, str) else part.condition() for part in self.parts)
        return f"({f' {self.operator} '.join(parts)})"


def _phrase(word: str) -> str:
    return f'"{word[:-1]}"*' if word.endswith("*") else f'"{word}"'


def _stands(word: str) -> str:
    return f"instr(' ' || r.terms || ' ', ' {word[:-1] if word.endswith('*') else word + ' '}')"


def all_of(parts: Iterable[str | Words]) -> Words | None:
    """``None`` where there are no parts."""
    found = tuple(parts)
    return Words("AND", found) if found else None


def any_of(parts: Iterable[str | Words]) -> Words | None:
    found = tuple(parts)
    return Words("OR", found) if found else None


@dataclass(frozen=True)
class Ask:
    """``words`` must stand at the rule; ``sql``: a condition over ``r`` (rules) with its parameters."""

    words: Words | None = None
    sql: str | None = None
    parameters: dict[str, Any] = field(default_factory=dict)


NOTHING = Ask(sql="0")
"""Asks for what no rule has: a name that no lexicon knows, a text without a word."""


@dataclass(frozen=True)
class Conditions:
    """Every ask must hold; ``text`` and ``ranked_text`` are expressions of the full-text index, apart from the others."""

    asks: tuple[Ask, ...]
    text: str | None = None
    ranked_text: str | None = None

    @property
    def words(self) -> Words | None:
        return all_of(ask.words for ask in self.asks if ask.words)

    @property
    def sql(self) -> tuple[str, ...]:
        return tuple(self._sql())

    @property
    def parameters(self) -> dict[str, Any]:
        return {name: value for ask in self.asks for name, value in ask.parameters.items()}

    @property
    def impossible(self) -> bool:
        return NOTHING in self.asks

    def _sql(self) -> Iterator[str]:
        return (ask.sql for ask in self.asks if ask.sql)
