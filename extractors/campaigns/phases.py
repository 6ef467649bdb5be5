"""Phases of a campaign and rounds of a contest: đợt, giai đoạn, chặng, bước, vòng, tuần, kỳ, năm thứ."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from extractors.campaigns.sections import Section, sections_of
from extractors.campaigns.stretches import Stretch, TimeReader
from extractors.dates.wording import matching_text
from extractors.rules import Example, Rule
from extractors.structure import Block, DocumentView
from schemas import Span

_KIND = r"(?P<kind> đợt | giai\s{1,3}đoạn | chặng | bước | bươc | vòng | tuần | kỳ | lượt )"
_ORDINAL = (
    r"""(?P<ordinal> (?:thứ\s{1,3})? (?:nhất|hai|ba|tư|năm|sáu|bảy|một|môt|bốn) | \d{1,2} | [ivx]{1,4} | đầu\s{1,3}tiên )"""
)

NUMBERED = Rule(
    "numbered_phase",
    rf"""\b (?: {_KIND} (?:\s{{1,3}}thi(?:\s{{1,3}}đua)?)? \s{{1,3}} {_ORDINAL}
            | năm \s{{1,3}} thứ \s{{1,3}} (?:nhất|hai|ba|tư|năm) | đ(?P<short>[1-9]) )
        (?! \w | [./\-]?\d | \s?% | \s{{1,3}}(?:tập|cá|đơn|người|tháng|ngày|năm|giải|bài|phần|đội|câu) )""",
    (
        Example("⟦Đợt 1⟧: từ tháng 4", {"kind": "Đợt", "ordinal": "1"}),
        Example("⟦Giai đoạn II⟧; ⟦chặng thứ nhất⟧; ⟦Đợt thi đua thứ hai⟧; ⟦Năm thứ nhất⟧ (2014)"),
        Example("⟦Đ1⟧: 15/3", {"short": "1"}),
        Example("giai đoạn 2016 - 2020, đợt 15/3, đợt 2.500 người, giai đoạn 1.5, tuần hai-2"),
        Example("giai đoạn 5 năm, vòng 10%, tuần hai ngày"),
    ),
)

ROUND = Rule(
    "round",
    r"""\b (?P<kind> vòng | chặng | giai\s{1,3}đoạn | bước | đợt ) \s{1,3}
        (?: sơ\s(?:khảo|loại|tuyển) | chung\s(?:khảo|kết) | bán\skết | loại | tuyển\schọn | khởi\sđộng | tăng\stốc | nước\srút
          | về\sđích
          | (?<=vòng\s) (?:thi\s)?
            (?: cơ\ssở | xã | huyện | tỉnh | thành\sphố | trường | nông\strường | công\sty | cụm | khu\svực | toàn\squốc ) )
        (?: \s cấp \s [^\W\d]{1,7} )? (?!\w)""",
    (
        Example("⟦Vòng loại⟧: từ ngày 21/3; ⟦vòng sơ khảo⟧ từ ngày 01/9"),
        Example("⟦Vòng chung khảo cấp tỉnh⟧ chấm từ ngày 15/9"),
        Example("⟦vòng nông trường⟧ từ ngày 15 đến 25/10; ⟦vòng công ty⟧ ngày 08/11"),
        Example("chặng nông trường"),
        Example("Vòng loạit"),
    ),
)

NAMED = Rule(
    "named_phase",
    rf"""\A {_KIND} \s{{1,3}} (?: "[^"]{{2,40}}" | [^\W\d]{{1,7}} (?:\s[^\W\d]{{1,7}}){{0,3}} (?=\s?:) )""",
    (
        Example("⟦Chặng “Xuất phát”⟧: 18/8/2024 - 31/12/2024"),
        Example("⟦Chặng nền nếp⟧: quý I"),
        Example("Giai đoạn này tiếp tục"),
    ),
)

