"""Who signed, and as what: authority lines, position, name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from extractors.header.cells import split_row
from extractors.header.date_line import find_date_line
from extractors.header.found import Found
from extractors.header.persons import is_surname, person_name, without_rank
from extractors.structure import DocumentView
from extractors.structure.offices import names_body, office_of
from schemas import EdtfDate, Span

_ITEM_END = re.compile(r"(?<=[;.:])\s+(?=[A-ZĐÀ-Ỹ])")
_ITEM = re.compile(r"\s*[-–+*]\s?[^\W\d_]")
_NEAR = 30  # blocks between a signature and the list of recipients that it closes the text with
_ABOVE = 200  # characters above a position in which the line of place and day stands
_REACH = 7  # cells from a position to the name under it
_FOR_ANOTHER = re.compile(r"\b(?:KT|TL|TUQ|K/T|T/L)\b")
_CELL_WORD = re.compile(r"[^\W\d_]+")
_SIGNED = re.compile(r"\(?\s*(?:đã\s*ký|da\s*ky|chưa\s*ký|ký\s*tên)", re.IGNORECASE)
_STAMP = re.compile(r"\(?\s?\b(?:đã ký|ký tên)\b[^)\n]{0,30}\)|\b(?:đã ký)\b|\b(?=(?:kt|tl|tuq)\.)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Signature:
    name: Found[str] | None
    position: Found[str] | None


def find_signature(view: DocumentView) -> Signature:
    """The first complete signature after the body; a draft may have a position and no name."""
    signatures = list(_signatures(view))
    lists = [b.index for b in view.main_blocks("recipients") if view.folded.startswith(("nơi nhận", "noi nhan"), b.start)]
    for signature in signatures:
        block = view.block_at(signature.position.spans[0].start) if signature.position else None
        if block and any(abs(block.index - index) <= _NEAR for index in lists):
            return signature
    return signatures[0] if signatures else Signature(None, None)


def signing_line(view: DocumentView, signature: Signature) -> tuple[Found[str] | None, Found[EdtfDate] | None]:
    """Place and day over the signature, where rules and reports without a letterhead have them."""
    if signature.position is None:
        return None, None
    signed = signature.position.spans[0].start
    return find_date_line(view.text, max(0, signed - _ABOVE), signed)


@dataclass(slots=True)
class _Open:
    """A position whose name is still to come; ``name`` is one that might be the name of a body as well."""

    position: Found[str]
    distance: int = 0
    name: Found[str] | None = None


def _signatures(view: DocumentView) -> Iterator[Signature]:
    """A position and the name under it."""
    now: _Open | None = None
    for span in _cells(view):
        text = " ".join(span.of(view.text).replace("*", " ").split())
        office = office_of(text)
        if office:
            if now and now.name:
                yield Signature(now.name, now.position)
                now = None
            now = _next(view, now, Found(office, (span,), 0.95))
            continue
        if now is None:
            continue
        now.distance += 1
        name = person_name(text) if now.distance <= _REACH and not _SIGNED.match(text) else None
        if name and is_surname(name.split()[0]):
            yield Signature(Found(name, (_without_rank(view.text, span),), 0.93), now.position)
            now = None
        elif name and now.name is None:
            now.name = Found(name, (_without_rank(view.text, span),), 0.8)
    if now:
        yield Signature(now.name, now.position)


def _next(view: DocumentView, now: _Open | None, found: Found[str]) -> _Open:
    """Of positions in a stack the last counts, side by side the first.

    An office in another body under a position says what else the signer is: ``TRƯỞNG BAN``, ``PHÓ CHỦ TỊCH UBND TỈNH``.
    """
    if now is None:
        return _Open(found)
    above = now.position.spans[0]
    side_by_side = "\n" not in view.text[above.end : found.spans[0].start]
    elsewhere = names_body(found.value) and not _is_signed_for(view, above)
    if side_by_side or elsewhere:
        return now
    return _Open(found)


def _is_signed_for(view: DocumentView, span: Span) -> bool:
    """``KT. CHỦ TỊCH``: the position under it is the signer's."""
    line = view.plain[view.line_start(span.start) : span.end]
    return _FOR_ANOTHER.search(line) is not None


def _cells(view: DocumentView) -> Iterator[Span]:
    """The cells of the closing part; what follows a list item on its line is a cell of its own."""
    for block in view.main_blocks("signature", "recipients"):
        for line in block.lines:
            for start, end in split_row(view.text, line.start, line.end):
                begin = start
                item = bool(_ITEM.match(view.plain, start))
                for stop in _ITEM_END.finditer(view.plain, start, end):
                    if not item:
                        yield from _parts(view, begin, stop.start())
                    begin, item = stop.end(), False
                if not item:
                    yield from _parts(view, begin, end)


def _parts(view: DocumentView, start: int, end: int) -> Iterator[Span]:
    """The cell, or what a table row or a flattened page ran together in it: position, stamp, name."""
    whole = Span(start, end).stripped(view.text) if start < end else None
    if whole is None:
        return
    cuts = [whole.start, *_seams(view.text, whole), whole.end]
    parts = [p for a, b in pairwise(cuts) if a < b and (p := Span(a, b).stripped(view.text))]
    first = parts[0].of(view.text)
    if len(parts) > 1 and (office_of(first) or person_name(first)) and not office_of(whole.of(view.text)):
        yield from parts
    else:
        yield whole


def _seams(text: str, cell: Span) -> list[int]:
    """Around a stamp, before an authority, and where words in capitals are followed by words that only begin with one."""
    found = {edge for stamp in _STAMP.finditer(text, cell.start, cell.end) for edge in stamp.span()}
    words = list(_CELL_WORD.finditer(text, cell.start, cell.end))
    for before, word in pairwise(words):
        if before[0].isupper() and len(before[0]) > 1 and word[0][0].isupper() and word[0][1:].islower():
            found.add(word.start())
    return sorted(found)


def _without_rank(text: str, span: Span) -> Span:
    begin = span.start + len(span.of(text)) - len(span.of(text).lstrip(" .:,|/*-"))
    rest = without_rank(text[begin : span.end])
    return Span(span.end - len(rest), span.end) if rest else span
