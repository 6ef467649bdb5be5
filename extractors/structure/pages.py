"""The page around a text: what stands before its headline or letterhead and after its last paragraph."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from extractors.structure.blocks import Block
from extractors.structure.portal import begins_related, find_headline, is_page_line, is_posting, is_prose, is_stamp, is_trail
from schemas import TextDocument

if TYPE_CHECKING:
    from extractors.structure.zones import Zone

_LEAD = 8  # blocks before a letterhead in which a page introduces the document it quotes
_NEAR = 8  # blocks between the headline and the posting line
_CARD = 4  # rows of particulars (number, day, signer, file) that make a page the card of one document
_REST = 0.25  # what follows a list of other news may hold at most this share of the running text


def mark_page(
    document: TextDocument, plain: str, folded: str, blocks: Sequence[Block], zones: list[Zone], letterhead: int | None
) -> None:
    """Noise before and after the text; ``letterhead`` is the block where a whole document begins, if there is one."""
    texts = [plain[b.start : b.end] for b in blocks]
    low = [folded[b.start : b.end] for b in blocks]
    prose = [is_prose(t) for t in texts]
    if letterhead is None:
        begin = _mark_head(document, texts, low, prose, zones)
    else:
        begin = letterhead
        for index in range(letterhead):
            if not (prose[index] and letterhead - index <= _LEAD):
                zones[index] = "posting" if is_posting(low[index]) else "noise"
    end = _text_end(low, texts, prose, begin)
    for index in range(begin, len(blocks)):
        if index >= end or (
            zones[index] in ("body", "signature", "recipients") and _is_furniture(texts[index], low[index], letterhead)
        ):
            zones[index] = "noise"


def _mark_head(
    document: TextDocument, texts: Sequence[str], low: Sequence[str], prose: Sequence[bool], zones: list[Zone]
) -> int:
    first = next((i for i, p in enumerate(prose) if p), None)
    if first is None:
        return 0
    headline = find_headline(texts, low, first, document.title)
    if headline is None:
        return 0
    posting = _posting_line(low, headline, first)
    for index in range(first):
        if index == headline:
            zones[index] = "title"
        elif index == posting:
            zones[index] = "posting"
        elif index < headline or is_posting(low[index]):
            zones[index] = "noise"
    return headline + 1


def _posting_line(low: Sequence[str], headline: int, first: int) -> int | None:
    """The date line nearest below the headline, else the nearest above it: others are the day of the visit."""
    lines = [i for i in range(max(0, headline - _NEAR), min(first, headline + _NEAR)) if is_posting(low[i])]
    return min(lines, key=lambda i: (i < headline, abs(i - headline)), default=None)


def _text_end(low: Sequence[str], texts: Sequence[str], prose: Sequence[bool], begin: int) -> int:
    """The first list of other news after which hardly any running text comes; on a card of one document, the first at all."""
    lengths = [len(t) if p else 0 for t, p in zip(texts, prose, strict=True)]
    total, before = sum(lengths[begin:]), 0
    rows = 0
    for index in range(begin, len(texts)):
        if begins_related(low[index]):
            if total - before <= total * _REST and before > 0:
                return index
            if before == 0 and rows >= _CARD:
                return index
        before += lengths[index]
        rows += " | " in texts[index]
    return len(texts)


def _is_furniture(text: str, low: str, letterhead: int | None) -> bool:
    if is_stamp(low):
        return letterhead is not None
    return letterhead is None and (is_page_line(low) or (is_trail(text) and len(text) < 90 and not is_prose(text)))
