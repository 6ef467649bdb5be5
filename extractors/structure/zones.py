"""Which part of a document each block belongs to: the document apart from the page around it, its head apart from its body."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import Literal

from extractors.structure.blocks import Block
from extractors.structure.letterheads import find_starts
from extractors.structure.pages import mark_page
from extractors.structure.papers import mark_paper
from schemas import TextDocument

Zone = Literal["noise", "posting", "letterhead", "title", "basis", "body", "recipients", "signature"]


def find_zones(document: TextDocument, plain: str, folded: str, blocks: Sequence[Block]) -> tuple[Zone, ...]:
    """One zone a block.

    ``noise`` is the page around the text (menus, other news, counters, stamps) and never part of the text itself;
    where a page quotes a whole document, what stands before its letterhead is noise too.
    """
    zones: list[Zone] = ["body"] * len(blocks)
    starts = find_starts(plain, folded, blocks)
    if starts:
        for start, following in zip(starts, [*starts[1:], None], strict=True):
            mark_paper(plain, folded, blocks, zones, start, following.first if following else len(blocks))
    mark_page(document, plain, folded, blocks, zones, starts[0].first if starts else None)
    for span in document.noise:
        for block in blocks[bisect_right(blocks, span.start, key=lambda b: b.end) :]:
            if block.start >= span.end:
                break
            inside = min(span.end, block.end) - max(span.start, block.start)
            if inside > (block.end - block.start) / 2:
                zones[block.index] = "noise"
    return tuple(zones)
