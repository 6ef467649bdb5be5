"""Words of a person as a full-text query that is always valid."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import pairwise

from extractors.language.search_forms import has_accents, tokens, with_accents, without_accents
from extractors.lexicons import load_lexicon
from pipeline.queries.asked_numbers import asked_numbers

MOST_WORDS = 64
"""Words of a question that are looked at; no one asks for more, and a pasted document must not stall the store."""

_PART = re.compile(r'"([^"]*)"?|([^\s"]+)')
_PLAIN_COLUMNS, _ACCENTED_COLUMNS = "{title body}", "{accented_title accented_body}"


def match_expression(words: str, *, ranked: bool = False) -> str | None:
    """An FTS5 expression: every word must occur; ``None`` where nothing is to be found.

    A word typed with accents is found with these accents only, one without in any spelling. What stands in quotation
    marks, and what punctuation joins (``05/KH-UBND``), is a phrase; ``*`` after a word stands for any ending. Document
    numbers are found however they are written, abbreviations and what they stand for by one another. Nothing else has a
    meaning, so no input is a syntax error.

    ``ranked`` adds pairs of neighbours, which change no answer and raise documents where the words stand together.
    """
    text = unicodedata.normalize("NFC", words[: MOST_WORDS * 40])
    number_expressions, rest = asked_numbers(text)
    expressions = [*number_expressions]
    loose: list[str] = []
    for quoted, single in _PART.findall(rest)[:MOST_WORDS]:
        if quoted or "*" in single:
            expressions += _phrase(quoted or single, prefix=single.endswith("*"))
        else:
            loose.append(single)
    expressions += _loose(loose)
    if ranked and len(loose) > 1 and (first := next(iter(_phrase(loose[0])), None)):
        pairs = [pair for two in pairwise(loose) for pair in _phrase(" ".join(two))]
        expressions.append(f"({' OR '.join([*pairs, first])})")
    return " AND ".join(expressions) or None


def _phrase(part: str, *, prefix: bool = False) -> list[str]:
    accented = tokens(with_accents(part))
    if not accented:
        return []
    columns, form = (_ACCENTED_COLUMNS, accented) if any(map(has_accents, accented)) else (_PLAIN_COLUMNS, _plain(accented))
    return [f'{columns} : "{" ".join(form)}"{"*" if prefix else ""}']


def _plain(words: Iterable[str]) -> list[str]:
    return tokens(without_accents(" ".join(words)))


def _loose(parts: list[str]) -> Iterator[str]:
    """Each part, or the abbreviation that a run of parts spells out."""
    forms = [" ".join(tokens(without_accents(part))) for part in parts]
    position = 0
    while position < len(parts):
        length, other = next(_abbreviations_at(forms, position), (1, None))
        own = [expression for part in parts[position : position + length] for expression in _phrase(part)]
        if own:
            joined = " AND ".join(own)
            typed = any(has_accents(with_accents(part)) for part in parts[position : position + length])
            more = _phrase(other if typed else without_accents(other)) if other else []
            yield f"({' OR '.join([f'({joined})', *more])})" if more else joined
        position += length


def _abbreviations_at(forms: list[str], position: int) -> Iterator[tuple[int, str]]:
    for spelled, other in _both_ways():
        if tuple(forms[position : position + len(spelled)]) == spelled:
            yield len(spelled), other


@cache
def _both_ways() -> tuple[tuple[tuple[str, ...], str], ...]:
    """A run of words with what else it may be written as, longest runs first."""
    found = []
    for entry in load_lexicon("search_abbreviations"):
        short, long = " ".join(tokens(without_accents(entry["short"]))), tuple(tokens(without_accents(entry["long"])))
        found += [((short,), entry["long"]), (long, entry["short"])]
    return tuple(sorted(found, key=lambda pair: -len(pair[0])))
