"""The passages that name a campaign's target groups: sections with a heading of their own, else sentences that say so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extractors.campaigns.scope import Scope
from extractors.structure import Block, DocumentView
from extractors.targets.headings import HEADING, LABEL, OTHER_SECTION, TITLE_END
from extractors.targets.sentences import (
    ADMITTED,
    APPLIES,
    DUTY,
    INCLUDED_AFTER,
    LAUNCHED_AMONG,
    NAMED,
    REACHES,
    SHUT_OUT,
    TAKES_PART,
)
from schemas import Span

_MOST_ITEMS = 30
_LONGEST_TITLE = 90
_SECTION, _SENTENCE, _LAUNCH = 0.92, 0.85, 0.6


@dataclass(frozen=True)
class Passage:
    """Words that list groups.

    ``listed``: an item of a list, so that its commas part no groups; ``named``: the text itself calls them targets;
    ``confidence``: how surely the place is about who competes.
    """

    span: Span
    listed: bool
    named: bool
    confidence: float


def find_passages(scope: Scope) -> list[Passage]:
    """Of the sections and sentences that name targets the kind that is surest: a section, a sentence, a launch formula."""
    view = scope.view
    blocks = [block for block in scope.blocks if view.zone_of(block) != "noise"]
    return _sections(view, blocks) or _sentences(view, blocks) or _launch(view, blocks)


def _sections(view: DocumentView, blocks: Sequence[Block]) -> list[Passage]:
    found: list[Passage] = []
    places = [place for place, block in enumerate(blocks) if _heading_end(view, block) is not None]
    for place in places:
        items = _items(view, blocks, place)
        if any(_heading_end(view, block) is not None for block, _ in items[1:]):
            continue  # the heading below it says the same with less around it
        found += _read_section(view, items)
    return found


def _heading_end(view: DocumentView, block: Block) -> int | None:
    """Where the words after a target heading begin; ``None`` for a block that is none."""
    words = view.folded[block.body_start : block.end]
    match = HEADING.regex.match(words)
    if not match:
        return None
    rest = words[match.end() :]
    lead = TITLE_END.regex.match(rest)
    if lead:
        return block.body_start + match.end() + lead.end()
    return block.end if len(words) <= _LONGEST_TITLE else None


def _items(view: DocumentView, blocks: Sequence[Block], place: int) -> list[tuple[Block, int]]:
    """The heading's own words and the blocks it heads, each with the offset its words begin at."""
    heading = blocks[place]
    start = _heading_end(view, heading)
    items = [(heading, heading.end if start is None else start)]
    top = heading.marker.rank if heading.marker else None
    first_rank: int | None = None
    for block in blocks[place + 1 : place + 1 + _MOST_ITEMS]:
        rank = block.marker.rank if block.marker else None
        if top is not None and rank is not None and rank <= top:
            break
        if OTHER_SECTION.regex.match(view.folded[block.body_start : block.end]) or block.is_row:
            break
        if top is None and rank is not None and rank <= 4:
            break
        if first_rank is not None and rank is None and top is None:
            break
        if first_rank is None and rank is None and top is None and len(items) > 1:
            break
        first_rank = rank if first_rank is None else first_rank
        items.append((block, block.body_start))
        if first_rank is None and _has_words(view, items[0]):
            items.pop()
            break
    return items


def _has_words(view: DocumentView, item: tuple[Block, int]) -> bool:
    block, start = item
    return len(view.text[start : block.end].strip(" *\n.:")) > 3


def _read_section(view: DocumentView, items: Sequence[tuple[Block, int]]) -> list[Passage]:
    sure: list[Passage] = []
    scope_only: list[Passage] = []
    for block, start in items:
        if not _has_words(view, (block, start)):
            continue
        label = LABEL.regex.match(view.folded[start : block.end])
        begin = start + label.end() if label else start
        if begin >= block.end:
            continue
        listed = block.marker is not None and block is not items[0][0]
        for span, introduced in _naming_sentences(view, Span(begin, block.end)):
            passage = Passage(span, listed, True, _SECTION)
            (scope_only if introduced else sure).append(passage)
    return sure or scope_only


def _naming_sentences(view: DocumentView, span: Span) -> Iterator[tuple[Span, bool]]:
    """The sentences, or their parts, that name groups; true for those that say how far a campaign reaches."""
    from extractors.structure.sentences import split_sentences

    for sentence in split_sentences(view.text, span.start, span.end):
        words = view.folded[sentence.start : sentence.end]
        reach = APPLIES.regex.search(words) or REACHES.regex.search(words)
        if reach and sentence.start + reach.end() < sentence.end:
            yield Span(sentence.start + reach.end(), sentence.end), True
            continue
        named = NAMED.regex.search(words)
        start = sentence.start + named.end() if named else sentence.start
        if start >= sentence.end:
            continue
        cut = _predicate(view.folded[start : sentence.end])
        if cut is None:
            yield Span(start, sentence.end), False
        elif cut > 0:
            yield Span(start, start + cut), False


def _predicate(words: str) -> int | None:
    """Where a sentence stops naming groups: ``None`` at its end, 0 where it names none that compete."""
    admitted = ADMITTED.regex.search(words) or INCLUDED_AFTER.regex.search(words)
    shut = SHUT_OUT.regex.search(words)
    if admitted and not (shut and shut.start() < admitted.start()):
        return admitted.start()
    if shut:
        comma = max(words.rfind(mark, 0, shut.start()) for mark in ",;(")
        return comma if comma > 0 and words[comma + 1 : shut.start()].strip() == "" else 0
    return 0 if DUTY.regex.search(words) else None


def _sentences(view: DocumentView, blocks: Sequence[Block]) -> list[Passage]:
    found = []
    for block in blocks:
        words = view.folded[block.start : block.end]
        if not any(anchor in words for anchor in ("đối tượng", "phong trào", "chuyên đề", "tham gia", "thi", "đợt", "áp dụng")):
            continue
        for sentence in view.sentences(block):
            span = _introduced(view, sentence)
            if span:
                found.append(Passage(span, False, True, _SENTENCE))
            elif (
                found
                and found[-1].span.end >= sentence.start - 2
                and _predicate(view.folded[sentence.start : sentence.end]) != 0
            ):
                cut = _predicate(view.folded[sentence.start : sentence.end])
                end = sentence.end if cut is None else sentence.start + cut
                found.append(Passage(Span(sentence.start, end), False, False, _SENTENCE - 0.1))
    return found


def _introduced(view: DocumentView, sentence: Span) -> Span | None:
    words = view.folded[sentence.start : sentence.end]
    for rule in (NAMED, TAKES_PART, REACHES, APPLIES):
        match = rule.regex.search(words)
        if match:
            start = sentence.start + match.end()
            cut = _predicate(view.folded[start : sentence.end])
            if cut != 0 and start < sentence.end:
                return Span(start, sentence.end if cut is None else start + cut)
    match = INCLUDED_AFTER.regex.search(words)
    return Span(sentence.start, sentence.start + match.start()) if match and match.start() else None


def _launch(view: DocumentView, blocks: Sequence[Block]) -> list[Passage]:
    for block in blocks:
        match = LAUNCHED_AMONG.regex.search(view.folded, block.start, block.end)
        if match:
            end = block.end
            for mark in (", cụ thể", ", với", ", nhằm", ":", ". ", ";", ", thời gian", ", từ "):
                stop = view.folded.find(mark, match.end(), end)
                end = stop if stop > 0 else end
            return [Passage(Span(match.end(), end), False, False, _LAUNCH)]
    return []
