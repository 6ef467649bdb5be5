"""Phases of a campaign and rounds of a contest: đợt, giai đoạn, chặng, bước, vòng, tuần, kỳ, năm thứ."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from extractors.campaigns.phase_labels import find_labels, kind_of, leads, phase_key
from extractors.campaigns.sections import Section, sections_of
from extractors.campaigns.stretches import Stretch, TimeReader
from extractors.structure import Block
from schemas import Span

_OCCASION = re.compile(r"\b(?:mừng|kỷ\s+niệm|nhân)\b[^.;\d]{0,50}\Z")
_NOT_ITS_TIME = re.compile(r"nộp|gửi|hồ\s+sơ|danh\s+sách|báo\s+cáo|đề\s+nghị|sơ\s+kết|tổng\s+kết|\.\s|;")
_IS_REVIEW = re.compile(r"\s*[,:-]?\s*(?:tổ\s+chức\s+)?(?:sơ|tổng)\s+kết")


@dataclass(frozen=True, slots=True)
class PhaseFound:
    """``region`` is the text that speaks of this phase; ``key`` tells one phase from another whatever its spelling.

    ``leads``: its label is the first thing in its block.
    """

    label: Span
    key: str
    time: Stretch
    region: Span
    leads: bool = True


def find_phases(times: TimeReader, blocks: Sequence[Block], sections: Sequence[Section]) -> list[PhaseFound]:
    """In text order; those of the sections about time, else of the whole campaign."""
    timed = [b for s in sections_of(sections, "time") for b in s.all_blocks]
    for group in (timed, blocks):
        found = _labelled(times, group)
        if found:
            return found
    for topic in ("time", "contents"):
        for section in sections_of(sections, topic):
            found = _unlabelled(times, section)
            if found:
                return found
    return []


def _labelled(times: TimeReader, blocks: Sequence[Block]) -> list[PhaseFound]:
    view = times.view
    labels = [(block, label) for block in blocks for label in find_labels(view, block)]
    found: dict[str, PhaseFound] = {}
    for index, (block, label) in enumerate(labels):
        key = phase_key(view.folded[label.start : label.end])
        if key in found:
            continue
        following = labels[index + 1] if index + 1 < len(labels) else None
        end = following[1].start if following and following[0] is block else block.end
        time = _time_of(times, block, label, end)
        if time:
            found[key] = PhaseFound(label, key, time, Span(label.start, block.end), leads=leads(block, label))
    kinds = Counter(kind_of(key) for key in {phase_key(view.folded[label.start : label.end]) for _, label in labels})
    dated = Counter(kind_of(key) for key in found)
    kept = [f for f in found.values() if dated[kind_of(f.key)] >= 2 or (f.leads and kinds[kind_of(f.key)] >= 2)]
    return [_up_to(phase, kept[place : place + 1]) for place, phase in enumerate(kept, start=1)]


def _up_to(phase: PhaseFound, following: Sequence[PhaseFound]) -> PhaseFound:
    """A phase is spoken of to the end of its block, or up to where the next one is."""
    end = min((later.label.start for later in following), default=phase.region.end)
    return replace(phase, region=Span(phase.region.start, min(end, phase.region.end)))


def _time_of(times: TimeReader, block: Block, label: Span, end: int) -> Stretch | None:
    """The first stretch after the label: at once, or anywhere in the sentence where the label begins the block."""
    stretches = [s for s in times.read(label.start, end) if s.span.end > label.end]
    if not stretches:
        return None
    stretch = stretches[0]
    if len(stretches) > 1 and stretches[1].is_range and _OCCASION.search(times.view.folded[label.end : stretch.span.start]):
        stretch = stretches[1]  # "Đợt 1, chào mừng Ngày 30/4: 01/3 - 10/5/2019"
    gap = times.view.folded[label.end : stretch.span.start]
    if stretch.bounds_deadline or _NOT_ITS_TIME.search(gap) or len(gap) > (220 if leads(block, label) else 60):
        return None
    return stretch


def _unlabelled(times: TimeReader, section: Section) -> list[PhaseFound]:
    """Items that each begin with their own stretch, one after the other; a review is no phase.

    In a section about time the stretches are long; in one about contents all items have one ("1. Tháng 3/2026 - “Sạch”: …").
    """
    items = [block for block in section.blocks if block.marker]
    found: list[PhaseFound] = []
    for block in items:
        stretches = times.read(block.body_start, block.end)
        if not stretches or stretches[0].span.start - block.body_start > 6:
            continue
        if section.topic == "time" and not stretches[0].is_long:
            continue
        if _IS_REVIEW.match(times.view.folded, stretches[0].span.end, block.end):
            continue
        if not found or _comes_after(stretches[0], found[-1].time):
            label = Span(block.start, block.body_start).stripped(times.view.text) or stretches[0].span
            found.append(PhaseFound(label, f"item {block.index}", stretches[0], Span(block.start, block.end)))
    fewest = 2 if section.topic == "time" else max(2, len(items))
    return found if len(found) >= fewest else []


def _comes_after(later: Stretch, earlier: Stretch) -> bool:
    one, two = earlier.value.first_day, later.value.first_day
    return bool(one and two and one < two)
