"""Which dates beside the word for a review tell when it is held."""

from __future__ import annotations

import re
from datetime import timedelta

from extractors.dates import DateFound, is_anniversary
from extractors.structure import Block, DocumentView
from schemas import EdtfDate

_PAPERS_BETWEEN = re.compile(
    r"gửi|hồ\s+sơ|danh\s+sách|báo\s+cáo|nộp|trước|chậm\s+nhất|muộn\s+nhất|thực\s+hiện\s+(?:chỉ|nghị|kế)|tặng|trình"
)

_JOINED = re.compile(r"\s*(?:,|và|;)\s*(?:trong\s+|vào\s+)?")
_SET_DOWN = re.compile(r"\s*(?::|,|vào|trong|tổ\s+chức|họp|dự\s+kiến|được)[\s\w,]{0,25}")
_YEARS = re.compile(r"(?:\.\./)?\d{4}(?:/\d{4})?")
_BY_YEARS = re.compile(r"sơ\s+kết\s+năm\s+\d{4}\s*(?:,|;|và)\s*tổng\s+kết\s+năm\s+\d{4}")
_LONGEST = timedelta(days=100)  # a stretch of more than a quarter is no time of a review
_SAYS_WHEN = re.compile(r"\b(?:vào|trong|dịp|tại\s+(?:hội\s+nghị|đại\s+hội|lễ|ngày\s+hội))\b|\(\s?năm\b|\(\s?\Z")
_EVERY_YEAR = re.compile(r"(?:hằng|hàng|mỗi)\s+năm")
_REACH = 75


def is_long(value: EdtfDate) -> bool:
    """More than a quarter: no time of a review."""
    first, last = value.first_day, value.last_day
    return bool(value.is_interval and first and last and last - first > _LONGEST and not is_anniversary(value))


def recurs(view: DocumentView, block: Block, date: DateFound) -> bool:
    """A date without a year in a sentence about every year: ``sơ kết trong tháng 7, tổng kết trong tháng 12 hằng năm``."""
    if re.search(r"\d{4}", view.plain[date.span.start : date.span.end]) or not _EVERY_YEAR.search(
        view.folded, block.start, block.end
    ):
        return False
    sentence = view.sentence_at(date.span.start)
    return bool(sentence and _EVERY_YEAR.search(view.folded, date.span.start, sentence.end))


def without_subject(view: DocumentView, begin: int, dates: list[DateFound]) -> list[DateFound]:
    """``Sơ kết 6 tháng đầu năm: trong tháng 7/2019``: the time that is looked back on is not that of the review."""
    if len(dates) < 2 or view.plain[begin : dates[0].span.start].strip():
        return dates
    between = view.folded[dates[0].span.end : dates[1].span.start]
    return dates[1:] if not between.strip() or _SET_DOWN.fullmatch(between) else dates


def belongs(view: DocumentView, begin: int, date: DateFound) -> bool:
    """Whether a date behind the word for a review, which ends at ``begin``, says when it is held."""
    gap = view.folded[begin : date.span.start]
    if len(gap) > _REACH or re.search(r"[;:]\s|\.\s", gap.replace(": ", " ", 1)):
        return False
    return not _PAPERS_BETWEEN.search(gap) and not (
        _YEARS.fullmatch(date.value or "")
        and not _SAYS_WHEN.search(gap + _lead(view, date))
        and not _BY_YEARS.search(view.folded, max(0, begin - _REACH), date.span.end + _REACH)
    )


def _lead(view: DocumentView, date: DateFound) -> str:
    return view.folded[date.span.start : date.span.start + 6]


def in_turn(view: DocumentView, begin: int, dates: list[DateFound]) -> list[DateFound]:
    """``trong tháng 01/2025 và tháng 7/2025`` gives as many reviews as dates, each as fine as the first."""
    taken = dates[:1]
    for date in dates[1:]:
        if len(date.value or "") != len(taken[0].value or "") or not _JOINED.fullmatch(
            view.folded, taken[-1].span.end, date.span.start
        ):
            break
        taken.append(date)
    return taken
