"""The characters that a match of a pattern can begin with, as a class to be looked at before the pattern is tried."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from extractors.rules.parsed import parsed

_CATEGORIES = {"CATEGORY_DIGIT": r"\d", "CATEGORY_SPACE": r"\s", "CATEGORY_NOT_WORD": r"\W"}

_Members = frozenset[str] | None  # of a class; ``None`` where nearly every character may be one


def starts_of(pattern: str, flags: int = 0) -> str | None:
    """The class of the first characters of all matches; ``None`` where to look for it first would gain nothing.

    The engine itself skips to the first characters of a pattern that begins with letters or a class. Most rules begin with
    a word boundary, a guard or an optional part: these are tried at every place of the text, which takes twice the time.

    >>> starts_of(r"\\b(?:giấy|\\d{1,2}%)")
    '[\\\\dg]'
    """
    parts = parsed(pattern, flags)
    if not parts or _is_known_to_engine(parts):
        return None
    members, may_be_empty = _of_sequence(parts)
    return f"[{''.join(sorted(members))}]" if members and not may_be_empty else None


def _is_known_to_engine(items: Any) -> bool:
    op, value = items[0]
    match str(op):
        case "SUBPATTERN":
            return _is_known_to_engine(value[-1])
        case "BRANCH":
            return all(branch and str(branch[0][0]) == "LITERAL" for branch in value[1])
    return str(op) in ("LITERAL", "IN")


def _of_sequence(items: Iterable[tuple[Any, Any]]) -> tuple[_Members, bool]:
    """The first characters, and whether the sequence may match nothing, so that what follows it begins the match."""
    members: frozenset[str] = frozenset()
    for op, value in items:
        first, may_be_empty = _of_part(str(op), value)
        if first is None:
            return None, False
        members |= first
        if not may_be_empty:
            return members, False
    return members, True


def _of_part(op: str, value: Any) -> tuple[_Members, bool]:
    match op:
        case "LITERAL":
            return frozenset({re.escape(chr(value))}), False
        case "IN":
            return _of_class(value), False
        case "AT" | "ASSERT" | "ASSERT_NOT":
            return frozenset(), True
        case "SUBPATTERN":
            return _of_sequence(value[-1])
        case "ATOMIC_GROUP":
            return _of_sequence(value)
        case "BRANCH":
            branches = [_of_sequence(branch) for branch in value[1]]
            told = [members for members, _ in branches if members is not None]
            every = frozenset[str]().union(*told) if len(told) == len(branches) else None
            return every, any(may_be_empty for _, may_be_empty in branches)
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
            members, may_be_empty = _of_sequence(value[2])
            return members, may_be_empty or value[0] == 0
    return None, False


def _of_class(value: Iterable[tuple[Any, Any]]) -> _Members:
    members = set()
    for kind, what in value:
        match str(kind):
            case "LITERAL":
                members.add(re.escape(chr(what)))
            case "RANGE":
                members.add("-".join(re.escape(chr(code)) for code in what))
            case "CATEGORY" if str(what) in _CATEGORIES:
                members.add(_CATEGORIES[str(what)])
            case _:
                return None
    return frozenset(members)
