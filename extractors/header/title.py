"""What the document is about: the abstract under its type name, the subject of a letter, the headline of a page."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.header.cells import Cell
from extractors.header.found import Found
from extractors.language.folding import bare
from extractors.structure import Block, DocumentView
from extractors.structure.cues import type_start
from schemas import Span

_OF_ISSUER = re.compile(r"[ \xa0]+(?:của|CỦA)[ \xa0][^\n]{2,90}")
_EDGES = " *_#|\t\n\xa0"


def abstract(view: DocumentView, blocks: Sequence[Block]) -> Found[str] | None:
    """The lines under the type name; ``blocks`` are those of the title, type name first."""
    parts: list[Span] = []
    for number, block in enumerate(blocks):
        start = block.start
        if number == 0:
            match = type_start(view.text[block.start : block.start + 60])
            start += match if match else 0
            of_issuer = _OF_ISSUER.match(view.text, start)
            start = of_issuer.end() if of_issuer else start
        span = _trimmed(view.text, start, block.end)
        if span:
            parts.append(span)
    return _joined(view, parts, 0.95)


def subject(view: DocumentView, cells: Sequence[Cell]) -> Found[str] | None:
    """``V/v …`` of a letter, with the lines that go on with it in the same column."""
    parts: list[Span] = []
    for cell in cells:
        if cell.kind == "subject" or (parts and cell.column == 0 and cell.kind == "issuer"):
            parts.append(cell.span)
    return _joined(view, parts, 0.9)


def headline(view: DocumentView) -> Found[str] | None:
    blocks = view.main_blocks("title")
    spans = [s for s in (_trimmed(view.text, b.start, b.end) for b in blocks[:1] or _first_lines(view)) if s]
    return _joined(view, spans[:1], 0.9 if blocks else 0.6)


def _first_lines(view: DocumentView) -> Sequence[Block]:
    """Pages without a recognised headline print their title first."""
    return [b for b in view.main_blocks()[:2] if len(view.text[b.start : b.end].split()) >= 5 and b.end - b.start < 200]


def _joined(view: DocumentView, parts: Sequence[Span], confidence: float) -> Found[str] | None:
    text = " ".join(" ".join(span.of(view.text).split()) for span in parts)
    text = re.sub(r"\s*\*+\s*", " ", text).strip()
    text = re.sub(r"^null\s", "", text)
    return Found(text, tuple(parts), confidence) if len(bare(text)) > 3 else None


def _trimmed(text: str, start: int, end: int) -> Span | None:
    while start < end and text[start] in _EDGES + "-:":
        start += 1
    while start < end and text[end - 1] in _EDGES + "-":
        end -= 1
    return Span(start, end) if start < end and any(c.isalpha() for c in text[start:end]) else None
