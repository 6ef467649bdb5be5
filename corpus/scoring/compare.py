"""When two values are the same: spelling, spaces and dashes aside, and any of several right answers."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any

_TONES = frozenset("\u0300\u0301\u0303\u0309\u0323")
_DASHES = re.compile(r"[\u2010-\u2015\u2212]")
_COMMITTEES = (("ủy ban nhân dân", "ubnd"), ("hội đồng nhân dân", "hđnd"))


@lru_cache(maxsize=20_000)
def folded(text: str) -> str:
    """Lower case, tone marks behind their word (hoà = hòa), dashes and spaces unified."""
    text = _DASHES.sub("-", unicodedata.normalize("NFC", text).lower().replace("\u00a0", " "))
    words = []
    for word in re.findall(r"\w+|[^\w\s]", text):
        letters = unicodedata.normalize("NFD", word)
        words.append("".join(c for c in letters if c not in _TONES) + "".join(sorted(c for c in letters if c in _TONES)))
    return " ".join(words)


@lru_cache(maxsize=20_000)
def folded_issuer(text: str) -> str:
    """Committees by their abbreviation; their chairman counts as the committee."""
    text = folded(text)
    for long, short in _COMMITTEES:
        text = text.replace(folded(long), short)
    return re.sub(rf"\b{re.escape(folded('chủ tịch'))} (?=ubnd)", "", text)


def folded_number(text: str) -> str:
    text = _DASHES.sub("-", re.sub(r"\s", "", unicodedata.normalize("NFC", text)).upper().replace("Ð", "Đ"))
    return re.sub(r"^0+(?=\d)", "", text)


def plain_date(value: str) -> str:
    return value.replace("?", "").replace("~", "")


def plain_mention(value: str) -> str:
    """Of a mention or a deadline D, ``../D`` and ``/D`` say the same day."""
    return re.sub(r"^(?:\.\.)?/(?=\d)", "", plain_date(value))


def answers(gold: Any) -> Sequence[Any]:
    """A list stands for several right answers, the best first."""
    return gold if isinstance(gold, list) else [gold]


def is_answer(gold: Any, value: Any, key: Callable[[str], str] = str) -> bool:
    return any(
        value is None if one is None else value is not None and _keyed(one, key) == _keyed(value, key) for one in answers(gold)
    )


def _keyed(value: Any, key: Callable[[str], str]) -> Any:
    return key(value) if isinstance(value, str) else value


def overlap(gold: Any, value: str | None) -> float:
    """Share of common words, marks aside; of several right answers the best counts."""
    have = _words(value or "")
    return max((_dice(_words(one or ""), have) for one in answers(gold)), default=0.0)


def _dice(one: frozenset[str], other: frozenset[str]) -> float:
    return 2 * len(one & other) / (len(one) + len(other)) if one and other else 0.0


@lru_cache(maxsize=20_000)
def _words(text: str) -> frozenset[str]:
    letters = unicodedata.normalize("NFD", folded(text))
    return frozenset(re.findall(r"\w+", "".join(c for c in letters if not unicodedata.combining(c))))


def pair_up(
    gold: Sequence[Any], found: Sequence[Any], alike: Callable[[Any, Any], float], floor: float
) -> list[tuple[int, int]]:
    """Greedy one-to-one pairing by falling likeness; pairs below ``floor`` are none."""
    ranked = sorted(((alike(g, f), i, j) for i, g in enumerate(gold) for j, f in enumerate(found)), reverse=True)
    taken_gold: set[int] = set()
    taken_found: set[int] = set()
    pairs = []
    for likeness, i, j in ranked:
        if likeness >= floor and i not in taken_gold and j not in taken_found:
            taken_gold.add(i)
            taken_found.add(j)
            pairs.append((i, j))
    return pairs
