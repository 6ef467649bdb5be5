"""A pattern with its proof beside it, and the engine that runs it over a folded text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from importlib import import_module
from pkgutil import walk_packages
from typing import Literal

from extractors.language.folding import bare, canonical_tones, fold, plain
from extractors.rules.gated import Regex, gated

OPEN, CLOSE = "⟦", "⟧"


class RuleError(ValueError):
    """A rule contradicts itself or its examples: our fault, never the document's."""


@dataclass(frozen=True)
class Example:
    """A sentence; ``⟦marks⟧`` show what the rule must match, no marks: it must stay silent.

    ``groups`` states what the named groups must hold, as the text has it.
    """

    marked: str
    groups: dict[str, str | None] | None = None

    @property
    def text(self) -> str:
        return self.marked.replace(OPEN, "").replace(CLOSE, "")

    @property
    def expected(self) -> list[tuple[int, int]]:
        spans, shift, start = [], 0, 0
        for position, letter in enumerate(self.marked):
            if letter == OPEN:
                start, shift = position - shift, shift + 1
            elif letter == CLOSE:
                spans.append((start, position - shift))
                shift += 1
        return spans


@dataclass(frozen=True)
class Rule:
    """``pattern`` is verbose; ``on`` says which view it runs over.

    ``fold``: lower case, canonical tone marks (either spelling may be written in the pattern). ``plain``: case kept.
    ``bare``: lower case without accents, for unaccented and badly recognised text.
    """

    name: str
    pattern: str
    examples: tuple[Example, ...]
    on: Literal["fold", "plain", "bare"] = "fold"

    @cached_property
    def spelling(self) -> str:
        """The pattern with tone marks where the rule's view has them."""
        return canonical_tones(self.pattern) if self.on == "fold" else self.pattern

    @cached_property
    def regex(self) -> Regex:
        return gated(self.spelling, re.VERBOSE | re.MULTILINE)

    def view(self, text: str) -> str:
        return bare(text) if self.on == "bare" else fold(text) if self.on == "fold" else plain(text)

    def find(self, view: str, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
        """Matches over a view made by ``self.view`` (or the same view of a document)."""
        return self.regex.finditer(view, start, len(view) if end is None else end)


@dataclass(frozen=True)
class Rules:
    """Rules tried together: of overlapping matches the longest wins, then the earlier rule."""

    rules: tuple[Rule, ...]

    def find(self, folded: str, plain_text: str, start: int = 0, end: int | None = None) -> list[tuple[Rule, re.Match[str]]]:
        found = [
            (rule, match) for rule in self.rules for match in rule.find(folded if rule.on == "fold" else plain_text, start, end)
        ]
        return keep_longest(found, start, len(folded) if end is None else end)


def keep_longest(found: list[tuple[Rule, re.Match[str]]], start: int, end: int) -> list[tuple[Rule, re.Match[str]]]:
    """Disjoint matches of ``text[start:end]`` in text order: of overlapping ones the longest, then the earlier in ``found``."""
    if len(found) < 2:
        return found
    kept: list[tuple[Rule, re.Match[str]]] = []
    taken = bytearray(end - start)  # matches are short, so this stays linear
    for rule, match in sorted(found, key=lambda f: f[1].start() - f[1].end()):
        place = slice(match.start() - start, match.end() - start)
        if not any(taken[place]):
            kept.append((rule, match))
            taken[place] = b"\x01" * len(match[0])
    return sorted(kept, key=lambda f: f[1].start())


def rules_of_all_modules() -> list[tuple[str, Rule]]:
    """Every ``Rule`` that stands at module level under ``extractors``, alone, in a tuple or in ``Rules``."""
    package = import_module("extractors")
    found: dict[int, tuple[str, Rule]] = {}
    for info in walk_packages(package.__path__, "extractors."):
        for value in vars(import_module(info.name)).values():
            members = value.rules if isinstance(value, Rules) else value if isinstance(value, (tuple, list)) else (value,)
            for member in members:
                if isinstance(member, Rule):
                    found.setdefault(id(member), (info.name, member))
    return list(found.values())
