"""What a format's reader found, and the one way from there to a text document."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from pipeline.errors import DocumentError
from pipeline.readers.edits import Edited
from pipeline.readers.limits import check_text
from pipeline.readers.repairs import REPAIRS, clean_line
from schemas import LineBox, Page, RawDocument, Span, TextDocument
from schemas.documents import Repair
from schemas.vocabulary import TextMethod

Range = tuple[int, int]


@dataclass
class Draft:
    """The text before repairs; all offsets point into ``text``, ``pages`` tile it."""

    text: str
    media_type: str
    method: TextMethod
    pages: list[Page] = field(default_factory=list)
    lines: list[LineBox] = field(default_factory=list)
    doubtful: list[tuple[Range, float]] = field(default_factory=list)
    noise: list[Range] = field(default_factory=list)
    title: str | None = None
    published_on: str | None = None
    publisher: str | None = None
    links: list[tuple[str, str]] = field(default_factory=list)
    unread: list[int] = field(default_factory=list)
    paper: bool = False
    repairs: Counter[str] = field(default_factory=Counter)

    def change(self, edited: Edited) -> None:
        """Replaces the text and moves every offset with it."""
        move = edited.moved
        self.text = edited.text
        self.pages = [Page(p.number, move(p.start), move(p.end)) for p in self.pages]
        self.lines = [line for old in self.lines for line in _moved_line(old, edited)]
        self.doubtful = [((move(a), move(b)), confidence) for (a, b), confidence in self.doubtful]
        self.noise = [(move(a), move(b)) for a, b in self.noise]


def finish(raw: RawDocument, draft: Draft) -> TextDocument:
    """Repairs the draft; raises ``DocumentError`` where no words are left or far too many."""
    check_text(draft.text)
    for repair in REPAIRS:
        if (repair.only == "typed" and draft.method == "ocr") or (repair.only == "scanned" and "ocr" not in draft.method):
            continue
        edited = repair.edits(draft.text)
        if edited.edits:
            if repair.reported:
                draft.repairs[repair.kind] += len(edited.edits)
            draft.change(edited)
    if not re.search(r"\w", draft.text):
        raise DocumentError(
            "read",
            "no_text",
            "Tệp không có chữ nào đọc được. Hãy mở tệp kiểm tra; nếu là bản chụp, hãy quét lại hoặc dùng tệp gốc.",
        )
    return TextDocument(
        raw=raw,
        text=draft.text,
        media_type=draft.media_type,
        method=draft.method,
        pages=tuple(draft.pages),
        lines=tuple(sorted(draft.lines, key=lambda line: line.start)),
        doubtful=tuple((Span(a, b), c) for (a, b), c in sorted(draft.doubtful) if a < b),
        noise=tuple(Span(a, b) for a, b in merged(draft.noise)),
        repairs=tuple(Repair(kind, count) for kind, count in sorted(draft.repairs.items())),
        title=clean_line(draft.title) if draft.title else None,
        published_on=draft.published_on,
        publisher=clean_line(draft.publisher) if draft.publisher else None,
        links=tuple(draft.links),
        unread=tuple(draft.unread),
        paper=draft.paper,
    )


def merged(ranges: Iterable[Range]) -> list[Range]:
    """Sorted, disjoint, without empty ones."""
    out: list[Range] = []
    for start, end in sorted(r for r in ranges if r[0] < r[1]):
        if out and start <= out[-1][1]:
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        else:
            out.append((start, end))
    return out


def _moved_line(line: LineBox, edited: Edited) -> list[LineBox]:
    start, end = edited.moved(line.start), edited.moved(line.end)
    if start >= end:
        return []
    edges = edited.stretched(line.start, line.edges)
    return [LineBox(start, start + len(edges) - 1, line.page, line.top, line.bottom, edges)]
