"""Which phase each review is of, and which reviews are the campaign's."""

from __future__ import annotations

from collections.abc import Sequence

from extractors.campaigns.phases import PhaseFound
from extractors.campaigns.reviews import ReviewFound


def assign_reviews(
    phases: Sequence[PhaseFound], reviews: Sequence[ReviewFound]
) -> tuple[dict[str, list[ReviewFound]], list[ReviewFound]]:
    """Reviews by phase key, and those of the campaign as a whole.

    A review belongs to the phase its sentence names, else to the one whose words it stands among. Else an interim one belongs
    to the phase that was over when it was held; a final one is the campaign's, unless its sentence gives each phase its review.
    """
    by_phase: dict[str, list[ReviewFound]] = {phase.key: [] for phase in phases}
    rest: list[ReviewFound] = []
    for review in _distinct(reviews):
        key = _key_of(phases, by_phase, review)
        (by_phase[key] if key else rest).append(review)
    return by_phase, rest


def _distinct(reviews: Sequence[ReviewFound]) -> list[ReviewFound]:
    """Each once; the year alone gives way to a day of that year."""
    kept: dict[tuple[str, str], ReviewFound] = {}
    for review in reviews:
        finer = any(other.kind == review.kind and other.value.startswith(f"{review.value}-") for other in reviews)
        if not finer:
            kept.setdefault((review.kind, review.value), review)
    return list(kept.values())


def _key_of(phases: Sequence[PhaseFound], taken: dict[str, list[ReviewFound]], review: ReviewFound) -> str | None:
    if not phases:
        return None
    if review.phase in taken:
        return review.phase
    inside = [p for p in phases if p.region.contains(review.span)]
    if inside and not (review.kind == "final_review" and inside[0] is not phases[-1]):
        return inside[0].key
    if review.kind == "final_review":
        in_turn = any(each.sentence == review.sentence for reviews in taken.values() for each in reviews)
        return phases[-1].key if in_turn else None
    over = [p for p in phases if _is_over(p, review) and not taken[p.key]]
    return over[-1].key if over else None


def _is_over(phase: PhaseFound, review: ReviewFound) -> bool:
    last, held = phase.time.value.last_day, review.value.last_day
    return bool(last and held and last <= held)
