"""Sections under a heading that lists who competes: "II. ĐỐI TƯỢNG THI ĐUA", "2. Ai tham gia", "Điều 1. Đối tượng dự thi"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from extractors.rules import Rule
from extractors.structure import Block
from extractors.targets.exclusions import SHUT_OUT
from extractors.targets.other_headings import AWARDING, LABEL, MEETING, OTHER_SECTION, TITLE_END
from extractors.targets.sight import Sight

_MOST_ITEMS = 30
_LONGEST_TITLE = 90
_HIGH_RANK = 4  # chapters, Roman numerals, articles: never an item below an unnumbered heading


@dataclass(frozen=True)
class Item:
    """A block of the section; its words begin at ``start``, behind markers and labels such as "Tập thể:".

    ``above``: it stands between the heading and a lower target heading, and can at most say how far the campaign reaches.
    """

    block: Block
    start: int
    listed: bool
    above: bool = False


def find_sections(sight: Sight, blocks: Sequence[Block], titles: Sequence[Rule]) -> list[list[Item]]:
    """The items of each section under one of ``titles``, in text order; a heading above another gives way to the lower one."""
    found = []
    headed = {
        place: end
        for place, block in enumerate(blocks)
        if (end := _heading_end(sight, block, titles)) is not None and not _on_another_matter(sight, block)
    }
    labels = {place for place in headed if sight.match(LABEL, blocks[place].body_start, blocks[place].end)}
    items_above: set[int] = set()  # "Cá nhân dự thi: …" is a heading by itself, an item below one
    for place, start in headed.items():
        if place in items_above:
            continue
        below = _below(sight, blocks, place, start)
        lower = next((number for number in below if number in headed and number not in labels), None)
        items_above.update(labels.intersection(below))
        items = [_item(sight, blocks[place], start, listed=False)] if lower is None else []
        items += [_item(sight, blocks[number], None, listed=True) for number in below if lower is None or number < lower]
        found.append([replace(item, above=lower is not None) for item in items if item is not None])
    return found


def _on_another_matter(sight: Sight, block: Block) -> bool:
    """Under "KHEN THƯỞNG" the word means who may be given an award, under "Hội nghị ký giao ước" who is present."""
    above = sight.view.headings(block)
    return any(sight.match(rule, each.body_start, each.end) for each in above for rule in (AWARDING, MEETING))


def _heading_end(sight: Sight, block: Block, titles: Sequence[Rule]) -> int | None:
    """Where the words after a target heading begin; ``None`` for a block that is none."""
    for rule in titles:
        if title := sight.match_letters(rule, block.body_start, block.end):
            break
    else:
        return None
    if block.is_row or "\t" in sight.text[block.start : block.end]:
        return None
    lead = sight.match(TITLE_END, title.end, block.end)
    if lead:
        return lead.end
    return block.end if block.end - block.body_start <= _LONGEST_TITLE else None


def _below(sight: Sight, blocks: Sequence[Block], place: int, start: int) -> list[int]:
    """Places of the blocks that the heading covers, those of its shut-out groups left out."""
    heading = blocks[place]
    top = heading.marker.rank if heading.marker else None
    own_words = _words_left(sight, heading, start)
    if own_words and not sight.text[start : heading.end].rstrip(" *\n").endswith(":") and top is None:
        return []
    found: list[int] = []
    shut_below: int | None = None
    for number in range(place + 1, min(place + 1 + _MOST_ITEMS, len(blocks))):
        block = blocks[number]
        rank = block.marker.rank if block.marker else None
        first = blocks[found[0]] if found else None
        if _leaves(sight, block, rank, top, first) and not (first and _is_next_line(sight, heading, first, block)):
            break
        if block.marker is None and sight.view.plain[block.start : block.end].isupper():
            continue  # the heading's second line
        if shut_below is not None and rank is not None and rank > shut_below:
            continue
        shut_below = None
        if _shuts_out_what_follows(sight, block):
            shut_below = rank if rank is not None else 8
            continue
        found.append(number)
    return found


def _leaves(sight: Sight, block: Block, rank: int | None, top: int | None, first: Block | None) -> bool:
    if block.is_row or sight.match(OTHER_SECTION, block.body_start, block.end):
        return True
    if top is not None:
        return rank is not None and rank <= top
    if rank is None:  # under an unnumbered heading a plain paragraph is all of the list or ends it
        return first is not None
    return rank <= _HIGH_RANK or (first is not None and (first.marker is None or rank < first.marker.rank))


def _is_next_line(sight: Sight, heading: Block, first: Block, block: Block) -> bool:
    """Under a heading in capitals the lines of a list without markers: short, one right under the other, no full stop."""
    lines = (first, block)
    return (
        sight.view.plain[heading.body_start : heading.end].isupper()
        and "\n\n" not in sight.text[first.start : block.start]
        and all(line.marker is None and line.end - line.start <= _LONGEST_TITLE for line in lines)
        and all(sight.text[line.end - 1] not in ".:" for line in lines)
        and not sight.match(OTHER_SECTION, block.body_start, block.end)
    )


def _shuts_out_what_follows(sight: Sight, block: Block) -> bool:
    last = sight.view.sentences(block)[-1:]
    return (
        bool(last) and last[0].of(sight.text).endswith(":") and sight.search(SHUT_OUT, last[0].start, last[0].end) is not None
    )


def _item(sight: Sight, block: Block, start: int | None, *, listed: bool) -> Item | None:
    begin = block.body_start if start is None else start
    if begin >= block.end:
        return None
    label = sight.match(LABEL, begin, block.end)
    begin = label.end if label else begin
    listed = listed and block.marker is not None
    return Item(block, begin, listed) if _words_left(sight, block, begin) else None


def _words_left(sight: Sight, block: Block, start: int) -> bool:
    return len(sight.text[start : block.end].strip(" *\n.:")) > 2
