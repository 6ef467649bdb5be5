"""Takes the guards (look-arounds) out of a pattern, one at a time."""

import re
from collections.abc import Iterator

GUARD_START = re.compile(r"\(\?<?[=!]")


def without_each_guard(pattern: str) -> Iterator[tuple[str, str]]:
    """Each guard with the pattern as it would be without it."""
    for match in GUARD_START.finditer(pattern):
        end = _closing(pattern, match.start())
        yield pattern[match.start() : end], pattern[: match.start()] + pattern[end:]


def _closing(pattern: str, start: int) -> int:
    depth, in_class, position = 0, False, start
    while position < len(pattern):
        letter = pattern[position]
        if letter == "\\":
            position += 1
        elif in_class:
            in_class = letter != "]"
        elif letter == "[":
            in_class = True
        elif letter in "()":
            depth += 1 if letter == "(" else -1
            if depth == 0:
                return position + 1
        position += 1
    raise ValueError(f"unbalanced pattern: {pattern}")
