"""What competitors are to do or be judged by: list items, or the parts of a running sentence, as a lawyer would count them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.campaigns.announcing import ANNOUNCES, COUNTS
from extractors.campaigns.listing import (
    items_of,
    parts_behind_colon,
    parts_between_semicolons,
    parts_that_count,
    run_of_items,
)
from extractors.campaigns.sections import Section, sections_of
from extractors.campaigns.topics import topic_of
from extractors.language.numerals import parse_integer
from extractors.structure import Block, DocumentView
from extractors.targets.other_headings import MEETING
from schemas import Content, Span

_PRIORITY = tuple(map(re.compile, (r"noi\s+dung\s+(?:thi\s+dua|phong|cua)", r"thi\s+dua", r"noi\s+dung", r"tieu\s+ch", "")))
_OTHER_MATTERS = frozenset({"time", "targets", "awards"})  # "Nội dung bình xét" may hold the whole plan
_SIGN = re.compile(r"\(?(?:[ivx]{1,4}|\d{1,2}|[a-zđ])\)\s+")
_LABEL, _SHORT = 40, 200  # characters: a heading before its full stop, a sentence that names one thing to do


def find_contents(view: DocumentView, blocks: Sequence[Block], sections: Sequence[Section]) -> tuple[Content, ...]:
    """In text order, each once; empty where the text lists none."""
    spans = _in_words(view, blocks) or _from_sections(view, sections) or _from_running_text(view, blocks)
    kept: list[Content] = []
    seen: set[str] = set()
    for span in spans:
        sign = _SIGN.match(view.folded, span.start, span.end)
        span = Span(sign.end(), span.end) if sign and sign.end() < span.end else span
        text = " ".join(span.of(view.text).split()).rstrip(" .;,")
        key = " ".join(view.folded[span.start : span.end].split()).rstrip(" .;,")
        if key and key not in seen:
            seen.add(key)
            kept.append(Content(ordinal=len(kept) + 1, text=text, evidence=view.evidence(span), confidence=0.85))
    return tuple(kept)


def _in_words(view: DocumentView, blocks: Sequence[Block]) -> list[Span]:
    """``Thứ nhất, về nhận thức``, ``Thứ hai, về việc làm``: the list itself, unless its items are the parts of the plan."""
    counted = [block for block in blocks if block.marker and block.marker.kind == "ordinal" and view.zone_of(block) == "body"]
    topics = {topic_of(view, block) for block in counted}
    if len(counted) < 3 or topics & {"time", "targets", "awards"} or topics == {"contents"}:
        return []
    return items_of(view, blocks[blocks.index(counted[0]) :])


def _from_sections(view: DocumentView, sections: Sequence[Section]) -> list[Span]:
    candidates = [section for section in sections_of(sections, "contents") if not _of_meeting(view, section)]
    for pattern in _PRIORITY:
        for section in candidates:
            if pattern.match(view.bare[section.heading.body_start : section.heading.end].lstrip(" *#")):
                spans = _of_section(view, section)
                if spans:
                    return spans
    return []


def _of_meeting(view: DocumentView, section: Section) -> bool:
    """What a conference is about is nothing that competitors do."""
    above = view.headings(section.heading)
    return any(MEETING.regex.match(view.folded[each.body_start : each.end]) for each in above)


def _of_section(view: DocumentView, section: Section) -> list[Span]:
    inline = _counted(view, section.heading) or parts_behind_colon(view, section.heading.body_start, section.heading.end)
    if len(inline) >= 2:
        return inline
    items = items_of(view, [block for block in section.blocks if topic_of(view, block) not in _OTHER_MATTERS])
    if len(items) >= 2:
        return items
    said = _sentences(view, section.heading)
    if len(said) >= 2:
        return said
    for block in section.blocks:
        inline = _counted(view, block) or parts_behind_colon(view, block.body_start, block.end)
        if len(inline) >= 2:
            return inline
    return items


def _are_parts_of_plan(view: DocumentView, run: Sequence[Block]) -> bool:
    """ "… với các nội dung sau: 1. Đối tượng: …; 2. Thời gian: …": what follows is all of the plan."""
    kinds = [(block.marker.kind if block.marker else None, topic_of(view, block)) for block in run]
    return any(kind == kinds[0][0] and topic in _OTHER_MATTERS for kind, topic in kinds)


def _sentences(view: DocumentView, heading: Block) -> list[Span]:
    """``2. Nội dung. Không xả rác. Trồng hoa trước ngõ.``: what follows a heading that is a sentence of its own."""
    label, *said = view.sentences(heading) or [Span(heading.start, heading.end)]
    if label.end - label.start > _LABEL or any(span.end - span.start > _SHORT for span in said):
        return []
    return said


def _counted(view: DocumentView, block: Block) -> list[Span]:
    for match in COUNTS.find(view.folded, block.start, block.end):
        count = parse_integer(match["count"] or match["named"] or match["running"])
        parts = parts_that_count(view, match.end(), block.end, count) if count else []
        if parts:
            return parts
    return []


def _from_running_text(view: DocumentView, blocks: Sequence[Block]) -> list[Span]:
    for index, block in enumerate(blocks):
        if counted := _counted(view, block):
            return counted
        announced = ANNOUNCES.regex.search(view.folded, block.start, block.end)
        if not announced:
            continue
        behind = view.plain[announced.end() - 1] == ":"
        parts = parts_behind_colon if behind else parts_between_semicolons
        inline = parts(view, announced.start() if behind else announced.end(), block.end)
        if len(inline) >= 2:
            return inline
        if not view.text[announced.end() : block.end].strip():
            run = run_of_items(blocks[index + 1 :])
            items = items_of(view, run)
            if len(items) >= 2 and not _are_parts_of_plan(view, run):
                return items
    return []
