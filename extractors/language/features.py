"""Feature strings for underthesea's CRF taggers, made column by column in time linear in the sentence."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

_INTEGER = re.compile(r"[+-]?[0-9]{1,99}")
_SYNTAX = re.compile(r"T\[(?P<first>-?\d+)(?:,(?P<last>-?\d+))?\](?:\[(?P<column>\d+)\])?(?:\.(?P<function>\w+))?")

Function = Callable[[Sequence[str], int], list[str]]
"""The values of every run of so many words of a column, in order."""


_ANSWERS = ("False", "True")
_PADDING = "BOS", "EOS"  # what stands before and behind the sentence
_ASKING = frozenset({"isdigit", "istitle", "is_in_dict"})  # the functions whose values are answers


@dataclass(frozen=True, slots=True)
class Template:
    """One feature: ``width`` words from ``first`` places away on, of one column, as they are or through a function.

    ``spell`` makes the feature of a value.
    """

    spell: Callable[[str], str]
    first: int
    width: int
    column: int
    function: str | None


def tagging_functions() -> dict[str, Function]:
    """What the templates of the taggers for parts of speech and chunks may ask of words."""
    return {"lower": _lower, "istitle": _are_titles}


def segmenting_functions(dictionary: frozenset[str]) -> dict[str, Function]:
    """What those of the word segmenter may ask; ``dictionary`` holds its words, folded to lower case."""
    return {
        "lower": _lower,
        "isdigit": lambda column, width: _answers(map(_is_integer, _runs(column, width))),
        "istitle": _begin_in_capitals,
        "is_in_dict": lambda column, width: _answers(map(dictionary.__contains__, _lower(column, width))),
    }


def parse_templates(syntax: Sequence[str], functions: Mapping[str, Function]) -> tuple[Template, ...]:
    """``T[-2,-1][1]`` and the like, as underthesea's taggers state them.

    Raises ``ValueError`` for a template of another form: a new version of the library has to be read again.
    """
    made = []
    for text in syntax:
        match = _SYNTAX.fullmatch(text)
        if not match or match["function"] not in (None, *functions):
            raise ValueError(f"unknown feature template {text}")
        first = int(match["first"])
        width = int(match["last"] or first) - first + 1
        made.append(
            Template(_speller(f"{text}=", match["function"]), first, width, int(match["column"] or 0), match["function"])
        )
    return tuple(made)


def _speller(prefix: str, function: str | None) -> Callable[[str], str]:
    """Of answers there are few, so that looking a feature up takes half the time of joining it."""
    known = {value: prefix + value for value in (*_ANSWERS, *_PADDING)}
    return known.__getitem__ if function in _ASKING else prefix.__add__


def featurize(
    columns: Sequence[Sequence[str]], templates: Sequence[Template], functions: Mapping[str, Function]
) -> list[tuple[str, ...]]:
    """The features of each word; ``columns`` are the words, their tags so far, and a filler for the tag to find.

    The same strings as the library makes, which reads its template anew for every word.
    """
    count = len(columns[0])
    margin = max(0, -min(template.first for template in templates))
    begin, end = _PADDING[:1] * margin, _PADDING[1:] * (count + margin)
    values: dict[tuple[int, int, str | None], list[str]] = {}
    made = []
    for template in templates:
        kind = template.column, template.width, template.function
        if kind not in values:
            function = functions[template.function] if template.function else _runs
            values[kind] = [*begin, *function(columns[template.column], template.width), *end]
        first = margin + template.first
        made.append(map(template.spell, values[kind][first : first + count]))
    return list(zip(*made, strict=True))


def _runs(column: Sequence[str], width: int) -> list[str]:
    """Every run of ``width`` words."""
    return list(column) if width == 1 else list(map(" ".join, zip(*(column[at:] for at in range(width)), strict=False)))


def _answers(told: Iterable[bool]) -> list[str]:
    return list(map(_ANSWERS.__getitem__, told))


def _is_integer(run: str) -> bool:
    """As the library takes it: of 32 bits, perhaps with its sign."""
    return _INTEGER.fullmatch(run) is not None and -(2**31) <= int(run) < 2**31


def _lower(column: Sequence[str], width: int) -> list[str]:
    return _runs([word.lower() for word in column], width)


def _are_titles(column: Sequence[str], width: int) -> list[str]:
    return _all([all(part[:1].istitle() for part in word.split(" ")) for word in column], width)


def _begin_in_capitals(column: Sequence[str], width: int) -> list[str]:
    """A digit or sign counts as a capital."""
    return _all([word[:1] == word[:1].upper() and (" " not in word or _each_in_capitals(word)) for word in column], width)


def _each_in_capitals(word: str) -> bool:
    return all(part[:1] == part[:1].upper() for part in word.split(" "))


def _all(told: Sequence[bool], width: int) -> list[str]:
    return _answers(told if width == 1 else map(all, zip(*(told[at:] for at in range(width)), strict=False)))
