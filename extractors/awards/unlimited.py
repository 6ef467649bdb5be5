"""Rules that say that a number is not limited: "cá nhân thì không hạn chế số lượng"."""

from __future__ import annotations

from collections.abc import Sequence

from extractors.awards.clauses import Desk, Found
from extractors.awards.drafts import Draft
from extractors.awards.frames import Frame
from extractors.awards.spelling import loose
from extractors.awards.unnumbered import draft_of
from extractors.rules import Example, Rule

UNLIMITED = Rule(
    "unlimited",
    loose(
        r"\s?(?:thì\s|là\s|:\s?)?(?:không|ko)\s(?:hạn\s(?:chế|định)|khống\schế|giới\shạn|quy\sđịnh|tính|ấn\sđịnh)\s(?:về\s)?số(?:\slượng)?\b"
    ),
    (
        Example("cá nhân⟦ thì không hạn chế số lượng⟧"),
        Example("Khen đột xuất⟦: không tính số lượng⟧"),
        Example("không hạn chế thời gian"),
    ),
)
_DIRECTLY = 3  # characters between those who win and the words that set no limit


def unlimited(desk: Desk, found: Found, frame: Frame, drafts: Sequence[Draft]) -> list[Draft]:
    """ "05 tập thể; cá nhân thì không hạn chế số lượng": a rule of its own beside those with numbers."""
    match = next(desk.reading.find(UNLIMITED, found.span), None)
    awards = [a for a in (*found.awards, *frame.awards) if not a.name.is_prize]
    if match is None or not awards or any(d.comparator == "unspecified" for d in drafts):
        return []
    before = [n for n in found.nouns if n.span.end <= match.start()][-1:]
    if before and match.start() - before[0].span.end > _DIRECTLY:
        before = []
    kinds = [n.noun.kind for n in before] or (list(frame.recipients[:1]) if frame.recipients else [])
    return [draft_of(desk, found, frame, awards[0], kind) for kind in kinds]
