"""When a campaign runs, told from the periods of other documents, terms of office and past stages."""

from __future__ import annotations

from collections.abc import Sequence

from extractors.campaigns.existence import Setting
from extractors.campaigns.phases import PhaseFound
from extractors.campaigns.sections import Section, sections_of
from extractors.campaigns.stretches import Stretch, find_stretches
from extractors.context import Context
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

_SPEAKS_OF_OTHERS = Rule(
    "other_time",
    r"""\b (?: hồ\ssơ | báo\scáo | danh\ssách | đề\snghị | kỷ\sniệm | nhiệm\skỳ | giai\sđoạn\strước | chấm | công\sbố | trao
          | đã\sđạt | so\svới | đăng\ský | nộp ) \b""",
    (
        Example("⟦hồ sơ⟧ gửi từ ngày"),
        Example("thời gian thi đua"),
    ),
)


def find_period(
    view: DocumentView,
    context: Context,
    setting: Setting,
    sections: Sequence[Section],
    phases: Sequence[PhaseFound],
    title: Span | None,
) -> Period | None:
    """What the text states of the whole campaign; else the years in its title; else what its phases cover together."""
    taken = [phase.region for phase in phases]
    stretch = (
        _in_time_sections(view, context, sections, taken)
        or _in_running_text(view, context, setting.blocks, taken)
        or _beside_name(view, context, setting, title)
    )
    if stretch:
        return _period(view, stretch, 0.9)
    return _covered(view, phases)


def _in_time_sections(
    view: DocumentView, context: Context, sections: Sequence[Section], taken: Sequence[Span]
) -> Stretch | None:
    for section in sections_of(sections, "time"):
        for block in section.all_blocks:
            for sentence in view.sentences(block):
                stretch = _first_long(view, context, sentence, taken)
                if stretch:
                    return stretch
    return None


def _in_running_text(view: DocumentView, context: Context, blocks: Sequence[Block], taken: Sequence[Span]) -> Stretch | None:
    for block in blocks:
        for sentence in view.sentences(block):
            said = RUNS.regex.search(view.folded, sentence.start, sentence.end)
            if said:
                stretch = _first_long(view, context, Span(said.start(), sentence.end), taken)
                if stretch:
                    return stretch
    return None


def _first_long(view: DocumentView, context: Context, within: Span, taken: Sequence[Span]) -> Stretch | None:
    for stretch in find_stretches(view, context, within.start, within.end):
        if any(stretch.span.overlaps(region) for region in taken) or stretch.bounds_deadline or not stretch.value.is_interval:
            continue
        if stretch.value.start_part == "" and stretch.start_kind == "unknown" and not stretch.value.last_day:
            continue
        before = view.folded[max(within.start, stretch.span.start - 90) : stretch.span.start]
        if _SPEAKS_OF_OTHERS.regex.search(before):
            continue
        return stretch
    return None


def _beside_name(view: DocumentView, context: Context, setting: Setting, title: Span | None) -> Stretch | None:
    """``giai đoạn 2018 - 2020``, ``năm 2021`` in the title, or after the name in the sentence that launches it."""
    places = [title] if title else []
    if setting.found:
        found = setting.found
        begin = (found.span or found.noun).end
        block = view.block_at(begin)
        if block:
            places.append(Span(begin, min(block.end, begin + 120)) if begin < block.end else found.noun)
    for place in places:
        for stretch in find_stretches(view, context, place.start, place.end):
            if stretch.is_long and not stretch.bounds_deadline:
                return stretch
    return None


def _covered(view: DocumentView, phases: Sequence[PhaseFound]) -> Period | None:
    if len(phases) < 2:
        return None
    first, last = phases[0].time, phases[-1].time
    try:
        value = EdtfDate(f"{first.value.start_part}/{last.value.end_part}")
    except EdtfError:
        return None
    spans = (Span(phases[0].label.start, first.span.end), Span(phases[-1].label.start, last.span.end))
    return _build(view, value, first, last, spans, 0.7)


def _period(view: DocumentView, stretch: Stretch, confidence: float) -> Period:
    return _build(view, stretch.value, stretch, stretch, (stretch.span,), confidence)


def _build(
    view: DocumentView, value: EdtfDate, first: Stretch, last: Stretch, spans: tuple[Span, ...], confidence: float
) -> Period:
    start, end = value.first_day, value.last_day
    return Period(
        value=value,
        start=start.isoformat() if start else None,
        end=end.isoformat() if end else None,
        start_kind=first.start_kind,
        end_kind=last.end_kind,
        evidence=view.evidence(*spans),
        confidence=confidence,
    )
