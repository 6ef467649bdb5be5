"""No rule may hang: hostile runs on which a backtracking pattern needs hours and a linear one milliseconds."""

from __future__ import annotations

import signal
from types import FrameType

import pytest

from extractors.rules import Rule, rules_of_all_modules

HOSTILE = [
    "1", "1/", "1.000", "số ", "ngày 1", "tháng 1/", " ", "\n", "(", "- ", "a", "A-", "từ ", "mười ", "của ", "và các ",
    "giải nhất, ", "tối đa 1 ", "Căn cứ ", "tỉnh A, ",
]  # fmt: skip
LENGTH, HANG = 64_000, 20
RULES = [pytest.param(rule, id=f"{module.removeprefix('extractors.')}.{rule.name}") for module, rule in rules_of_all_modules()]


def _hangs(_signal: int, _frame: FrameType | None) -> None:
    raise AssertionError(f"still matching after {HANG} s: the pattern backtracks")


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="needs POSIX timers to stop a pattern that hangs")
@pytest.mark.parametrize("rule", RULES)
def test_hostile_runs_never_hang_a_rule(rule: Rule) -> None:
    before = signal.signal(signal.SIGALRM, _hangs)
    signal.setitimer(signal.ITIMER_REAL, HANG)
    try:
        for unit in HOSTILE:
            for _match in rule.find(rule.view(unit * (LENGTH // len(unit)))):
                pass
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
