"""Everything of interest found in a clause, and the label at its start."""

from __future__ import annotations

from dataclasses import dataclass

from extractors.awards.grantors import Grantor, find_grantors
from extractors.awards.money import Money, find_money
from extractors.awards.names import NamedAward, find_names
from extractors.awards.nouns import NounAt, find_nouns
from extractors.awards.occasions import Occasion, find_occasions
from extractors.awards.quantities import Count, Share, find_counts, find_shares
from extractors.awards.spelling import Reading
from extractors.awards.words import WordAt, find_words
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


@dataclass(frozen=True)
class Found:
    """A clause with all that was found in it, each list in text order."""

    span: Span
    names: list[NamedAward]
    nouns: list[NounAt]
    counts: list[Count]
    shares: list[Share]
    money: list[Money]
    occasions: list[Occasion]
    grantors: list[Grantor]
    comparators: list[WordAt]
    nominations: list[WordAt]
    grants: list[WordAt]
    share_words: list[WordAt]

    @property
    def awards(self) -> list[NamedAward]:
        """Names that are given here, not ones that had to be won before."""
        return [n for n in self.names if not n.won_before]


def examine(desk: Desk, span: Span) -> Found:
    """Everything of interest in ``span``."""
    reading = desk.reading
    money = find_money(reading, span)
    names = find_names(desk.view, reading, span)
    prices = [m.span for m in money]
    shares = find_shares(reading, span)
    occasions = find_occasions(reading, span, money)
    parts = [s.span for s in shares] + [o.span for o in occasions if o.is_time]
    return Found(
        span=span,
        names=names,
        nouns=[n for n in find_nouns(desk.view, reading, span) if not any(n.span.overlaps(a.span) for a in names)],
        counts=[c for c in find_counts(reading, span) if not any(c.span.overlaps(p) for p in prices + parts)],
        shares=shares,
        money=money,
        occasions=occasions,
        grantors=find_grantors(desk.scope, reading, span, desk.place),
        comparators=find_words(reading, span, "comparator"),
        nominations=find_words(reading, span, "nomination"),
        grants=find_words(reading, span, "grant"),
        share_words=find_words(reading, span, "share"),
    )


def label_of(text: str, clause: Span) -> Span | None:
    """The part before a clause's first colon outside brackets: "Tập thể", "Bằng khen của Chủ tịch UBND tỉnh"."""
    depth = 0
    for position in range(clause.start, min(clause.end, clause.start + _LONGEST_LABEL)):
        letter = text[position]
        depth += (letter == "(") - (letter == ")")
        if letter == ":" and depth <= 0 and position > clause.start:
            return Span(clause.start, position)
    return None
