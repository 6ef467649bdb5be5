"""The date rules in the spelling of a document: with accents, or without any (old mail, bad recognition)."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache

from extractors.dates.forms import NEAR, Near, respelled
from extractors.rules import Regex, Rule
from extractors.structure import DocumentView

_SAMPLE, _ACCENTED_SHARE = 4000, 0.05


@dataclass(frozen=True)
class Wording:
    """Rules as a text of one spelling needs them."""

    accented: bool

    def spell(self, word: str) -> str:
        """A word as the text spells it, for a quick look whether it is there at all."""
        return word if self.accented else _spelled_bare(word)

    @cached_property
    def forms(self) -> tuple[Near, ...]:
        """Every form of a single date."""
        if self.accented:
            return NEAR
        return tuple(respelled(near, _without_accents, lambda rule: _unaccented(rule.name, rule.pattern)) for near in NEAR)

    def regex(self, rule: Rule) -> Regex:
        return rule.regex if self.accented else _unaccented(rule.name, rule.pattern).regex


@lru_cache(maxsize=8)
def is_accented(folded: str) -> bool:
    """Whether Vietnamese is written with its accents here: they make its bytes at least a twentieth more than its letters."""
    sample = folded[:_SAMPLE]
    return len(sample.encode()) - len(sample) > len(sample) * _ACCENTED_SHARE


def matching_text(view: DocumentView) -> tuple[str, Wording]:
    """The view of the text that the rules run over, and the rules."""
    return spelled(view.folded, lambda: view.bare)


def spelled(folded: str, bare: Callable[[], str]) -> tuple[str, Wording]:
    """``folded`` where it has accents, else the text without any; with the rules for it."""
    return (folded, _WORDINGS[True]) if is_accented(folded) else (bare(), _WORDINGS[False])


_WORDINGS = {accented: Wording(accented) for accented in (True, False)}


@cache
def _unaccented(name: str, pattern: str) -> Rule:
    return Rule(name, _without_accents(pattern), ())


@cache
def _spelled_bare(word: str) -> str:
    return _without_accents(word)


def _without_accents(pattern: str) -> str:
    decomposed = unicodedata.normalize("NFD", pattern.replace("đ", "d").replace("Đ", "D"))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))
