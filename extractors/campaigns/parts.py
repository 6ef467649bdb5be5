"""The documents that one file holds, each as if it stood alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any, TypeVar, cast

from pydantic import BaseModel

from extractors.context import Context
from extractors.header import find_context
from extractors.structure import Block, DocumentView, build_view
from schemas import Campaign, Evidence, LineBox, Page, Span, TextDocument

T = TypeVar("T")

_NUMBER = re.compile(r"\bs[ốo]\s?:?\s{0,3}\d{1,5}\s?[-/]", re.IGNORECASE)


@dataclass(frozen=True)
class Part:
    """A document with what it says of itself; ``start`` is where its own text, which offsets count in, stands in the file."""

    view: DocumentView
    context: Context
    start: int


def letterheads(view: DocumentView) -> list[Block]:
    """The first block of each letterhead that has a number; an enclosed form has none."""
    found: list[Block] = []
    run: list[Block] = []
    for block in (*view.blocks, None):
        if block is not None and view.zone_of(block) == "letterhead":
            run.append(block)
            continue
        if run and _NUMBER.search(view.plain, run[0].start, run[-1].end):
            found.append(run[0])
        run = []
    return found


def split_documents(view: DocumentView, context: Context) -> Iterator[Part]:
    """One part a document, in text order."""
    starts = [block.start for block in letterheads(view)[1:]]
    if not starts or context.is_report:
        yield Part(view, context, 0)
        return
    for start, end in pairwise((0, *starts, len(view.text))):
        part = build_view(_cut(view.document, start, end))
        yield Part(part, find_context(part) if start else context, start)


def moved(campaign: Campaign, shift: int) -> Campaign:
    """The campaign with the places of its quotes ``shift`` characters further on."""
    return _moved(campaign, shift) if shift else campaign


def _moved(value: T, shift: int) -> T:
    made: Any = value
    if isinstance(value, Evidence):
        made = value.model_copy(update={"start": value.start + shift, "end": value.end + shift})
    elif isinstance(value, BaseModel):
        made = value.model_copy(update={name: _moved(field, shift) for name, field in value})
    elif isinstance(value, dict):
        made = {name: _moved(field, shift) for name, field in value.items()}
    elif isinstance(value, tuple):
        made = tuple(_moved(item, shift) for item in value)
    return cast("T", made)


def _cut(document: TextDocument, start: int, end: int) -> TextDocument:
    """The stretch ``text[start:end]`` as a document of its own, its pages and lines with it."""

    def clipped(first: int, last: int) -> tuple[int, int]:
        return max(first, start) - start, min(last, end) - start

    def inside(stretch: Span | Page | LineBox) -> bool:
        return stretch.start < end and start < stretch.end

    return replace(
        document,
        text=document.text[start:end],
        pages=tuple(Page(p.number, *clipped(p.start, p.end)) for p in filter(inside, document.pages)),
        lines=tuple(_cut_line(line, *clipped(line.start, line.end), start) for line in filter(inside, document.lines)),
        doubtful=tuple((Span(*clipped(s.start, s.end)), sure) for s, sure in document.doubtful if inside(s)),
        noise=tuple(Span(*clipped(s.start, s.end)) for s in filter(inside, document.noise)),
    )


def _cut_line(line: LineBox, first: int, last: int, shift: int) -> LineBox:
    edges = line.edges[first + shift - line.start : last + shift - line.start + 1]
    return replace(line, start=first, end=last, edges=edges)
