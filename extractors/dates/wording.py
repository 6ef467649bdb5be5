"""The date rules in the spelling of a document: with accents, or without any (old mail, bad recognition)."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from functools import cache

from extractors.dates.points import POINTS
from extractors.dates.spans import ANCHOR, JOIN, LAUNCH, LEAD, RECURRING, RECURS
from extractors.rules import Rule, Rules
from extractors.structure import DocumentView

_SAMPLE, _ACCENTED_SHARE = 4000, 0.03


@dataclass(frozen=True)
class Wording:
    """Compiled rules; all of them run over a text of the same spelling."""

    points: Rules
    join: re.Pattern[str]
    lead: re.Pattern[str]
    anchor: re.Pattern[str]
    launch: re.Pattern[str]
    recurs: re.Pattern[str]
    recurring: re.Pattern[str]


def is_accented(folded: str) -> bool:
    """Whether Vietnamese is written with its accents here; a fifth of its letters carry one."""
    sample = folded[:_SAMPLE]
    letters = sum(letter.isalpha() for letter in sample)
    accented = sum(letter.isalpha() and letter > "\x7f" for letter in sample)
    return accented > letters * _ACCENTED_SHARE


def matching_text(view: DocumentView) -> tuple[str, Wording]:
    """The view of the text that the rules run over, and the rules."""
    return (view.folded, wording(True)) if is_accented(view.folded) else (view.bare, wording(False))


@cache
def wording(accented: bool) -> Wording:
    def of(rule: Rule) -> Rule:
        return rule if accented else replace(rule, pattern=_without_accents(rule.pattern))

    regexes = [of(rule).regex for rule in (JOIN, LEAD, ANCHOR, LAUNCH, RECURS, RECURRING)]
    return Wording(Rules(tuple(of(rule) for rule in POINTS.rules)), *regexes)


def _without_accents(pattern: str) -> str:
    decomposed = unicodedata.normalize("NFD", pattern.replace("đ", "d").replace("Đ", "D"))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))
