"""Mentions of one document joined to one citation, and laws by name resolved to their numbers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from extractors.citations.mentions import Mention
from extractors.citations.roles import ORDER
from extractors.language.folding import fold
from extractors.lexicons import load_lexicon
from extractors.numbers.canonical import number_key
from schemas import EdtfDate, Pinpoint, Resolved
from schemas.vocabulary import CitationRole

_OWN_ACTS = {"amends", "replaces", "repeals", "planned_amendment", "corrects", "suspends"}


@dataclass
class Cited:
    """One cited document: the mention that states most, every mention, and the role that says most."""

    best: Mention
    role: CitationRole
    mentions: list[Mention] = field(default_factory=list)
    pinpoints: list[Pinpoint] = field(default_factory=list)

    def add(self, mention: Mention, role: CitationRole, pinpoints: Iterable[Pinpoint]) -> None:
        self.mentions.append(mention)
        self.role = min(self.role, role, key=_says_most)
        self.pinpoints += [p for p in pinpoints if p not in self.pinpoints]
        if _states(mention) > _states(self.best):
            self.best = mention


def join(mentions: Iterable[tuple[Mention, CitationRole, tuple[Pinpoint, ...]]]) -> list[Cited]:
    """One entry a document, in order of first mention; a bare second mention belongs to the first full one."""
    cited: list[Cited] = []
    waiting = []
    for mention, role, pinpoints in mentions:
        if not mention.number and not mention.issued_on:
            waiting.append((mention, role, pinpoints))
            continue
        _add(cited, mention, role, pinpoints)
    for mention, role, pinpoints in waiting:
        _add(cited, mention, role, pinpoints)
    return sorted(cited, key=lambda c: min(m.head for m in c.mentions))


def _says_most(role: CitationRole) -> tuple[bool, int]:
    """The contract's order, but what the document itself does to another one says more than resting on it."""
    return role not in _OWN_ACTS, ORDER.index(role)


def _add(cited: list[Cited], mention: Mention, role: CitationRole, pinpoints: tuple[Pinpoint, ...]) -> None:
    same = next((c for c in cited if _is_same(c.best, mention)), None)
    if same is None:
        same = Cited(mention, role)
        cited.append(same)
    same.add(mention, role, pinpoints)


def _is_same(one: Mention, other: Mention) -> bool:
    if one.issued_on and other.issued_on and not _same_day(one.issued_on, other.issued_on):
        return False
    if one.number and other.number:
        return number_key(one.number) == number_key(other.number)
    if one.title and other.title:
        return _folded_title(one.title) == _folded_title(other.title)
    return False


def _same_day(one: EdtfDate, other: EdtfDate) -> bool:
    """The coarser date decides: a law "năm 2013" is the law of 16/11/2013."""
    length = min(len(one), len(other))
    return one[:length] == other[:length]


def _states(mention: Mention) -> tuple[int, int]:
    """How many things a mention says, then how fine its date is: a day says more than a year."""
    said = (mention.number, mention.issued_on, mention.issuer, mention.document_type)
    return sum(value is not None for value in said), len(mention.issued_on or "")


def _folded_title(title: str) -> str:
    return fold(title).replace(",", "").replace("-", " ").replace("  ", " ").replace("tđkt", "thi đua khen thưởng")


def resolve(mention: Mention) -> Resolved | None:
    """The instrument that the number, or the name with its day or year, stands for; ``None`` for none or many."""
    if mention.number:
        found = _by_number().get(number_key(mention.number), [])
    elif mention.title and mention.issued_on:
        day = mention.issued_on
        named = _by_title().get(_folded_title(mention.title), [])
        found = [e for e in named if "issued_on" in e and e["issued_on"].startswith(day)]
    else:
        return None
    if len(found) != 1:
        return None
    entry = found[0]
    issued = entry.get("issued_on")
    return Resolved(number=entry["number"], title=entry.get("name"), issued_on=EdtfDate(issued) if issued else None)


@cache
def _by_number() -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = {}
    for entry in load_lexicon("instruments"):
        found.setdefault(number_key(entry["number"]), []).append(entry)
    return found


@cache
def _by_title() -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = {}
    for entry in load_lexicon("instruments"):
        found.setdefault(_folded_title(entry.get("name", "")), []).append(entry)
    return found
