"""To whom an award without a number is handed: the nouns behind "cho", "tặng", or in front of "được"."""

from __future__ import annotations

from collections.abc import Sequence

from extractors.awards.clauses import Desk, Found
from extractors.awards.frames import Frame
from extractors.awards.named import NamedAward
from extractors.awards.nouns import NounAt
from extractors.awards.spelling import loose
from extractors.rules import Example, Rule
from schemas import Span
from schemas.vocabulary import Recipient

AND = Rule(
    "and",
    loose(r"^\s?(?:,|và|hoặc|;|\scác\s)\s?(?:các\s|những\s)?$"),
    (Example("⟦, các ⟧"), Example("⟦ và ⟧"), Example(" đoạt giải ")),
)
AND_THOSE = Rule(
    "and_those",
    loose(r"^\s(?:đoạt|đạt|giành)\sgiải\b[^.;:]{1,70}?\svà\s(?:cho\s)?(?:các|những)\s$"),
    (Example("⟦ đoạt giải Đặc biệt, giải Nhất và các ⟧"), Example(" xuất sắc và các ")),
)
TO_WHOM = Rule(
    "to_whom",
    loose(r"^[^.;:]{0,60}?\b(?:cho|tặng|gửi|đối\svới|thưởng|khen)\s(?:tất\scả\s|toàn\s(?:bộ|thể)\s)?(?:các\s|những\s|mọi\s)?$"),
    (Example("⟦ theo thẩm quyền cho các ⟧"), Example(", trình ")),
)
WINS = Rule(
    "wins",
    loose(r"\b(?:được|để|đề\snghị|trình|nhận|đạt|do)\b"),
    (Example("tập thể ⟦được⟧ tặng"), Example("cá nhân tiêu biểu ⟦đề nghị⟧ Bộ trưởng tặng"), Example("cơ quan quyết định tặng")),
)


def recipients_of(desk: Desk, found: Found, award: NamedAward, frame: Frame) -> list[Recipient]:
    """Every kind that the clause names as winners; ``any`` where it names none."""
    winners = handed_to(desk, found, award)
    if winners:
        return kinds_of(desk, winners)
    before = [n for n in found.nouns if n.span.end <= award.span.start and not _inside_grantor(found, n)]
    if before and award.name.is_prize and award.span.start - before[-1].span.end <= 1:
        return [before[-1].noun.kind]
    if before and desk.reading.has(WINS, Span(before[0].span.end, award.span.start + 1)):
        return kinds_of(desk, before)
    if frame.recipients:
        return list(frame.recipients)
    if award.name.family == "flag":
        return ["collective"]
    return [award.name.recipients[0]] if len(award.name.recipients) == 1 else ["any"]


def handed_to(desk: Desk, found: Found, award: NamedAward) -> list[NounAt]:
    """The nouns that the award is handed to: those behind "cho", "tặng"."""
    after = [n for n in found.nouns if n.span.start >= award.span.end and not _inside_grantor(found, n)]
    for index, noun in enumerate(after):
        if noun.span.start > award.span.end and desk.reading.first(TO_WHOM, Span(award.span.end, noun.span.start)):
            return after[index:]
    return []


def kinds_of(desk: Desk, nouns: Sequence[NounAt]) -> list[Recipient]:
    kinds: list[Recipient] = [nouns[0].noun.kind]
    last = nouns[0]
    for noun in nouns[1:]:
        gap = Span(last.span.end, noun.span.start) if last.span.end < noun.span.start else None
        if gap and desk.reading.first(AND, gap) is None and desk.reading.first(AND_THOSE, gap) is None:
            break
        kinds.append(noun.noun.kind)
        last = noun
    return list(dict.fromkeys(kinds))


def _inside_grantor(found: Found, noun: NounAt) -> bool:
    return any(g.span.overlaps(noun.span) for g in found.grantors)
