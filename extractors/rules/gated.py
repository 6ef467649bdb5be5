"""A compiled pattern that is run only where literal text stands that each of its matches holds."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property

from extractors.rules.literals import literals_of
from extractors.rules.starts import starts_of

_END = sys.maxsize
_NONE: Iterator[re.Match[str]] = iter(())


class Gated:
    """A pattern with the methods of ``re.Pattern``; looking for a literal costs a tenth of what running the pattern costs.

    It is compiled when it is first run: of the rules that a single text asks for, most find none of their literals in it.
    ``start`` is never negative.
    """

    def __init__(self, pattern: str, flags: int, literals: tuple[str, ...]) -> None:
        self.literals = literals
        self._source = pattern, flags

    @cached_property
    def regex(self) -> re.Pattern[str]:
        return re.compile(*self._source)

    @cached_property
    def match(self) -> Callable[..., re.Match[str] | None]:
        """As ``re.Pattern.match``: tried at one place only, there is no need to look first."""
        return self.regex.match

    @cached_property
    def fullmatch(self) -> Callable[..., re.Match[str] | None]:
        return self.regex.fullmatch

    @property
    def groupindex(self) -> Mapping[str, int]:
        return self.regex.groupindex

    def search(self, text: str, start: int = 0, end: int = _END) -> re.Match[str] | None:
        """As ``re.Pattern.search``."""
        part = text[start:end]
        for literal in self.literals:  # a loop: a generator costs more than the look-ups
            if literal in part:
                return self.regex.search(text, start, end)
        return None

    def finditer(self, text: str, start: int = 0, end: int = _END) -> Iterator[re.Match[str]]:
        """As ``re.Pattern.finditer``."""
        part = text[start:end]
        for literal in self.literals:
            if literal in part:
                return self.regex.finditer(text, start, end)
        return _NONE


Regex = re.Pattern[str] | Gated


def gated(pattern: str, flags: int = 0) -> Regex:
    """``re.compile``: the same matches, looked for only behind one of their first characters and where their literals stand."""
    begins = starts_of(pattern, flags)
    literals = literals_of(pattern, flags)
    pattern = f"(?={begins})(?:{pattern}\n)" if begins else pattern
    return Gated(pattern, flags, literals) if literals else re.compile(pattern, flags)
