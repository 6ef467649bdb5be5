"""Passages in running text: what stands behind, or before, the words that introduce who competes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extractors.rules import Rule
from extractors.structure import Block
from extractors.structure.sentences import split_sentences
from extractors.targets.clauses import LEAD
from extractors.targets.exclusions import SHUT_OUT
from extractors.targets.launching import APPLIES, CALLS_ON, HAS_TAKING_PART, LAUNCHED_AMONG, LOOKS_BACK, MANY
from extractors.targets.passage import Passage
from extractors.targets.predicates import AFTERWARDS, HEEDS, INCLUDED_AFTER, SAYS
from extractors.targets.sentences import NAMED, REACHES
from extractors.targets.sight import Sight
from schemas import Span

ALONE = (LAUNCHED_AMONG, HEEDS, HAS_TAKING_PART, CALLS_ON)  # what follows such a sentence goes on with no list
CONFIDENCE = {
    REACHES.name: 0.8,
    APPLIES.name: 0.8,
    LAUNCHED_AMONG.name: 0.6,
    HEEDS.name: 0.6,
    HAS_TAKING_PART.name: 0.6,
    CALLS_ON.name: 0.5,
}
_SENTENCE = 0.88
_BEHIND_GROUPS = (INCLUDED_AFTER, HEEDS)
_SHORTEST = 16  # characters of a sentence that says who competes
_MOST_TRIES = 5  # of one rule in one paragraph


def find_introduced(sight: Sight, blocks: Sequence[Block], rule: Rule) -> Iterator[list[Passage]]:
    """Sentences that hold the rule, each with the sentences after it that may go on with the list."""
    confidence = CONFIDENCE.get(rule.name, _SENTENCE)
    for block in blocks:
        if block.end - block.start < _SHORTEST:
            continue
        for match in sight.find(rule, block.start, block.end)[:_MOST_TRIES]:
            sentences = sentences_of(sight, Span(block.start, block.end))
            place = next((n for n, s in enumerate(sentences) if s.start <= match.start < s.end), None)
            if place is None or match.end > sentences[place].end:
                continue
            named = sentences[place]
            if rule is not NAMED and sight.match(LOOKS_BACK, named.start, named.end):
                continue
            span = _before(sight, named, match, rule) if rule in _BEHIND_GROUPS else _behind(sight, named, match)
            if span is None:
                continue
            passages = [Passage(span, None, False, False, False, confidence)]
            if rule not in ALONE:
                passages += [Passage(s, None, False, True, False, confidence - 0.1) for s in sentences[place + 1 : place + 3]]
            yield passages


def sentences_of(sight: Sight, span: Span) -> list[Span]:
    return split_sentences(sight.view.text, span.start, span.end)


def _behind(sight: Sight, sentence: Span, match: Span) -> Span | None:
    end = groups_end(sight, match.end, sentence.end)
    return Span(match.end, end) if match.end < end else None


def groups_end(sight: Sight, start: int, end: int) -> int:
    """Where a running sentence turns from the groups to times, contents, aims or those who are shut out."""
    afterwards = sight.search(AFTERWARDS, start, end) if start < end else None
    end = afterwards.start if afterwards else end
    shut = sight.search(SHUT_OUT, start, end) if start < end else None
    if shut and ";" not in sight.text[start : shut.start]:  # "… dành cho chín tổ sản xuất, tổ nấu ăn đứng ngoài"
        return max(sight.text.rfind(",", start, shut.start), start)
    return end


def _before(sight: Sight, sentence: Span, match: Span, rule: Rule) -> Span | None:
    """The groups in front of their predicate, behind a colon or who says so; who heeds a call is many ("các", "mọi", "12")."""
    after_colon = sight.text.rfind(":", sentence.start, match.start) + 1
    said = sight.find(SAYS, sentence.start, match.start)
    start = max(sentence.start, after_colon, said[-1].end if said else 0)
    groups = Span(start, match.start).stripped(sight.text) if start < match.start else None
    if groups is None or rule is not HEEDS:
        return groups
    lead = sight.match(LEAD, groups.start, groups.end)
    start = lead.end if lead else groups.start
    return groups if start < groups.end and sight.match(MANY, start, groups.end) else None
