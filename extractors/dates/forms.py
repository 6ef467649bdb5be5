"""Every form of a single date, looked for only around the signs that dates of the form hold: most of a text has none."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

from extractors.dates import bare, days, months
from extractors.rules import Rule, keep_longest

ORDER = tuple(rule.name for rule in (*days.DAYS, *months.MONTHS, *bare.BARE))
_RANK = {name: rank for rank, name in enumerate(ORDER)}


@dataclass(frozen=True)
class Near:
    """Forms that hold ``sign``, and how many characters before and after it they reach, what they look at included."""

    sign: str
    before: int
    after: int
    rules: tuple[Rule, ...]

    @cached_property
    def regex(self) -> re.Pattern[str]:
        return re.compile(self.sign)

    def stretches(self, text: str) -> Iterator[tuple[int, int]]:
        """Disjoint stretches of the text, in order, that hold every match; all of it where the sign is empty."""
        if not self.sign:
            yield 0, len(text)
            return
        low = high = -1
        for sign in self.regex.finditer(text):
            begin, end = max(0, sign.start() - self.before), min(len(text), sign.end() + self.after)
            if begin > high:
                if high > 0:
                    yield low, high
                low = begin
            high = end
        if high > 0:
            yield low, high


# A form that begins with letters of its own is found fast anywhere.
ANYWHERE = (days.BLANK_DAY, months.MONTH, months.WEEK, months.QUARTER, months.YEAR, bare.PAIRED_MONTH)
NEAR = (
    Near("", 0, 0, ANYWHERE),
    Near("th[áàảâ]n", 24, 48, (days.DAY_WORDS, days.DAY_MONTH_WORDS)),
    Near("đầu|cuối", 18, 24, (months.HALF,)),
    Near(
        r"[12][\dlio]{3}|l\d{3}",  # a year, as damaged as a form allows
        44,
        20,
        (
            days.DAY_NUMERIC, days.DAY_SLASH_YEAR, days.MONTH_FIRST, days.ISO_DAY, months.MONTH_YEAR, months.TERM,
            months.COUNTED_YEARS, bare.BARE_MONTH_YEAR, bare.BARE_YEAR,
        ),
    ),
    Near(r"[/.\-]\s?[\dlioj]", 18, 26, (days.DAY_SHORT_YEAR, days.DAY_MONTH, bare.BARE_DAY_MONTH, bare.PAIRED_DAY_MONTH)),
    Near(r"[/.\-]\s?\d|tháng\s{1,3}\d", 64, 2, (bare.BARE_DAY,)),
)  # fmt: skip


def find_forms(text: str, near: tuple[Near, ...]) -> list[tuple[Rule, re.Match[str]]]:
    """Disjoint matches in order: of overlapping ones the longest, then the form that comes first in the lists of forms."""
    found = [
        (rule, match)
        for group in near
        for start, end in group.stretches(text)
        for rule in group.rules
        for match in rule.regex.finditer(text, start, end)
    ]
    found.sort(key=lambda f: _RANK[f[0].name])
    return keep_longest(found, 0, len(text))


def respelled(near: Near, respell: Callable[[str], str], rule_of: Callable[[Rule], Rule]) -> Near:
    """The same forms in another spelling."""
    return Near(respell(near.sign), near.before, near.after, tuple(map(rule_of, near.rules)))
