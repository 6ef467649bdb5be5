"""Time per byte of every rule on runs of a few characters and on ordinary text: ``python -m benchmarks.hostile_rules FOLDER``.

FOLDER holds ordinary texts of the genre. Each rule looks for all its matches in ``--bytes`` of each text. On ordinary text a
rule may find in one look that it need not be run at all: what costs less than the middle rule does there is no loss of time.
"""

from __future__ import annotations

import argparse
import statistics
import time
from pathlib import Path

from extractors.rules import Rule, rules_of_all_modules

RUNS = {
    "digits": "1234567890", "ones": "1", "slashes": "/", "blanks": " ", "số": "số ", "round brackets": "(",
    "pairs of brackets": "()", "square brackets": "[",
}  # fmt: skip
_TOLERATED = 2.0


def cost(rule: Rule, text: str) -> float:
    """Nanoseconds per byte of UTF-8, the shortest of three rounds."""
    view, best = rule.view(text), float("inf")
    for _ in range(3):
        begin = time.process_time_ns()
        for _match in rule.find(view):
            pass
        best = min(best, time.process_time_ns() - begin)
    return best / len(text.encode())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--bytes", type=int, default=1_000_000)
    options = parser.parse_args()
    ordinary = "\n".join(path.read_text(encoding="utf-8", errors="replace") for path in sorted(options.folder.glob("*.txt")))
    ordinary = (ordinary * (options.bytes // len(ordinary) + 1))[: options.bytes]
    rules = {f"{module.removeprefix('extractors.')}.{rule.name}": rule for module, rule in rules_of_all_modules()}
    usual = {name: cost(rule, ordinary) for name, rule in rules.items()}
    middle = statistics.median(usual.values())
    print(f"{len(rules)} rules; the middle one takes {middle:.1f} ns per byte of ordinary text")
    slower = 0
    for run, unit in RUNS.items():
        text = unit * (options.bytes // len(unit.encode()))
        for name, rule in rules.items():
            found = cost(rule, text)
            if found > _TOLERATED * max(usual[name], middle):
                slower += 1
                print(f"{found / usual[name]:.1f} times: {name} on {run}, {found:.1f} against {usual[name]:.1f} ns per byte")
    print(f"{slower} of {len(rules) * len(RUNS)} take more than {_TOLERATED:g} times as long per byte")


if __name__ == "__main__":
    main()
