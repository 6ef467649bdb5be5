"""How phases of a campaign and rounds of a contest are called: đợt, giai đoạn, chặng, bước, vòng, tuần, kỳ, năm thứ."""

from __future__ import annotations

import re

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


def kind_of(key: str) -> str:
    """``đợt`` of ``đợt 1``."""
    return key.split()[0]


def find_labels(view: DocumentView, block: Block) -> list[Span]:
    """Every label of a phase that the block sets, in text order; those merely spoken of left out."""
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


def leads(block: Block, label: Span) -> bool:
    """Whether the label is the first thing in its block."""
    return label.start - block.body_start <= 4


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
