"""Numbers that stand behind what they count: "tập thể: 10; đoàn viên trẻ - 15", "tập thể nhỏ không dưới 25"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extractors.awards.clauses import Desk, Found
from extractors.awards.comparing import as_compared
from extractors.awards.nouns import NounAt
from extractors.awards.quantities import Count
from extractors.awards.quota import Quota
from extractors.awards.spelling import loose
from extractors.rules import Example, Rule
from schemas import Span
from schemas.vocabulary import Comparator

DASH_AND_NUMBER = Rule(
    "dash_before_number",
    loose(r"^(?:[^,;:.()\d-]{0,40}?\s?[-:]\s?|[^;:.()\d-]{0,60}?\s?[-:]\s?mỗi\s(?:loại|nhóm|bên|nơi)\s)$"),
    (Example("⟦ trẻ - ⟧"), Example("⟦, chủ tàu - mỗi loại ⟧"), Example(" của xã, ")),
)
_PART = 80  # characters from "trong đó" to the number of the part


def limits_of_parts(desk: Desk, found: Found, known: Sequence[Quota]) -> Iterator[Quota]:
    """ "trong đó tập thể nhỏ không dưới 25": the number of a part, behind what it counts."""
    for word in found.comparators:
        count = next((c for c in found.counts if 0 < c.span.start - word.span.end <= 4 and _ends_here(desk, found, c)), None)
        if count is None or any(q.span.overlaps(count.span) for q in known):
            continue
        part = [w for w in found.share_words if w.span.end <= word.span.start and word.span.start - w.span.end < _PART]
        nouns = [n for n in found.nouns if part and part[-1].span.end <= n.span.start < word.span.start]
        if nouns:
            yield as_compared(Quota(count.span, "exact", count=count, noun=nouns[0]), word.value)


def numbers_behind(desk: Desk, found: Found, inherited: Comparator | None) -> list[Quota]:
    """ "tập thể 10, cá nhân 15", "tập thể: 10; đoàn viên trẻ - 15": lists that put the number behind its noun."""
    return [
        Quota(Span(noun.span.start, count.span.end), inherited or "exact", count=count, noun=noun)
        for noun in found.nouns
        for count in found.counts
        if noun.span.end < count.span.start and _ends_here(desk, found, count) and _stands_before(desk, found, noun, count)
    ]


def _stands_before(desk: Desk, found: Found, noun: NounAt, count: Count) -> bool:
    gap = Span(noun.span.end, count.span.start)
    if noun.noun.generic and len(gap) <= 3:
        return True
    begins = not desk.reading.text[found.span.start : noun.span.start].strip() or desk.reading.text[
        : noun.span.start
    ].rstrip().endswith((",", ";"))
    return begins and len(gap) < 80 and desk.reading.first(DASH_AND_NUMBER, gap) is not None


def _ends_here(desk: Desk, found: Found, count: Count) -> bool:
    return count.span.end >= found.span.end or desk.reading.text[count.span.end] in ",;.)"
