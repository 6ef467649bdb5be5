"""Awards that come with another one, for the same winners: "03 ấp …, kèm theo công trình phúc lợi"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extractors.awards.clauses import Desk, Found
from extractors.awards.drafts import Draft
from extractors.awards.named import NamedAward
from extractors.awards.spelling import loose
from extractors.rules import Example, Rule
from schemas import Span

WITH_IT = Rule(
    "with_it",
    loose(r"\bkèm(?:\stheo)?\s(?:\w{1,9}\s){0,3}$"),
    (Example("cho 03 ấp, ⟦kèm theo ⟧"), Example("⟦kèm một ⟧"), Example("cho 03 ấp và ")),
)


def comes_along(desk: Desk, found: Found, award: NamedAward) -> bool:
    """Whether winners named before the award get it besides another one."""
    start = max(found.span.start, award.span.start - 30)
    if start >= award.span.start or not any(n.span.end <= award.span.start for n in found.nouns):
        return False
    return desk.reading.has(WITH_IT, Span(start, award.span.start))


def accompanying(desk: Desk, found: Found, drafts: Sequence[Draft]) -> list[Draft]:
    """What comes with the awards of a clause, for the same winners; ``drafts`` are those of the clause."""
    made: list[Draft] = []
    for award in found.awards[1:]:
        known = any(d.name.slug == award.name.slug for d in drafts)
        if known or award.name.is_prize or not comes_along(desk, found, award):
            continue
        for draft in (d for d in drafts if d.at < award.span.start):
            draft.bundle = draft.at if draft.bundle is None else draft.bundle
            made.append(replace(draft, name=award.name, cash=None, spans=list(draft.spans)))
    return made
