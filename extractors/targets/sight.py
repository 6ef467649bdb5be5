"""A document as the rules of this package see it: folded, or without accents where it was written without any."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from extractors.language.folding import bare
from extractors.language.spelling import is_accented, without_accents
from extractors.rules import Regex, Rule, gated
from extractors.structure import DocumentView
from schemas import Span

_CONFUSABLE = ("cư trú", "thường trú", "tạm trú", "nội trú", "lưu trú", "trụ sở")  # "tru" is no "trừ" in them


@dataclass(frozen=True)
class Sight:
    """``text`` has the document's own length; rules are run over it by ``match`` and ``search``."""

    view: DocumentView
    text: str
    accents: bool

    def match(self, rule: Rule, start: int, end: int) -> Span | None:
        """The rule at ``start`` of ``text[start:end]`` taken by itself, so that ``^`` and ``$`` are its ends."""
        return _span(self._regex(rule).match(self.text[start:end]), start)

    def match_letters(self, rule: Rule, start: int, end: int) -> Span | None:
        """``match`` by the letters alone: recognisers mistake the accents of words in capitals most."""
        return _span(_respelled(rule.spelling).match(self.view.bare[start:end]), start)

    def search(self, rule: Rule, start: int, end: int) -> Span | None:
        """The first place of the rule in ``text[start:end]`` taken by itself."""
        return _span(self._regex(rule).search(self.text[start:end]), start)

    def find(self, rule: Rule, start: int, end: int) -> list[Span]:
        """Every place of the rule in ``text[start:end]`` taken by itself."""
        return [Span(start + match.start(), start + match.end()) for match in self._regex(rule).finditer(self.text[start:end])]

    def _regex(self, rule: Rule) -> Regex:
        return rule.regex if self.accents else _respelled(rule.spelling)


def sight_of(view: DocumentView) -> Sight:
    accents = is_accented(view.folded)
    return Sight(view, view.folded if accents else _told_apart(view.bare), accents)


def _told_apart(text: str) -> str:
    """Text without accents, but for compounds that hold another word of the rules."""
    for compound in _CONFUSABLE:
        text = text.replace(bare(compound), compound)
    return text


def _span(match: re.Match[str] | None, shift: int) -> Span | None:
    return Span(shift + match.start(), shift + match.end()) if match else None


@lru_cache(maxsize=64)
def _respelled(pattern: str) -> Regex:
    return gated(without_accents(pattern), re.VERBOSE | re.MULTILINE)
