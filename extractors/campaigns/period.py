"""When a campaign runs, told from the periods of other documents, terms of office and past stages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extractors.campaigns.existence import Setting
from extractors.campaigns.phases import PhaseFound
from extractors.campaigns.sections import Section, sections_of
from extractors.campaigns.stretches import Stretch, TimeReader
from extractors.language.folding import fold
from extractors.rules import Example, Rule
from extractors.structure import Block, DocumentView
from schemas import EdtfDate, EdtfError, Period, Span

RUNS = Rule(
    "campaign_runs",
    r"""\b (?: thời\sgian \s{1,3} (?: (?:của\s)? (?:đợt|phong\strào|cuộc) \s )? (?:phát\sđộng\s)?
            (?: thi\sđua | thực\shiện | triển\skhai | tổ\schức | diễn\sra | dự\sthi | thi | nhận )
          | (?: phong\strào(?:\sthi\sđua)? | đợt\sthi\sđua | chuyên\sđề(?:\sthi\sđua)?
            | cuộc\sthi(?:\sđua)? | hội\sthi | phong\strao )
            [^.;\n]{0,70}? \b
            (?: bắt\sđầu | kéo\s(?:dài|trọn) | keo\sdai | diễn\sra | tính | được\s(?:tổ\schức|triển\skhai|phát\sđộng) | bấm\sgiờ
              | chạy | chia )
          | nhận\s(?:tác\sphẩm|bài|ảnh|sản\sphẩm) ) \b""",
    (
        Example("⟦Thời gian thi đua⟧ từ ngày"),
        Example("⟦đợt thi đua bắt đầu⟧ ngay khi"),
        Example("⟦Phong trào kéo dài⟧ từ ngày; ⟦Cuộc thi được tổ chức⟧ từ tháng 5"),
        Example("Ban Tổ chức ⟦nhận tác phẩm⟧ từ 15/7"),
        Example("phong trào lan toả; trong thời gian tới"),
    ),
)

OTHER_MATTER = Rule(
    "other_matter",
    r"""\b (?: hồ\ssơ | báo\scáo | danh\ssách | đề\snghị | kỷ\sniệm | nhiệm\skỳ | giai\sđoạn\strước | chấm | công\sbố | trao
          | đã\sđạt | so\svới | đăng\ský | nộp | (?:sơ|tổng)\skết | (?:so|tong)\sket ) \b""",
    (
        Example("⟦hồ sơ⟧ gửi từ ngày"),
        Example("thời gian thi đua"),
    ),
)

_REACH = 110


def find_period(
    times: TimeReader, setting: Setting, sections: Sequence[Section], phases: Sequence[PhaseFound], title: Span | None
) -> Period | None:
    """What the text states of the whole campaign; else the years in its title; else what its phases cover together."""
    taken = [phase.region for phase in phases]
    stretch = (
        _in_time_sections(times, sections, taken)
        or _in_running_text(times, setting.blocks, taken)
        or _beside_name(times, setting, title)
    )
    if stretch:
        return _build(times.view, stretch.value, stretch, stretch, 0.9)
    return _covered(times.view, phases)


def _in_time_sections(times: TimeReader, sections: Sequence[Section], taken: Sequence[Span]) -> Stretch | None:
    for section in sections_of(sections, "time"):
        for block in section.all_blocks:
            for sentence in times.view.sentences(block):
                stretch = _first_range(times, sentence, taken)
                if stretch:
                    return stretch
    return None


def _in_running_text(times: TimeReader, blocks: Sequence[Block], taken: Sequence[Span]) -> Stretch | None:
    for block in blocks:
        for clause in times.view.clauses(block):
            said = RUNS.regex.search(times.view.folded, clause.start, clause.end)
            if said:
                stretch = _first_range(times, Span(said.start(), min(clause.end, said.end() + _REACH)), taken)
                if stretch:
                    return stretch
    return None


def _first_range(times: TimeReader, within: Span, taken: Sequence[Span]) -> Stretch | None:
    """The first stretch with both ends that is not a phase's, a deadline's or another matter's."""
    for stretch in times.read(within.start, within.end):
        if stretch.is_range and not any(stretch.span.overlaps(region) for region in taken):
            before = times.view.folded[max(within.start, stretch.span.start - 90) : stretch.span.start]
            if not OTHER_MATTER.regex.search(before):
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
