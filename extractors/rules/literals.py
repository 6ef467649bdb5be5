"""Which literal text every match of a pattern holds: where none of it stands, the pattern need not be run."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Any, NamedTuple

from extractors.rules.parsed import parsed

_MOST_STRINGS = 16
_MOST_LITERALS = 24


class _Facts(NamedTuple):
    """``exact``: all strings a part of a pattern matches, if these are few; ``needed``: one of these is in each match."""

    exact: frozenset[str] | None
    needed: frozenset[str] | None


_EMPTY = _Facts(frozenset({""}), None)
_UNKNOWN = _Facts(None, None)


@lru_cache(maxsize=4096)
def literals_of(pattern: str, flags: int = 0) -> tuple[str, ...]:
    """Literals one of which is in every match of ``pattern``; none where the pattern does not tell or they say too little.

    >>> literals_of(r"\\bgiấy\\s(?:khen|mời)\\b|\\d{1,2}%")
    ('%', 'giấy')
    """
    needed = _sequence(parsed(pattern, flags)).needed
    return tuple(sorted(needed, key=lambda s: (len(s), s))) if needed and len(needed) <= _MOST_LITERALS else ()


def _sequence(items: Iterable[tuple[Any, Any]]) -> _Facts:
    run, is_whole = frozenset({""}), True
    candidates: list[frozenset[str]] = []
    for op, value in items:
        facts = _part(str(op), value)
        if facts.exact is not None and len(run) * len(facts.exact) <= _MOST_STRINGS:
            run = frozenset(a + b for a in run for b in facts.exact)
            continue
        candidates.append(run)
        run, is_whole = facts.exact or frozenset({""}), False
        if facts.needed:
            candidates.append(facts.needed)
    candidates.append(run)
    told = [_shortest(c) for c in candidates if all(map(_tells, c))]
    best = max(told, key=lambda c: (min(3, *map(len, c)), -len(c)), default=None)
    return _Facts(run if is_whole else None, best)


def _part(op: str, value: Any) -> _Facts:
    """Look-arounds and anchors take no text; of a repeated part only that it is there at least once is of use."""
    match op:
        case "LITERAL":
            return _Facts(frozenset({chr(value)}), None)
        case "AT" | "ASSERT" | "ASSERT_NOT":
            return _EMPTY
        case "SUBPATTERN":
            return _sequence(value[-1]) if not value[1] and not value[2] else _UNKNOWN
        case "ATOMIC_GROUP":
            return _sequence(value)
        case "BRANCH":
            return _any_of([_sequence(branch) for branch in value[1]])
        case "IN":
            letters = [chr(code) for kind, code in value if str(kind) == "LITERAL"]
            return _Facts(frozenset(letters), None) if len(letters) == len(value) <= 3 else _UNKNOWN
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
            least, most, inner = value
            facts = _sequence(inner)
            return facts if least == most == 1 else _Facts(None, facts.needed if least else None)
    return _UNKNOWN


def _any_of(branches: list[_Facts]) -> _Facts:
    exact = _union([b.exact for b in branches])
    return _Facts(exact if exact and len(exact) <= _MOST_STRINGS else None, _union([b.needed for b in branches]))


def _union(sets: list[frozenset[str] | None]) -> frozenset[str] | None:
    return frozenset[str]().union(*(s for s in sets if s)) if all(sets) else None


def _tells(literal: str) -> bool:
    """A lone letter or blank is in every text."""
    return len(literal) > 1 or (literal != "" and not literal.isalpha() and not literal.isspace())


def _shortest(literals: frozenset[str]) -> frozenset[str]:
    """Without those that hold another one."""
    return frozenset(one for one in literals if not any(other != one and other in one for other in literals))
