"""Award rules: who may win what, how many, granted by whom."""

from __future__ import annotations

from extractors.awards.clauses import Desk
from extractors.awards.drafts import finished
from extractors.awards.grantors import place_of
from extractors.awards.settle import settled
from extractors.awards.spelling import reading_of
from extractors.awards.tables import APPENDIX_PREVAILS
from extractors.awards.walk import Walk
from extractors.awards.winners import name_winners
from extractors.campaigns.scope import Scope
from schemas import Award, Span


def find_awards(scope: Scope) -> tuple[Award, ...]:
    """The campaign's awards, in text order; none where the text sets no rule.

    Results of earlier years, documents to hand in and what an amendment takes back are no rules.
    """
    desk = Desk(scope, reading_of(scope.view), place_of(scope))
    walk = Walk(desk, scope.context.reference_day)
    walk.read(b for b in scope.blocks if scope.view.zone_of(b) in ("body", "title"))
    name_winners(desk, walk.drafts)
    whole = Span(0, max(1, len(scope.view.text)))
    prevails = any(d.table for d in walk.drafts) and desk.reading.has(APPENDIX_PREVAILS, whole)
    kept = settled(scope, walk.drafts, table_prevails=prevails)
    return tuple(finished(scope, draft, confidence) for draft, confidence in kept)
