"""Feature strings for underthesea's CRF taggers, made column by column in time linear in the sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

_SYNTAX = re.compile(r"T\[(?P<first>-?\d+)(?:,(?P<last>-?\d+))?\](?:\[(?P<column>\d+)\])?(?:\.(?P<function>\w+))?")


@dataclass(frozen=True, slots=True)
class Template:
    """One feature: the words ``first`` to ``last`` places away, of one column, as they are or through a function."""

    prefix: str
    first: int
    last: int | None
    column: int
    function: str | None


def parse_templates(syntax: Sequence[str]) -> tuple[Template, ...]:
    """``T[-2,-1][1]`` and the like, as underthesea's taggers state them.

    Raises ``ValueError`` for a template of another form: a new version of the library has to be read again.
    """
    made = []
    for text in syntax:
        match = _SYNTAX.fullmatch(text)
        if not match or match["function"] not in (None, "lower", "istitle"):
            raise ValueError(f"unknown feature template {text}")
        last = match["last"]
        made.append(
            Template(f"{text}=", int(match["first"]), int(last) if last else None, int(match["column"] or 0), match["function"])
        )
    return tuple(made)


def featurize(columns: Sequence[Sequence[str]], templates: Sequence[Template]) -> list[list[str]]:
    """The features of each word; ``columns`` are the words, their tags so far, and a filler for the tag to find.

    The same strings as ``template2features`` of the library, which reads its template anew for every word.
    """
    words = columns[0]
    lower = [word.lower() for word in words]
    title = [str(_is_title(word)) for word in words]
    made = []
    for template in templates:
        views = {None: columns[template.column], "lower": lower, "istitle": title}
        made.append(_one_feature(views[template.function], template))
    return [list(row) for row in zip(*made, strict=True)]


def _one_feature(column: Sequence[str], template: Template) -> list[str]:
    count, prefix, first, last = len(column), template.prefix, template.first, template.last
    found = []
    for place in range(count):
        start = place + first
        if start < 0:
            found.append(f"{prefix}BOS")
        elif start >= count or (last is not None and place + last >= count):
            found.append(f"{prefix}EOS")
        else:
            found.append(prefix + (column[start] if last is None else " ".join(column[start : place + last + 1])))
    return found


def _is_title(word: str) -> bool:
    return all(part[:1].istitle() for part in word.split(" ")) if word else False
