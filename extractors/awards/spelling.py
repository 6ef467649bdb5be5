"""The two spellings award rules are read in: with accents, and without for texts that were typed without them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import Generic, TypeVar

from extractors.language.folding import bare, fold
from extractors.language.phrases import whole_words
from extractors.rules import Regex, Rule, gated
from extractors.structure import DocumentView
from schemas import Span

T = TypeVar("T")

_ACCENTED = re.compile(r"[^\x00-\x7f]")
_SPACE = re.compile(r"\\s(\?)?")
_LOOK_ALIKE = re.compile(r"\d(?:(?<!\w.)[ol]|(?<=[ol].)(?<!\w..))\b")  # from the digit on: of letters there are many more
_MOST_LOOK_ALIKES = 3
_FEWEST_ACCENTS = 0.02  # of the letters; Vietnamese typed with accents has about a quarter


@dataclass(frozen=True, slots=True)
class Reading:
    """The view of a document that patterns run over, and which spelling of the patterns fits it."""

    text: str
    accented: bool

    def find(self, rule: Rule, span: Span) -> Iterator[re.Match[str]]:
        regex = rule.regex if self.accented else _unaccented(rule.pattern)  # as ``spelled``, asked for most often
        return regex.finditer(self.text, span.start, span.end)

    def first(self, rule: Rule, span: Span) -> re.Match[str] | None:
        """The rule's match on the text of ``span`` alone, so that ``^`` is where the span begins; offsets count from there."""
        return spelled(rule, self.accented).search(self.text[span.start : span.end])

    def within(self, rule: Rule, span: Span) -> Iterator[re.Match[str]]:
        """Like ``find``, but ``^`` is where the span begins, and offsets count from there."""
        return spelled(rule, self.accented).finditer(self.text[span.start : span.end])

    def has(self, rule: Rule, span: Span) -> bool:
        return spelled(rule, self.accented).search(self.text, span.start, span.end) is not None


def reading_of(view: DocumentView) -> Reading:
    """The folded text, or the accentless one where the accents are missing or the recogniser got the letters wrong.

    Numbers with letters in them ("O6", "l0") tell a badly recognised text: accents go wrong in it long before letters do.
    """
    damaged = sum(1 for _ in islice(_LOOK_ALIKE.finditer(view.folded), _MOST_LOOK_ALIKES))
    accented = damaged < _MOST_LOOK_ALIKES and _has_accents(view.folded)
    return Reading(view.folded if accented else view.bare, accented)


def _has_accents(folded: str) -> bool:
    accents = len(folded) - len(folded.encode("ascii", "ignore"))
    if accents >= len(folded) * _FEWEST_ACCENTS:  # there are no more letters than characters: no need to count them
        return True
    return accents >= sum(map(str.isalpha, folded)) * _FEWEST_ACCENTS


def spelled(rule: Rule, accented: bool) -> Regex:
    """The rule's pattern, or the same pattern without accents."""
    return rule.regex if accented else _unaccented(rule.pattern)


@lru_cache(maxsize=256)
def _unaccented(pattern: str) -> Regex:
    return gated(_without_accents(pattern), re.VERBOSE | re.MULTILINE)


def _without_accents(pattern: str) -> str:
    return _ACCENTED.sub(lambda m: bare(m[0]), pattern)


def loose(pattern: str) -> str:
    r"""The pattern with ``\s`` for any run of white space and ``\s?`` for any or none: lines break and indent anywhere."""
    return _SPACE.sub(lambda m: r"\s{0,9}" if m[1] else r"\s{1,9}", pattern)


class PhraseList(Generic[T]):
    """Words and phrases with a value each, found whole, the longest first; white space in the text may be of any kind."""

    def __init__(self, values: Mapping[str, T]) -> None:
        self._values = {True: {fold(p): v for p, v in values.items()}, False: {bare(p): v for p, v in values.items()}}
        self._regex = {accented: _alternation(known) for accented, known in self._values.items()}

    def find(self, reading: Reading, span: Span) -> Iterator[tuple[Span, T]]:
        """Disjoint matches inside ``span``, in text order."""
        values = self._values[reading.accented]
        for match in self._regex[reading.accented].finditer(reading.text, span.start, span.end):
            yield Span(*match.span()), values[" ".join(match[0].split())]


def _alternation(phrases: Mapping[str, object]) -> re.Pattern[str]:
    ordered = sorted(phrases, key=len, reverse=True)
    return whole_words(re.escape(p).replace(r"\ ", r"\s+") for p in ordered)
