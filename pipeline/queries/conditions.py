"""What a filter asks of the index of rules: words to look up, and comparisons of what they find."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, Literal


@dataclass(frozen=True)
class Lookup:
    """Words to be looked up in the store (``pipeline.queries.vocabulary``).

    ``cites``: numbers whose keys begin with ``value``; ``ended``: legal bases that had ended by ``value``.
    """

    kind: Literal["cites", "ended"]
    value: str
    document_type: str | None = None


@dataclass(frozen=True)
class Words:
    """Words of ``pipeline.store.terms`` joined by one operator, nested as deep as need be; never empty."""

    operator: Literal["AND", "OR"]
    parts: tuple[str | Words | Lookup, ...]

    def expression(self) -> str:
        """For ``rule_index MATCH``; no word holds a quotation mark."""
        return self._joined(lambda word: f'"{word}"', Words.expression)

    def condition(self) -> str:
        """The same over the words of ``r.terms``, for rows that are at hand anyway; no word holds an apostrophe."""
        return self._joined(lambda word: f"instr(' ' || r.terms || ' ', ' {word} ')", Words.condition)

    def _joined(self, of_word: Callable[[str], str], of_words: Callable[[Words], str]) -> str:
        parts = []
        for part in self.parts:
            if isinstance(part, Lookup):
                raise TypeError("words are to be looked up first")
            parts.append(of_words(part) if isinstance(part, Words) else of_word(part))
        return f"({f' {self.operator} '.join(parts)})"


def all_of(parts: Iterable[str | Words | Lookup]) -> Words | None:
    """``None`` where there are no parts."""
    found = tuple(parts)
    return Words("AND", found) if found else None


def any_of(parts: Iterable[str | Words | Lookup]) -> Words | None:
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
