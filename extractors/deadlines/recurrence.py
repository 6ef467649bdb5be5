"""Deadlines that come again: ``trước ngày 15/11 hằng năm`` as an iCalendar RRULE that names the last day allowed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extractors.dates.spans import RECURRING
from extractors.dates.wording import Wording
from extractors.language.folding import bare
from extractors.rules import Example, Rule
from schemas import Span

_BOUND = r"""(?: (?P<before> trước ) | định\skỳ,?(?:\svào)? | (?: chậm|muộn|trễ )\snhất (?:\s(?:là|vào|trước|trong)){0,2} | vào
               | hạn\s(?:cuối|chót) (?:\slà)? )
             \s{1,3} (?P<hour> (?:lúc\s)? \d{1,2} \s? (?:giờ|h) (?:\s?\d{2})? ,? \s{1,3} )?"""

YEARLY = Rule(
    "yearly",
    rf"""\b {_BOUND} (?:ngày\s{{1,3}})? (?P<day>[0-3]?\d) (?: \s?/\s? | \s{{1,3}}tháng\s{{1,3}} ) (?P<month>[01]?\d) \b
         (?! \s?/\s?\d | [.,]\d | \s{{1,3}}năm\s{{1,3}}\d )
         (?P<more> (?: (?:,|\s?và) \s{{1,2}} (?:trước\s)? (?:ngày\s)? [0-3]?\d (?:\s?/\s?|\stháng\s) [01]?\d \b ){{1,4}} )?""",
    (
        Example("gửi báo cáo ⟦trước ngày 15/11⟧ hằng năm", {"day": "15", "month": "11"}),
        Example("⟦chậm nhất là ngày 05 tháng 12⟧ mỗi năm"),
        Example("⟦trước ngày 15/6 và 15/12⟧ hằng năm", {"more": " và 15/12"}),
        Example("trước ngày 15/11/2020"),
        Example("trước ngày 10 tháng 11 năm 2020"),
        Example("vào 3/4.5 số"),
    ),
)

_QUARTER = r"""(?:các\s)? tháng \s (?P<edge>cuối|đầu) \s (?:của\s)? (?:mỗi\s|hằng\s|từng\s)? quý (?:\ssau|\stiếp)?"""

MONTHLY = Rule(
    "monthly",
    rf"""\b {_BOUND} ngày \s{{1,3}} (?P<day>[0-3]?\d) \s{{1,3}} (?:của\s)?
         (?: (?:hằng|mỗi|từng) \s tháng | các\stháng | tháng\s(?:sau|kế|tiếp|liền) | {_QUARTER} | (?:hằng|mỗi) \s quý )""",
    (
        Example("⟦trước ngày 20 hằng tháng⟧", {"day": "20"}),
        Example("⟦Định kỳ ngày 20 hằng tháng⟧ báo cáo kết quả", {"day": "20"}),
        Example("⟦trước ngày 20 của tháng cuối quý⟧", {"edge": "cuối"}),
        Example("⟦Chậm nhất ngày 05 tháng đầu quý sau⟧", {"edge": "đầu"}),
        Example("trước ngày 20 tháng 3"),
    ),
)

# Without a word that bounds it: the day on which a quarter's report is due.
QUARTERLY = Rule(
    "quarterly",
    rf"""\b ngày \s{{1,3}} (?P<day>[0-3]?\d) \s{{1,3}} (?:của\s)? {_QUARTER}""",
    (
        Example("báo cáo Giám đốc Sở ⟦ngày 25 của tháng cuối quý⟧", {"edge": "cuối"}),
        Example("báo cáo ngày 25 hằng tháng"),
    ),
)

WEEKLY = Rule(
    "weekly",
    rf"""\b {_BOUND} (?:(?:sáng|chiều)\s)? (?P<weekday> thứ\s(?:hai|ba|tư|năm|sáu|bảy|[2-7]) | chủ\snhật )
         \s{{1,3}} (?:hằng|mỗi)\stuần""",
    (
        Example("báo cáo ⟦trước 16 giờ thứ Sáu hằng tuần⟧", {"weekday": "thứ Sáu"}),
        Example("⟦vào thứ hai mỗi tuần⟧"),
        Example("thứ Sáu, ngày 07/8/2020"),
    ),
)

_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_WEEKDAY_WORDS = {"hai": 0, "ba": 1, "tu": 2, "nam": 3, "sau": 4, "bay": 5}
_MAY_RECUR = re.compile(r"\d|tu[ầa]n")  # a number of the day, or a day of the week: most clauses hold neither
_MONTH_DAY = re.compile(r"(\d{1,2})(?:\s?/\s?|\st(?:háng|hang)\s)(\d{1,2})")


@dataclass(frozen=True, slots=True)
class Recurrence:
    """Where the text says it and the RRULE (RFC 5545) of the last day allowed."""

    span: Span
    rrule: str


def find_recurrences(text: str, wording: Wording, start: int, end: int) -> Iterator[Recurrence]:
    """Recurring deadlines of one clause; a yearly one needs ``hằng năm``, ``năm sau`` or ``định kỳ`` somewhere in it."""
    if not _MAY_RECUR.search(text, start, end):
        return
    done = start
    for match in wording.regex(MONTHLY).finditer(text, start, end):
        done = match.end()
        rule = _monthly(int(match["day"]), match["edge"], before=_excludes(match))
        if rule:
            yield Recurrence(Span(*match.span()), rule)
    for match in wording.regex(QUARTERLY).finditer(text, done, end):
        rule = _monthly(int(match["day"]), match["edge"], before=False)
        if rule:
            yield Recurrence(Span(*match.span()), rule)
    for match in wording.regex(WEEKLY).finditer(text, start, end):
        yield Recurrence(Span(*match.span()), _weekly(match["weekday"], before=_excludes(match)))
    if wording.regex(RECURRING).search(text, start, end):
        for match in wording.regex(YEARLY).finditer(text, start, end):
            days = [(int(match["day"]), int(match["month"]))]
            days += [(int(d), int(m)) for d, m in _MONTH_DAY.findall(match["more"] or "")]
            for rule in _yearly(days, before=_excludes(match)):
                yield Recurrence(Span(*match.span()), rule)


def _excludes(match: re.Match[str]) -> bool:
    """``trước ngày D`` ends the day before D; ``trước 16 giờ ngày D`` ends on D."""
    return bool(match["before"]) and not match["hour"]


def _last_day(day: int, month: int, *, before: bool) -> tuple[int, int]:
    if not before:
        return day, month
    return (day - 1, month) if day > 1 else (-1, (month - 2) % 12 + 1)


def _yearly(days: list[tuple[int, int]], *, before: bool) -> Iterator[str]:
    months: dict[int, list[int]] = {}
    for day, month in days:
        if 1 <= day <= 31 and 1 <= month <= 12:
            last, of_month = _last_day(day, month, before=before)
            months.setdefault(last, []).append(of_month)
    for last, of_months in months.items():
        yield f"FREQ=YEARLY;BYMONTH={','.join(map(str, of_months))};BYMONTHDAY={last}"


def _monthly(day: int, edge: str | None, *, before: bool) -> str | None:
    if not 1 <= day <= 31:
        return None
    if edge is None:
        return f"FREQ=MONTHLY;BYMONTHDAY={_last_day(day, 1, before=before)[0]}"
    months = (3, 6, 9, 12) if edge in ("cuối", "cuoi") else (1, 4, 7, 10)
    lasts = [_last_day(day, month, before=before) for month in months]
    return f"FREQ=YEARLY;BYMONTH={','.join(str(m) for m in sorted(m for _, m in lasts))};BYMONTHDAY={lasts[0][0]}"


def _weekly(weekday: str, *, before: bool) -> str:
    name = bare(weekday.split()[-1])
    number = 6 if name == "nhat" else int(name) - 2 if name.isdecimal() else _WEEKDAY_WORDS[name]
    return f"FREQ=WEEKLY;BYDAY={_WEEKDAYS[(number - before) % 7]}"
