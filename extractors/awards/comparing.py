"""Whether a number is a limit, a least or an exact one: the comparator that governs it."""

from __future__ import annotations

from dataclasses import replace

from extractors.awards.clauses import Desk, Found
from extractors.awards.quantities import find_counts
from extractors.awards.quota import Quota
from extractors.awards.spelling import loose
from extractors.awards.words import WordAt
from extractors.rules import Example, Rule
from schemas import Span
from schemas.vocabulary import Comparator

UPWARDS = Rule(
    "upwards",
    loose(r"\btrở\slên\b"),
    (Example("từ 70% ⟦trở lên⟧"), Example("tối đa 05")),
)
NOBODY_MORE = Rule(
    "nobody_more_than",
    loose(r"\bkhông\s\w{1,9}(?:\s\w{1,9})?\snào\s[^.;,]{0,40}?\squá\s$"),
    (Example("⟦không đơn vị nào giới thiệu quá ⟧"), Example("không nơi nào có ")),
)
_REACH = 34


def compared(desk: Desk, found: Found, quota: Quota, before: Quota | None, inherited: Comparator | None) -> Quota:
    floor = before.end if before else found.span.start
    words = [w for w in found.comparators if floor <= w.span.start < quota.span.start and _governs(desk, w, quota)]
    if words:
        return as_compared(quota, words[-1].value)
    if quota.span.start > floor and desk.reading.has(NOBODY_MORE, Span(max(floor, quota.span.start - 80), quota.span.start)):
        return as_compared(quota, "max")
    if quota.count and quota.count.low != quota.count.high:
        return as_compared(quota, "range")
    if desk.reading.has(UPWARDS, Span(quota.end, min(quota.end + 26, max(found.span.end, quota.end + 1)))):
        return as_compared(quota, "min")
    if before and before.comparator not in ("exact", "range") and _in_one_list(desk, found, before, quota):
        return as_compared(quota, before.comparator)
    return as_compared(quota, inherited or "exact")


def as_compared(quota: Quota, comparator: str) -> Quota:
    known: dict[str, Comparator] = {"max": "max", "up_to": "max", "min": "min", "approx": "approx", "range": "range"}
    return replace(quota, comparator=known.get(comparator, "exact"))


def _governs(desk: Desk, word: WordAt, quota: Quota) -> bool:
    between = desk.reading.text[word.span.end : quota.span.start]
    if quota.count and _counts_between(desk, word, quota):
        return False
    if word.value == "up_to":
        return not between.strip()
    return len(between) <= _REACH and not any(c in between for c in ";:.") and not leaves_bracket(between)


def _counts_between(desk: Desk, word: WordAt, quota: Quota) -> bool:
    """ "ít nhất hai lần được tặng, lấy 03 tập thể": the comparator is of the number right behind it."""
    if word.span.end + 1 >= quota.span.start:
        return False
    nearer = find_counts(desk.reading, Span(word.span.end, quota.span.start))
    return any(c.span.start - word.span.end <= 4 for c in nearer)


def leaves_bracket(between: str) -> bool:
    """Whether a bracket that was opened before ``between`` closes in it: what is said inside holds for nothing outside."""
    depth = 0
    for letter in between:
        depth += (letter == "(") - (letter == ")")
        if depth < 0:
            return True
    return False


def _in_one_list(desk: Desk, found: Found, before: Quota, quota: Quota) -> bool:
    verbs = [x.span for x in (*found.grants, *found.nominations)] + [a.span for a in found.awards]
    between = desk.reading.text[before.end : quota.span.start]
    return not any(before.end <= v.start and v.end <= quota.span.start for v in verbs) and not (
        ":" in between or leaves_bracket(between)
    )
