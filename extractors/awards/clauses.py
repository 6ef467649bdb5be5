"""Everything of interest found in a clause, and the label at its start."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from extractors.awards.grantors import Grantor, find_grantors
from extractors.awards.money import Money, find_money
from extractors.awards.named import NamedAward
from extractors.awards.names import find_names
from extractors.awards.nouns import NounAt, find_nouns, is_place_of_body
from extractors.awards.occasions import Occasion, find_occasions
from extractors.awards.quantities import Count, Share, find_counts, find_shares
from extractors.awards.spelling import Reading
from extractors.awards.words import WordAt, as_noun, find_words, is_level
from extractors.campaigns.scope import Scope
from extractors.issuers import Place
from extractors.structure import DocumentView
from schemas import Span

_LONGEST_LABEL = 140


@dataclass(frozen=True)
class Desk:
    """What reading one document's awards needs at hand."""

    scope: Scope
    reading: Reading
    place: Place

    @property
    def view(self) -> DocumentView:
        return self.scope.view


class Found:
    """A clause with all that is found in it, each list in text order; looked for when asked for, and kept.

    ``names`` may be given where the place tells more than the words do; nothing that overlaps ``void`` is found.
    """

    def __init__(self, desk: Desk, span: Span, *, names: list[NamedAward] | None = None, void: Sequence[Span] = ()) -> None:
        self.desk = desk
        self.span = span
        self.kept: dict[str | None, list[Any]] = {}  # quotas made of what is found, by the comparator they inherit
        self._given_names = names
        self._void = void

    def with_names(self, names: list[NamedAward]) -> Found:
        return Found(self.desk, self.span, names=names, void=self._void)

    def without(self, void: Sequence[Span]) -> Found:
        return Found(self.desk, self.span, names=self._given_names, void=void)

    @cached_property
    def names(self) -> list[NamedAward]:
        names = find_names(self.desk.view, self.desk.reading, self.span) if self._given_names is None else self._given_names
        return [n for n in names if self._is_valid(n.span)]

    @cached_property
    def awards(self) -> list[NamedAward]:
        """Names that are given here, not ones that had to be won before; "lớp đạt giải Nhất 500.000 đồng" gives the prize."""
        return [
            n if not n.won_before else replace(n, won_before=False) for n in self.names if not n.won_before or self._is_paid(n)
        ]

    @cached_property
    def nouns(self) -> list[NounAt]:
        nouns = find_nouns(self.desk.view, self.desk.reading, self.span)
        return [
            n for n in nouns if not (any(n.span.overlaps(a.span) for a in self.names) or is_place_of_body(self.desk.reading, n))
        ]

    @cached_property
    def counts(self) -> list[Count]:
        counts = find_counts(self.desk.reading, self.span)
        if not counts:
            return counts
        taken = [x.span for x in self.money] + [x.span for x in self.shares] + [o.span for o in self.occasions if o.is_time]
        return [c for c in counts if self._is_valid(c.span) and not any(c.span.overlaps(t) for t in taken)]

    @cached_property
    def shares(self) -> list[Share]:
        return [s for s in find_shares(self.desk.reading, self.span) if self._is_valid(s.span)]

    @cached_property
    def money(self) -> list[Money]:
        return find_money(self.desk.reading, self.span)

    @cached_property
    def occasions(self) -> list[Occasion]:
        return find_occasions(self.desk.reading, self.span, self.money)

    @cached_property
    def grantors(self) -> list[Grantor]:
        return find_grantors(self.desk.scope, self.desk.reading, self.span, self.desk.place)

    @cached_property
    def comparators(self) -> list[WordAt]:
        return [w for w in find_words(self.desk.reading, self.span, "comparator") if self._is_valid(w.span)]

    @cached_property
    def nominations(self) -> list[WordAt]:
        return find_words(self.desk.reading, self.span, "nomination")

    @cached_property
    def grants(self) -> list[WordAt]:
        words = find_words(self.desk.reading, self.span, "grant")
        reading = self.desk.reading
        return [w for w in words if not is_level(reading, w.span, self.span.end) and not as_noun(reading, w.span.start)]

    @cached_property
    def share_words(self) -> list[WordAt]:
        return find_words(self.desk.reading, self.span, "share")

    def _is_paid(self, name: NamedAward) -> bool:
        return name.name.is_prize and any(0 <= m.span.start - name.span.end <= 3 for m in self.money)

    def _is_valid(self, span: Span) -> bool:
        return not any(span.overlaps(v) for v in self._void)


def examine(desk: Desk, span: Span) -> Found:
    """What is of interest in ``span``."""
    return Found(desk, span)


def label_of(text: str, clause: Span) -> Span | None:
    """The part before a clause's first colon outside brackets: "Tập thể", "Bằng khen của Chủ tịch UBND tỉnh"."""
    end = min(clause.end, clause.start + _LONGEST_LABEL)
    colon = text.find(":", clause.start + 1, end)
    while colon >= 0:
        if text.count("(", clause.start, colon) <= text.count(")", clause.start, colon):
            return Span(clause.start, colon)
        colon = text.find(":", colon + 1, end)
    return None
