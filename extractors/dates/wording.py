"""The date rules in the spelling of a document: with accents, or without any (old mail, bad recognition)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, cached_property

from extractors.dates.forms import NEAR, Near, respelled
from extractors.language.spelling import is_accented, without_accents
from extractors.rules import Regex, Rule
from extractors.structure import DocumentView


@dataclass(frozen=True)
class Wording:
    """Rules as a text of one spelling needs them."""

    accented: bool

    def spell(self, word: str) -> str:
        """A word as the text spells it, for a quick look whether it is there at all."""
        return word if self.accented else without_accents(word)

    @cached_property
    def forms(self) -> tuple[Near, ...]:
        """Every form of a single date."""
        if self.accented:
            return NEAR
        return tuple(respelled(near, without_accents, lambda rule: _unaccented(rule.name, rule.pattern)) for near in NEAR)

    def regex(self, rule: Rule) -> Regex:
        return rule.regex if self.accented else _unaccented(rule.name, rule.pattern).regex


def matching_text(view: DocumentView) -> tuple[str, Wording]:
    """The view of the text that the rules run over, and the rules."""
    return spelled(view.folded, lambda: view.bare)


def spelled(folded: str, bare: Callable[[], str]) -> tuple[str, Wording]:
    """``folded`` where it has accents, else the text without any; with the rules for it."""
    return (folded, _WORDINGS[True]) if is_accented(folded) else (bare(), _WORDINGS[False])


_WORDINGS = {accented: Wording(accented) for accented in (True, False)}


@cache
def _unaccented(name: str, pattern: str) -> Rule:
    return Rule(name, without_accents(pattern), ())
