"""The passages that may name a campaign's target groups, the surest kind first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extractors.campaigns.scope import Scope
from extractors.rules import Rule
from extractors.structure import Block
from extractors.targets.addressed import find_addressed
from extractors.targets.headings import AWARDED_HEADING, HEADINGS, REACH_HEADING
from extractors.targets.launching import APPLIES
from extractors.targets.other_headings import DUTIES
from extractors.targets.passage import Passage
from extractors.targets.predicates import INCLUDED_AFTER
from extractors.targets.running import ALONE, CONFIDENCE, find_introduced, groups_end, sentences_of
from extractors.targets.sections import Item, find_sections
from extractors.targets.sentences import MEANT_FOR, NAMED, REACHES, TAKES_PART
from extractors.targets.sight import Sight, sight_of
from schemas import Span

_SECTION = 0.92
_APART = frozenset({"noise", "letterhead", "recipients", "signature"})


def find_passages(scope: Scope) -> Iterator[tuple[Sight, list[Passage]]]:
    """Alternatives from the surest to the least sure: sections with a heading of their own, sentences, the launch formula."""
    sight = sight_of(scope.view)
    blocks = [block for block in scope.blocks if scope.view.zone_of(block) not in _APART]
    if sections := _read_sections(sight, blocks, HEADINGS):
        yield sight, sections
    for rule in (NAMED, TAKES_PART, INCLUDED_AFTER, MEANT_FOR, REACHES, APPLIES):
        for passages in find_introduced(sight, blocks, rule):
            yield sight, passages
    if sections := _read_sections(sight, blocks, (REACH_HEADING,)):
        yield sight, sections
    if addressed := find_addressed(sight, blocks):
        yield sight, addressed
    blocks = [block for block in blocks if not _on_duties(sight, block)]
    for rule in ALONE:
        for passages in find_introduced(sight, blocks, rule):
            yield sight, passages
    if scope.context.header.document_type == "guidance" and (sections := _read_sections(sight, blocks, (AWARDED_HEADING,))):
        yield sight, sections


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
    sentences = sentences_of(sight, Span(item.start, item.block.end))
    for number, sentence in enumerate(sentences):
        reach = _first_of(sight, (APPLIES, REACHES), sentence)
        named = _first_of(sight, (NAMED, TAKES_PART, MEANT_FOR), sentence)
        start = reach.end if reach else named.end if named else sentence.start
        end = groups_end(sight, start, sentence.end) if reach else sentence.end
        if start < end:
            goes_on = number > 0 and named is None
            confidence = CONFIDENCE[REACHES.name] if reach else _SECTION
            introduces = not is_last and sight.text[sentence.start : sentence.end].endswith(":")
            only_reach = reach is not None and not any(
                sight.search(INCLUDED_AFTER, s.start, s.end) for s in sentences[number + 1 :]
            )
            found.append(Passage(Span(start, end), section, item.listed, goes_on, only_reach, confidence, introduces))
    return found


def _first_of(sight: Sight, rules: Sequence[Rule], sentence: Span) -> Span | None:
    return next((found for rule in rules if (found := sight.search(rule, sentence.start, sentence.end))), None)
