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
        r"\s?(?:thì\s|là\s|:\s?)?\b(?:không|ko)\s(?:hạn\s(?:chế|định)|khống\schế|giới\shạn|quy\sđịnh|tính|ấn\sđịnh)\s(?:về\s)?số(?:\slượng)?\b"
        r"|,?\s?số\slượng\s(?:thì\s|là\s)?không\s(?:bị\s)?(?:hạn\s(?:chế|định)|khống\schế|giới\shạn)\b"
    ),
    (
        Example("cán bộ có từ 20 năm công tác⟦, số lượng không hạn định⟧"),
        Example("cá nhân⟦ thì không hạn chế số lượng⟧"),
        Example("Khen đột xuất⟦: không tính số lượng⟧"),
        Example("không hạn chế thời gian"),
    ),
)
_DIRECTLY = 3  # characters between those who win and the words that set no limit


def unlimited(desk: Desk, found: Found, frame: Frame, drafts: Sequence[Draft]) -> list[Draft]:
    """ "05 tập thể; cá nhân thì không hạn chế số lượng": a rule of its own beside those with numbers."""
    match = next(desk.reading.find(UNLIMITED, found.span), None)
    named = [*found.awards, *frame.awards] if match else []
    awards = [a for a in named if not a.name.is_prize] or [a for a in found.awards if a.name.is_prize and not drafts]
    if match is None or not awards or any(d.comparator == "unspecified" for d in drafts):
        return []
    before = [n for n in found.nouns if n.span.end <= match.start()][-1:]
    if before and match.start() - before[0].span.end > _DIRECTLY:
        before = found.nouns[:1] if awards[0].name.is_prize else []
    kinds = [n.noun.kind for n in before] or list(frame.recipients[:1])
    return [draft_of(desk, found, frame, awards[0], kind) for kind in kinds]
