"""Where in a document the words of a question stand."""

from __future__ import annotations

import re
from functools import lru_cache

from extractors.language.search_forms import has_accents, tokens, with_accents, without_accents

_AROUND = 60
_LONGEST_SEARCHED = 400_000  # code points of a text; behind, words are still found, but not shown
MARKS = ("[", "]")


def snippet(text: str, words: str) -> str:
    """Up to some 200 letters around the place with most of the words, these in square brackets; empty where none stands."""
    pattern = _pattern(words[:2000])
    if pattern is None:
        return ""
    searched = text[:_LONGEST_SEARCHED]
    found = list(pattern.finditer(without_accents(searched)))
    accented = [form for form in tokens(with_accents(words[:2000])) if has_accents(form)]
    if accented:
        form = with_accents(searched)
        found = [m for m in found if not _differs(form[m.start() : m.end()], m[0], accented)] or found
    if not found:
        return ""
    order = {form: place for place, form in enumerate(tokens(without_accents(words[:2000])))}
    best = max(range(len(found)), key=lambda i: (_worth(found, i, order), -i))
    begin, end = max(found[best].start() - _AROUND, 0), min(found[best].start() + 2 * _AROUND, len(searched))
    begin = searched.find(" ", begin, found[best].start()) + 1 or begin if begin else 0
    return _marked(searched, [m.span() for m in found if m.start() >= begin and m.end() <= end], begin, end)


def _differs(form: str, plain: str, accented: list[str]) -> bool:
    """Whether an accented word was typed for this place that has other accents there."""
    same_letters = [word for word in accented if without_accents(word) == plain]
    return bool(same_letters) and form not in same_letters


@lru_cache(maxsize=64)
def _pattern(words: str) -> re.Pattern[str] | None:
    forms = dict.fromkeys(tokens(without_accents(words)))
    return re.compile(r"(?<![^\W_])(?:" + "|".join(map(re.escape, forms)) + r")(?![^\W_])") if forms else None


def _worth(found: list[re.Match[str]], first: int, order: dict[str, int]) -> int:
    """How many different words begin within reach of this one, those that stand together as typed twice."""
    reach = found[first].start() + 2 * _AROUND
    words, together = {found[first][0]}, 0
    for one, next_ in zip(found[first : first + 40], found[first + 1 : first + 41], strict=False):
        if next_.end() > reach:
            break
        words.add(next_[0])
        together += next_.start() - one.end() == 1 and order[next_[0]] - order[one[0]] == 1
    return len(words) + 2 * min(together, len(order))


def _marked(text: str, spans: list[tuple[int, int]], begin: int, end: int) -> str:
    parts, place = [], begin
    for start, stop in spans:
        parts += [text[place:start], MARKS[0], text[start:stop], MARKS[1]]
        place = stop
    shown = " ".join("".join([*parts, text[place:end]]).split())
    return ("… " if begin else "") + shown + (" …" if end < len(text) else "")
