"""A document as every extractor sees it: its text in three views, its blocks, its zones, and evidence made from spans."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Hashable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from extractors.language.folding import bare, fold, plain
from extractors.structure.blocks import Block, build_blocks
from extractors.structure.sentences import split_sentences
from extractors.structure.zones import Zone, find_zones
from schemas import Evidence, Span, TextDocument


@dataclass(frozen=True)
class DocumentView:
    """``plain`` and ``folded`` have the text's own length; ``zones`` tile the blocks (see ``zones.py``)."""

    document: TextDocument
    text: str
    plain: str
    folded: str
    blocks: tuple[Block, ...]
    zones: tuple[Zone, ...]
    _starts: list[int] = field(repr=False, default_factory=list)

    @cached_property
    def bare(self) -> str:
        """Without accents; made only where something asks for it."""
        return bare(self.text)

    @cached_property
    def kept(self) -> dict[Hashable, Any]:
        """What was worked out of this document and will be asked for again, by who keeps it and for which question."""
        return {}

    def block_at(self, offset: int) -> Block | None:
        """The block that holds ``offset``, or the one before it."""
        index = bisect_right(self._starts, offset) - 1
        return self.blocks[index] if index >= 0 else None

    def line_start(self, offset: int) -> int:
        """Where the printed line that holds ``offset`` begins, its indent included."""
        return self.text.rfind("\n", 0, offset) + 1

    def zone_of(self, block: Block) -> Zone:
        return self.zones[block.index]

    def zone_at(self, offset: int) -> Zone:
        """``noise`` before the first block."""
        block = self.block_at(offset)
        return self.zones[block.index] if block else "noise"

    def in_main_text(self, offset: int) -> bool:
        return self.zone_at(offset) != "noise"

    def headings(self, block: Block) -> tuple[Block, ...]:
        """The blocks above ``block`` in the outline, outermost first."""
        path: list[Block] = []
        parent = block.parent
        while parent is not None:
            path.append(self.blocks[parent])
            parent = self.blocks[parent].parent
        return tuple(reversed(path))

    def children(self, block: Block) -> tuple[Block, ...]:
        return tuple(self.blocks[i] for i in self._children.get(block.index, ()))

    def subtree(self, block: Block) -> tuple[Block, ...]:
        """``block`` and everything below it, in text order."""
        found, waiting = [block], [block]
        while waiting:
            below = self.children(waiting.pop())
            found += below
            waiting += below
        return tuple(sorted(found, key=lambda b: b.index))

    def main_blocks(self, *zones: Zone) -> tuple[Block, ...]:
        """Blocks of the named zones; without names, all that is not noise."""
        return tuple(b for b in self.blocks if (self.zones[b.index] in zones if zones else self.zones[b.index] != "noise"))

    def sentences(self, block: Block) -> list[Span]:
        """The block's sentences (full stops); see ``sentences.py``."""
        return self._split(block, semicolons=False)

    def clauses(self, block: Block) -> list[Span]:
        """The block's parts between full stops and semicolons."""
        return self._split(block, semicolons=True)

    def sentence_at(self, offset: int) -> Span | None:
        """The sentence that holds ``offset``; ``None`` before the first one of a block, where its marker stands."""
        block = self.block_at(offset)
        return next((s for s in self.sentences(block) if s.start <= offset < s.end), None) if block else None

    def evidence(self, *spans: Span) -> tuple[Evidence, ...]:
        """Quotes for the spans, in their order, without white space at the ends; split where a page ends."""
        return tuple(quote for span in spans for quote in self._quotes(span))

    def trust(self, *spans: Span) -> float:
        """1.0, or the least word confidence of the recogniser under the spans."""
        return min((c for s, c in self.document.doubtful for span in spans if s.overlaps(span)), default=1.0)

    def _split(self, block: Block, *, semicolons: bool) -> list[Span]:
        key = ("sentences", block.index, semicolons)
        if key not in self.kept:
            self.kept[key] = split_sentences(self.text, block.body_start, block.end, semicolons=semicolons)
        found: list[Span] = self.kept[key]
        return found

    def _quotes(self, span: Span) -> tuple[Evidence, ...]:
        key = ("quotes", span.start, span.end)
        if key not in self.kept:
            quotes = []
            pages = self.document.pages
            for page in pages[bisect_right(pages, span.start, key=lambda p: p.end) :]:
                if page.start >= span.end:
                    break
                whole = page.start <= span.start and span.end <= page.end
                part = span if whole else Span(max(span.start, page.start), min(span.end, page.end))
                quote = part.stripped(self.text)
                quotes += [self._quote(quote, page.number)] if quote else []
            self.kept[key] = tuple(quotes)
        made: tuple[Evidence, ...] = self.kept[key]
        return made

    def _quote(self, span: Span, page: int | None) -> Evidence:
        lines = self.document.lines
        first = bisect_right(lines, span.start, key=lambda line: line.end)
        boxes = []
        for line in lines[first:]:
            if line.start >= span.end:
                break
            box = line.box(span)
            if box:
                boxes.append(box)
        return Evidence(quote=span.of(self.text), start=span.start, end=span.end, page=page, boxes=tuple(boxes))

    @cached_property
    def _children(self) -> dict[int, list[int]]:
        below: dict[int, list[int]] = {}
        for block in self.blocks:
            if block.parent is not None:
                below.setdefault(block.parent, []).append(block.index)
        return below


def build_view(document: TextDocument) -> DocumentView:
    """Fold, split and zone a document once; everything else reads the result."""
    plain_text, folded = plain(document.text), fold(document.text)
    blocks = build_blocks(plain_text, document.noise)
    zones = find_zones(document, plain_text, folded, blocks)
    return DocumentView(document, document.text, plain_text, folded, blocks, zones, [b.start for b in blocks])
