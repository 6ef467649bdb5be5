"""When a campaign runs, as the sections of a document that are about time say."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.campaigns.own_times import OTHER_MATTER, first_range, is_past
from extractors.campaigns.sections import Section, sections_of
from extractors.campaigns.stretches import Stretch, TimeReader
from schemas import EdtfDate, EdtfError, Span

_BEGINS = re.compile(r"\W{0,4}(?:thời\s+(?:gian|điểm)\s+)?(?:bắt\s+đầu|khởi\s+động|phát\s+động)\b")
_ENDS = re.compile(r"\W{0,4}(?:thời\s+(?:gian|điểm)\s+)?(?:kết\s+thúc|khép\s+lại|hoàn\s+thành)\b")
_AT_ONCE = re.compile(r"[^\d.;]{0,60}")


def in_time_sections(times: TimeReader, sections: Sequence[Section], taken: Sequence[Span]) -> Stretch | None:
    """The first range that these sections state, else a begin and an end in items of their own, else one time for all."""
    timed = sections_of(sections, "time")
    for section in timed:
        for block in section.all_blocks:
            for sentence in times.view.sentences(block):
                stretch = first_range(times, sentence, taken)
                if stretch:
                    return stretch
    item_by_item = (_begin_and_end(times, section) for section in timed)
    whole = (_whole(times, section, taken) for section in timed)
    return next((s for s in (*item_by_item, *whole) if s), None)


def _begin_and_end(times: TimeReader, section: Section) -> Stretch | None:
    """``- Bắt đầu: ngày D1.``, ``- Kết thúc: ngày D2.`` in blocks of their own."""
    begins: Stretch | None = None
    for block in section.blocks:
        read = times.read(block.body_start, block.end)
        if len(read) != 1 or read[0].value.is_interval:
            continue
        if begins and _ENDS.match(times.view.folded, block.body_start, block.end):
            try:
                value = EdtfDate(f"{begins.value}/{read[0].value}")
            except EdtfError:
                return None
            return Stretch(read[0].span, value, is_range=True, support=(begins.span,))
        if _BEGINS.match(times.view.folded, block.body_start, block.end):
            begins = read[0]
    return None


def _whole(times: TimeReader, section: Section, taken: Sequence[Span]) -> Stretch | None:
    """``Thực hiện trong năm 2019``, ``Quý IV năm 2019``: the first thing that the section says, without two ends."""
    for block in section.all_blocks:
        begin = block.body_start
        for stretch in times.read(begin, block.end):
            gap = times.view.folded[begin : stretch.span.start]
            stated = "/" not in (stretch.value[0], stretch.value[-1]) and not stretch.value.endswith("..")
            listed = (
                times.view.plain[stretch.span.end : stretch.span.end + 2].lstrip().startswith(":")
            )  # "1. Năm 2022: đăng ký"
            free = stated and not listed and not any(stretch.span.overlaps(region) for region in taken)
            if stretch.is_long and free and _AT_ONCE.fullmatch(gap) and not OTHER_MATTER.regex.search(gap):
                return None if stretch.bounds_deadline or is_past(times, stretch) else stretch
            break
    return None
