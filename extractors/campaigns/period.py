"""When a campaign runs, told from the periods of other documents, terms of office and past stages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extractors.campaigns.own_times import OTHER_MATTER, first_range
from extractors.campaigns.phases import PhaseFound
from extractors.campaigns.sections import Section
from extractors.campaigns.settings import Setting
from extractors.campaigns.stretches import Stretch, TimeReader
from extractors.campaigns.time_sections import in_time_sections
from extractors.dates.handing_in import ENTRIES
from extractors.language.folding import fold
from extractors.rules import Example, Rule
from extractors.structure import Block, DocumentView
from schemas import EdtfDate, EdtfError, Period, Span

RUNS = Rule(
    "campaign_runs",
    rf"""\b (?: thời\sgian \s{{1,3}} (?: (?:của\s)? (?:đợt|phong\strào|cuộc) \s )? (?:phát\sđộng\s)?
            (?: thi\sđua | thực\shiện | triển\skhai | tổ\schức | diễn\sra | dự\sthi | thi | nhận )
          | (?<=[.;]\s) thời\sgian | thi\s(?:trắc\snghiệm|trực\stuyến|viết|tuần)
          | phong\str[àa]o (?:\sthi\sđua)? | đợt\sthi\sđua | chuyên\sđề (?:\sthi\sđua)? | cuộc\sthi (?:\sđua)? | hội\sthi
          | kéo\sdài | nhận\s{ENTRIES} ) \b""",
    (
        Example("⟦Thời gian thi đua⟧ từ ngày"),
        Example("Các xã tham gia. ⟦Thời gian⟧ trọn một mùa khô, từ ngày"),
        Example("⟦đợt thi đua⟧ bắt đầu ngay khi; ⟦Phong trào⟧ ⟦kéo dài⟧ từ ngày; ⟦Cuộc thi⟧ được tổ chức từ tháng 5"),
        Example("áp dụng với các trường, ⟦kéo dài⟧ trong ba năm"),
        Example("Ban Tổ chức ⟦nhận tác phẩm⟧ từ 15/7"),
        Example("trong thời gian tới, từ ngày 01/5"),
    ),
)

_COMPETES = re.compile(r"\b(?:thi\s+đua|phong\s+trào|cuộc\s+thi|hội\s+thi|ra\s+quân)\b")
_GOES_ON = re.compile(r";?\s*(?:và\s+)?(?:kết\s+thúc|khép\s+lại|đóng|hạn\s+(?:cuối|chót|cùng))\b")
_REACH = 180


def find_period(
    times: TimeReader, setting: Setting, sections: Sequence[Section], phases: Sequence[PhaseFound], title: Span | None
) -> Period | None:
    """What the text states of the whole campaign; else the years in its title; else what its phases cover together."""
    taken = [phase.region for phase in phases]
    stretch = (
        in_time_sections(times, sections, taken)
        or _in_running_text(times, setting.blocks, taken)
        or (_in_lead(times, setting.blocks, taken) if times.context.is_report else None)
        or _after_name(times, setting, taken)
        or _beside_name(times, setting, title)
    )
    if stretch:
        return _build(times.view, stretch.value, stretch, stretch, 0.9)
    return _covered(times.view, phases)


def _in_running_text(times: TimeReader, blocks: Sequence[Block], taken: Sequence[Span]) -> Stretch | None:
    for block in blocks:
        for clause in times.view.clauses(block):
            for said in RUNS.find(times.view.folded, clause.start, clause.end):
                goes_on = _GOES_ON.match(times.view.folded, clause.end, block.end)
                end = block.end if goes_on else clause.end
                stretch = first_range(times, Span(said.start(), min(end, said.end() + _REACH)), taken)
                if stretch:
                    return stretch
    return None


def _in_lead(times: TimeReader, blocks: Sequence[Block], taken: Sequence[Span]) -> Stretch | None:
    """``Từ nay đến 02/9, tuổi trẻ toàn huyện ra quân thi đua``: the lead of a report says what the report is about."""
    for block in [b for b in blocks if times.view.zone_of(b) == "body"][:2]:
        for sentence in times.view.sentences(block):
            stretch = first_range(times, sentence, taken)
            if stretch and _COMPETES.search(times.view.folded, sentence.start, sentence.end):
                return stretch
    return None


def _after_name(times: TimeReader, setting: Setting, taken: Sequence[Span]) -> Stretch | None:
    """``phát động đợt thi đua “…” từ ngày 01/5 đến hết ngày 31/5``: days say more than the year of the title."""
    for begin, end in _after_names(times.view, setting):
        stretch = first_range(times, Span(begin, end), taken) if begin < end else None
        if stretch and len(stretch.value.end_part) == len("2021-05-31"):
            return stretch
    return None


def _beside_name(times: TimeReader, setting: Setting, title: Span | None) -> Stretch | None:
    """``giai đoạn 2018 - 2020``, ``năm 2021`` in the title, or after the name in a sentence that tells of the campaign."""
    places = [title] if title else []
    places += [Span(begin, end) for begin, end in _after_names(times.view, setting) if begin < end]
    for place in places:
        for stretch in times.read(place.start, place.end):
            gap = times.view.folded[place.start : stretch.span.start]
            if stretch.is_long and not stretch.bounds_deadline and (place is title or not OTHER_MATTER.regex.search(gap)):
                return stretch
    return None


def _after_names(view: DocumentView, setting: Setting) -> Iterator[tuple[int, int]]:
    if setting.found is None or setting.found.name is None:
        return
    name = fold(setting.found.name)
    for block in setting.blocks:
        position = view.folded.find(name, block.start, block.end)
        if position >= 0:
            begin = position + len(name)
            clause = next((c.end for c in view.clauses(block) if c.start <= position < c.end), block.end)
            yield begin, min(clause, begin + _REACH)


def _covered(view: DocumentView, phases: Sequence[PhaseFound]) -> Period | None:
    if len(phases) < 2:
        return None
    first, last = phases[0].time, phases[-1].time
    try:
        value = EdtfDate(f"{first.value.start_part}/{_as_fine_as(first.value.start_part, last.value.end_part)}")
    except EdtfError:
        return None
    return _build(view, value, first, last, 0.7)


def _as_fine_as(start: str, end: str) -> str:
    """A year that starts is a year that ends: 2019 to 2025-12 are the years 2019 to 2025."""
    return end[:4] if len(start) == 4 and end[4:] in ("-12", "-12-31") else end


def _build(view: DocumentView, value: EdtfDate, first: Stretch, last: Stretch, confidence: float) -> Period:
    start, end = value.first_day, value.last_day
    return Period(
        value=value,
        start=start.isoformat() if start else None,
        end=end.isoformat() if end else None,
        start_kind=first.start_kind,
        end_kind=last.end_kind,
        evidence=view.evidence(*dict.fromkeys((*first.support, first.span, last.span))),
        confidence=confidence,
    )