# "sơ kết đợt 1", "hồ sơ khen thưởng đợt II": a phase is spoken of, not set.
_MENTION = re.compile(
    r"(?:kết\s+thúc|sơ\s+kết|tổng\s+kết|hết|sau|cuối|của|thưởng|khen|hồ\s+sơ|trong|mỗi|từng|qua|ở|cho|thúc|đến|vào|tại|cả|chấm|điểm)"
    r"\s+(?:học\s+)?\Z"
)
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
    labels = [(block, label) for block in blocks for label in _labels(view, block)]
    found: dict[str, PhaseFound] = {}
    for index, (block, label) in enumerate(labels):
        key = phase_key(view.folded[label.start : label.end])
        if key in found:
            continue
        following = labels[index + 1] if index + 1 < len(labels) else None
        end = following[1].start if following and following[0] is block else block.end
        time = _time_of(times, block, label, end)
        if time:
            found[key] = PhaseFound(label, key, time, Span(label.start, block.end), leads=_leads(block, label))
    kinds = Counter(_kind_of(key) for key in {phase_key(view.folded[label.start : label.end]) for _, label in labels})
    dated = Counter(_kind_of(key) for key in found)
    kept = [f for f in found.values() if dated[_kind_of(f.key)] >= 2 or (f.leads and kinds[_kind_of(f.key)] >= 2)]
    return [_up_to(phase, kept[place : place + 1]) for place, phase in enumerate(kept, start=1)]


def _up_to(phase: PhaseFound, following: Sequence[PhaseFound]) -> PhaseFound:
    """A phase is spoken of to the end of its block, or up to where the next one is."""
    end = min((later.label.start for later in following), default=phase.region.end)
    return replace(phase, region=Span(phase.region.start, min(end, phase.region.end)))


def _kind_of(key: str) -> str:
    return key.split()[0]


def _labels(view: DocumentView, block: Block) -> list[Span]:
    begin = block.body_start
    begin += len(view.folded[begin : block.end]) - len(view.folded[begin : block.end].lstrip(" *-|"))
    text, wording = matching_text(view)
    found = [
        Span(match.start(), match.end())
        for rule in (NUMBERED, ROUND)
        for match in wording.regex(rule).finditer(text, block.start, block.end)
        if not _MENTION.search(view.folded[max(block.start, match.start() - 16) : match.start()])
    ]
    found.sort()
    named = wording.regex(NAMED).match(text[begin : min(block.end, begin + 120)])
    if named and not (found and found[0].start < begin + named.end()):
        found.insert(0, Span(begin, begin + len(named[0].rstrip())))
    return found


def _time_of(times: TimeReader, block: Block, label: Span, end: int) -> Stretch | None:
    """The first stretch after the label: at once, or anywhere in the sentence where the label begins the block."""
    stretches = [s for s in times.read(label.start, end) if s.span.end > label.end]
    if not stretches:
        return None
    stretch = stretches[0]
    if len(stretches) > 1 and stretches[1].is_range and _OCCASION.search(times.view.folded[label.end : stretch.span.start]):
        stretch = stretches[1]  # "Đợt 1, chào mừng Ngày 30/4: 01/3 - 10/5/2019"
    gap = times.view.folded[label.end : stretch.span.start]
    if stretch.bounds_deadline or _NOT_ITS_TIME.search(gap) or len(gap) > (220 if _leads(block, label) else 60):
        return None
    return stretch


def _leads(block: Block, label: Span) -> bool:
    return label.start - block.body_start <= 4


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


_NUMBERS = {
    "nhất": "1", "một": "1", "môt": "1", "đầu": "1", "hai": "2", "ba": "3", "tư": "4", "bốn": "4", "năm": "5", "sáu": "6",
    "bảy": "7",
    "i": "1", "ii": "2", "iii": "3", "iv": "4", "v": "5", "vi": "6",
}  # fmt: skip


def phase_key(label: str) -> str:
    """``Đợt I``, ``đợt thứ nhất`` and ``Đ1`` are one phase; ``label`` is folded.

    >>> phase_key("đợt thi đua thứ nhất"), phase_key("đ1"), phase_key("vòng  sơ khảo")
    ('đợt 1', 'đợt 1', 'vòng sơ khảo')
    """
    short = re.fullmatch(r"đ(\d)", label)
    if short:
        return f"đợt {short[1]}"
    words = label.replace("bươc", "bước").split()
    last = words[-2] if words[-1] == "tiên" else words[-1]
    number = _NUMBERS.get(last) or (last.lstrip("0") if last.isdigit() else None)
    return f"{words[0]} {number}" if number else " ".join(words)
