"""Lists parted into their items: blocks with one kind of sign, or the parts of a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from extractors.structure import Block, DocumentView
from schemas import Span

_LOWER_JOIN = re.compile(r"\s{1,9}và\s{1,9}(?=[A-ZĐÀ-Ỹ])")
_JOIN = re.compile(r"\s{1,9}và\s{1,9}")


def items_of(view: DocumentView, blocks: Sequence[Block]) -> list[Span]:
    """The blocks of the first list: those with the sign that its first item has, until the list is over."""
    first = next((b for b in blocks if b.marker), None)
    if first is None or first.marker is None:
        return []
    found: list[Span] = []
    for block in blocks[blocks.index(first) :]:
        if block.marker and block.marker.kind == first.marker.kind:
            span = Span(block.body_start, block.end).stripped(view.text) if block.body_start < block.end else None
            found += [span] if span else []
        elif block.marker and block.marker.rank < first.marker.rank:
            break
    return found


def run_of_items(blocks: Sequence[Block]) -> list[Block]:
    """The unbroken run of list items at the beginning."""
    end = next((place for place, block in enumerate(blocks) if block.marker is None), len(blocks))
    return list(blocks[:end])


def parts_behind_colon(view: DocumentView, start: int, end: int) -> list[Span]:
    """The parts between semicolons after the last colon before them."""
    first = view.plain.find(";", start, end)
    colon = view.plain.rfind(":", start, first) if first >= 0 else -1
    return parts_between_semicolons(view, colon + 1, end) if colon >= 0 else []


def parts_between_semicolons(view: DocumentView, start: int, end: int) -> list[Span]:
    """Where items begin with a capital, a part that does not only goes on with the one before it."""
    parts = list(_cut(view, start, end, ";"))
    capitals = sum(view.text[p.start].isupper() for p in parts)
    if capitals >= len(parts) - 1 or capitals > len(parts) / 2:
        parts = _merged(view, parts)
    if parts:
        parts[-1:] = _last(view, parts[-1], bool(capitals > len(parts) / 2))
    return parts


def parts_that_count(view: DocumentView, start: int, end: int, count: int) -> list[Span]:
    """The parts of the sentence's rest between whatever marks, and "và" before the last, make ``count``; else none."""
    sentence = view.sentence_at(start)
    end = min(end, sentence.end) if sentence else end
    for mark in (";", "),", ","):
        parts = list(_cut(view, start, end, mark))
        joined = _JOIN.search(view.folded, parts[-1].start, parts[-1].end) if len(parts) == count - 1 else None
        if joined:
            parts[-1:] = [Span(parts[-1].start, joined.start()), Span(joined.end(), parts[-1].end)]
        if len(parts) == count:
            return parts
    return []


def _cut(view: DocumentView, start: int, end: int, mark: str) -> Iterator[Span]:
    """The stretches between the marks, a bracket kept to what stands before it."""
    places = [m.start() for m in re.finditer(re.escape(mark), view.plain[start:end])]
    edges = [start, *(start + place + len(mark) for place in places), end + 1]
    for first, last in pairwise(edges):
        part = Span(first, last - 1).stripped(view.text) if first < last - 1 else None
        if part:
            yield part


def _merged(view: DocumentView, parts: Sequence[Span]) -> list[Span]:
    kept: list[Span] = []
    for part in parts:
        if kept and view.text[part.start].islower():
            kept[-1] = Span(kept[-1].start, part.end)
        else:
            kept.append(part)
    return kept


def _last(view: DocumentView, part: Span, capitals: bool) -> list[Span]:
    """The last part ends with its sentence; ``A và B`` are two where every item begins with a capital."""
    sentence = view.sentence_at(part.start)
    if sentence:
        part = Span(part.start, min(part.end, sentence.end))
    joined = _LOWER_JOIN.search(view.text, part.start, part.end) if capitals else None
    return [Span(part.start, joined.start()), Span(joined.end(), part.end)] if joined else [part]
