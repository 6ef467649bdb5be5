"""The documents that one file holds, each as if it stood alone."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from extractors.context import Context
from extractors.header import find_context
from extractors.structure import Block, DocumentView, build_view

_NUMBER = re.compile(r"\bs[ốo]\s?:?\s{0,3}\d{1,5}\s?[-/]", re.IGNORECASE)


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


def split_documents(view: DocumentView, context: Context) -> list[tuple[DocumentView, Context]]:
    """One pair a document, offsets as in the whole text: the other documents are blank in each view."""
    starts = [block.start for block in letterheads(view)[1:]]
    if not starts or context.is_report:
        return [(view, context)]
    edges = [0, *starts, len(view.text)]
    found = []
    for start, end in pairwise(edges):
        text = _blank(view.text[:start]) + view.text[start:end] + _blank(view.text[end:])
        part = build_view(replace(view.document, text=text))
        found.append((part, find_context(part) if start else context))
    return found


def _blank(text: str) -> str:
    return re.sub(r"[^\n]", " ", text)
