"""The date rules in the spelling of a document: with accents, or without any (old mail, bad recognition)."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache, cached_property

from extractors.dates.bare import BARE
from extractors.dates.days import DAYS
from extractors.dates.months import MONTHS
from extractors.rules import Rule, Rules
from extractors.structure import DocumentView

POINTS = Rules((*DAYS, *MONTHS, *BARE))

_SAMPLE, _ACCENTED_SHARE = 4000, 0.03


@dataclass(frozen=True)
class Wording:
    """Rules as a text of one spelling needs them."""

    accented: bool

    @cached_property
    def points(self) -> Rules:
        return POINTS if self.accented else Rules(tuple(_unaccented(rule.name, rule.pattern) for rule in POINTS.rules))

    def regex(self, rule: Rule) -> re.Pattern[str]:
        return rule.regex if self.accented else _unaccented(rule.name, rule.pattern).regex


def is_accented(folded: str) -> bool:
    """Whether Vietnamese is written with its accents here; a fifth of its letters carry one."""
    sample = folded[:_SAMPLE]
    letters = sum(letter.isalpha() for letter in sample)
    accented = sum(letter.isalpha() and letter > "\x7f" for letter in sample)
    return accented > letters * _ACCENTED_SHARE


def matching_text(view: DocumentView) -> tuple[str, Wording]:
    """The view of the text that the rules run over, and the rules."""
    return (view.folded, _WORDINGS[True]) if is_accented(view.folded) else (view.bare, _WORDINGS[False])


_WORDINGS = {accented: Wording(accented) for accented in (True, False)}


@cache
def _unaccented(name: str, pattern: str) -> Rule:
    return Rule(name, _without_accents(pattern), ())


def _without_accents(pattern: str) -> str:
    decomposed = unicodedata.normalize("NFD", pattern.replace("đ", "d").replace("Đ", "D"))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))
