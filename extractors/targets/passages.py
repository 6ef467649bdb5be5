"""The passages that may name a campaign's target groups, the surest kind first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extractors.campaigns.scope import Scope
from extractors.rules import Rule
from extractors.structure import Block
from extractors.structure.sentences import split_sentences
from extractors.targets.clauses import LEAD
from extractors.targets.headings import DUTIES, HEADINGS, REACH_HEADING
from extractors.targets.predicates import AFTERWARDS, HEEDS, INCLUDED_AFTER, SHUT_OUT
from extractors.targets.sections import Item, find_sections
from extractors.targets.sentences import (
    APPLIES,
    CALLS_ON,
    HAS_TAKING_PART,
    LAUNCHED_AMONG,
    LOOKS_BACK,
    MANY,
    MEANT_FOR,
    NAMED,
    REACHES,
    TAKES_PART,
)
from extractors.targets.sight import Sight, sight_of
from schemas import Span

_SECTION, _SENTENCE = 0.92, 0.88
_CONFIDENCE = {
    REACHES.name: 0.8,
    APPLIES.name: 0.8,
    LAUNCHED_AMONG.name: 0.6,
    HEEDS.name: 0.6,
    HAS_TAKING_PART.name: 0.6,
    CALLS_ON.name: 0.5,
}
_BEHIND_GROUPS = (INCLUDED_AFTER, HEEDS)
_ALONE = (LAUNCHED_AMONG, HEEDS, HAS_TAKING_PART, CALLS_ON)  # what follows such a sentence goes on with no list
_MOST_TRIES = 5  # of one rule in one paragraph
_APART = frozenset({"noise", "letterhead", "recipients", "signature"})


@dataclass(frozen=True)
class Passage:
    """A sentence or list item that names groups.

    ``section``: the number of the section it stands in, if any; ``listed``: an item, so that its commas part no groups;
    ``goes_on``: a sentence after the one that introduces the targets, which names some only if it has no predicate;
    ``reach``: how far the campaign reaches, for want of a closer list;
    ``introduces``: it ends with a colon above further items.
    """

    span: Span
    section: int | None
    listed: bool
    goes_on: bool
    reach: bool
    confidence: float
    introduces: bool = False


def find_passages(scope: Scope) -> Iterator[tuple[Sight, list[Passage]]]:
    """Alternatives from the surest to the least sure: sections with a heading of their own, sentences, the launch formula."""
    sight = sight_of(scope.view)
    blocks = [block for block in scope.blocks if scope.view.zone_of(block) not in _APART]
    if sections := _read_sections(sight, blocks, HEADINGS):
        yield sight, sections
    for rule in (NAMED, TAKES_PART, INCLUDED_AFTER, MEANT_FOR, REACHES, APPLIES):
        for passages in _introduced(sight, blocks, rule):
            yield sight, passages
    if sections := _read_sections(sight, blocks, (REACH_HEADING,)):
        yield sight, sections
    blocks = [block for block in blocks if not _on_duties(sight, block)]
    for rule in _ALONE:
        for passages in _introduced(sight, blocks, rule):
            yield sight, passages


def _on_duties(sight: Sight, block: Block) -> bool:
    """Who is told to call on others, or to see to it, is named as one who has a duty."""
    return any(sight.match(DUTIES, above.body_start, above.end) for above in sight.view.headings(block))


def _read_sections(sight: Sight, blocks: Sequence[Block], titles: Sequence[Rule]) -> list[Passage]:
    return [
        passage
        for number, items in enumerate(find_sections(sight, blocks, titles))
        for place, item in enumerate(items)
        for passage in _read_item(sight, item, number, is_last=place + 1 == len(items))
        if passage.reach or not item.above
    ]


def _read_item(sight: Sight, item: Item, section: int, *, is_last: bool) -> list[Passage]:
    """One passage a sentence; of a sentence that says how far the campaign reaches the part behind the verb.

    Where the sentences after it let others take part too, those it reaches are groups beside them.
    """
    found: list[Passage] = []
    sentences = _sentences(sight, Span(item.start, item.block.end))
    for number, sentence in enumerate(sentences):
        reach = _first_of(sight, (APPLIES, REACHES), sentence)
        named = _first_of(sight, (NAMED, TAKES_PART, MEANT_FOR), sentence)
        start = reach.end if reach else named.end if named else sentence.start
        end = _groups_end(sight, start, sentence.end) if reach else sentence.end
        if start < end:
            goes_on = number > 0 and named is None
            confidence = _CONFIDENCE[REACHES.name] if reach else _SECTION
            introduces = not is_last and sight.text[sentence.start : sentence.end].endswith(":")
            only_reach = reach is not None and not any(
                sight.search(INCLUDED_AFTER, s.start, s.end) for s in sentences[number + 1 :]
            )
            found.append(Passage(Span(start, end), section, item.listed, goes_on, only_reach, confidence, introduces))
    return found


def _first_of(sight: Sight, rules: Sequence[Rule], sentence: Span) -> Span | None:
    return next((found for rule in rules if (found := sight.search(rule, sentence.start, sentence.end))), None)


def _introduced(sight: Sight, blocks: Sequence[Block], rule: Rule) -> Iterator[list[Passage]]:
    """Sentences that hold the rule, each with the sentences after it that may go on with the list."""
    confidence = _CONFIDENCE.get(rule.name, _SENTENCE)
    for block in blocks:
        for match in sight.find(rule, block.start, block.end)[:_MOST_TRIES]:
            sentences = _sentences(sight, Span(block.start, block.end))
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
            if rule not in _ALONE:
                passages += [Passage(s, None, False, True, False, confidence - 0.1) for s in sentences[place + 1 : place + 3]]
            yield passages


def _sentences(sight: Sight, span: Span) -> list[Span]:
    return split_sentences(sight.view.text, span.start, span.end)


def _behind(sight: Sight, sentence: Span, match: Span) -> Span | None:
    end = _groups_end(sight, match.end, sentence.end)
    return Span(match.end, end) if match.end < end else None


def _groups_end(sight: Sight, start: int, end: int) -> int:
    """Where a running sentence turns from the groups to times, contents, aims or those who are shut out."""
    afterwards = sight.search(AFTERWARDS, start, end) if start < end else None
    end = afterwards.start if afterwards else end
    shut = sight.search(SHUT_OUT, start, end) if start < end else None
    if shut and ";" not in sight.text[start : shut.start]:  # "… dành cho chín tổ sản xuất, tổ nấu ăn đứng ngoài"
        return max(sight.text.rfind(",", start, shut.start), start)
    return end


def _before(sight: Sight, sentence: Span, match: Span, rule: Rule) -> Span | None:
    """The groups in front of their predicate, behind a colon if there is one; who heeds a call is many ("các", "mọi", "12")."""
    after_colon = sight.text.rfind(":", sentence.start, match.start) + 1
    groups = Span(max(sentence.start, after_colon), match.start).stripped(sight.text)
    if groups is None or rule is not HEEDS:
        return groups
    lead = sight.match(LEAD, groups.start, groups.end)
    start = lead.end if lead else groups.start
    return groups if start < groups.end and sight.match(MANY, start, groups.end) else None
