"""The words by which a rule is found: ``award=giay_khen``, ``when=2018-05``; written with the rule, asked for by filters.

A word holds nothing that the index would part it at, whatever the value holds: other letters stand as their numbers.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import Final

from extractors.language.search_forms import tokens, without_accents

_OUTSIDE = re.compile(r"[^a-z0-9/.,:_&-]")

QUOTA_STEPS: Final = (
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 60, 80, 100, 150, 200, 300, 500, 1000, 2000, 5000, 10000,
    100000,
)  # fmt: skip
CONFIDENCE_STEPS: Final = tuple(range(0, 101, 5))


def term(name: str, value: str) -> str:
    """One word for a value of a closed list, a key or a day's part."""
    return f"{name}={_OUTSIDE.sub(lambda m: f'_{ord(m[0]):x}', value)}"


def word_terms(name: str, text: str | None) -> list[str]:
    """A word for each word of free text, without accents; none where there is none."""
    return [term(name, word) for word in dict.fromkeys(tokens(without_accents(text or "")))]


def quota_term(number: int) -> str:
    """The step that the number lies on, or last passed."""
    return f"quota={QUOTA_STEPS[bisect_right(QUOTA_STEPS, number) - 1]}"


def quota_terms(low: int | None, high: int | None) -> list[str]:
    """The steps of every number from ``low`` to ``high``; the ends are to be compared once more."""
    first = bisect_right(QUOTA_STEPS, max(low or 0, 0)) - 1
    last = len(QUOTA_STEPS) if high is None else bisect_right(QUOTA_STEPS, high)
    return [f"quota={step}" for step in QUOTA_STEPS[first:last]]


def confidence_term(confidence: float) -> str:
    return f"confidence={_step(confidence)}"


def confidence_terms(least: float) -> list[str]:
    return [f"confidence={step}" for step in CONFIDENCE_STEPS if step >= _step(least)]


def _step(confidence: float) -> int:
    return CONFIDENCE_STEPS[bisect_right(CONFIDENCE_STEPS, int(min(max(confidence, 0.0), 1.0) * 100 + 1e-9)) - 1]
