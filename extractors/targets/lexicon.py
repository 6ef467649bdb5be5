"""The lexicons of group names and level words, found in a parsed clause."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from extractors.language.parse import PhraseFinder
from extractors.lexicons import load_lexicon
from schemas.vocabulary import Member, TargetLevel

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span


@dataclass(frozen=True)
class Entry:
    """What a phrase tells of a group.

    ``member`` is ``None`` for words that name none: those that tell a level, and those that limit a group to a category
    ("trực tiếp tham mưu"). ``generic``: its category counts only where no other word tells a closer one. ``inner``: the
    category of the units inside such a body, where it is another one. ``also``: a second category.
    """

    member: Member | None
    slug: str | None
    levels: tuple[TargetLevel, ...]
    by_level: Mapping[TargetLevel, str] = field(default_factory=dict)
    generic: bool = False
    inner: str | None = None
    also: str | None = None

    @property
    def limits(self) -> bool:
        return self.member is None and self.slug is not None

    def categories(self, levels: tuple[TargetLevel, ...]) -> list[str]:
        """The category at each of the levels, else the one that holds at any level."""
        special = [self.by_level[level] for level in levels if level in self.by_level]
        return special or [slug for slug in (self.slug, self.also) if slug]


@cache
def _entries() -> dict[str, Entry]:
    groups = {
        f"group {number}": Entry(
            raw.get("member"),
            raw.get("slug"),
            tuple(raw.get("levels", ())),
            raw.get("by_level", {}),
            raw.get("generic", False),
            raw.get("inner"),
            raw.get("also"),
        )
        for number, raw in enumerate(load_lexicon("target_groups"))
    }
    levels = {f"level {number}": Entry(None, None, (raw["level"],)) for number, raw in enumerate(load_lexicon("target_levels"))}
    return {**groups, **levels}


@cache
def _finder() -> PhraseFinder:
    phrases = {f"group {number}": raw["phrases"] for number, raw in enumerate(load_lexicon("target_groups"))}
    phrases |= {f"level {number}": raw["phrases"] for number, raw in enumerate(load_lexicon("target_levels"))}
    return PhraseFinder(phrases)


def entry_of_phrase(phrase: str) -> Entry | None:
    """The entry that lists just this phrase."""
    key = _keys().get(phrase)
    return _entries()[key] if key else None


@cache
def _keys() -> dict[str, str]:
    return {phrase: f"group {number}" for number, raw in enumerate(load_lexicon("target_groups")) for phrase in raw["phrases"]}


def entry_of_word(word: str) -> Entry | None:
    """The entry that a noun outside the lexicons belongs to by its first or last syllable: "người bệnh", "hướng dẫn viên"."""
    syllables = word.split()
    if len(syllables) < 2:
        return None
    first, last = _beginnings().get(syllables[0]), _endings().get(syllables[-1])
    key = first or last
    return _entries()[key] if key else None


@cache
def _beginnings() -> dict[str, str]:
    return {
        syllable: f"group {number}"
        for number, raw in enumerate(load_lexicon("target_groups"))
        for syllable in raw.get("beginnings", ())
    }


@cache
def _endings() -> dict[str, str]:
    return {
        syllable: f"group {number}"
        for number, raw in enumerate(load_lexicon("target_groups"))
        for syllable in raw.get("endings", ())
    }


def entry_of(span: Span) -> Entry:
    """The entry behind a span of ``find_phrases``."""
    return _entries()[span.label_]


def find_phrases(doc: Doc, *, accents: bool = True) -> dict[int, Span]:
    """The lexicons' phrases in a parsed clause, disjoint, by the number of the token they begin at."""
    return {span.start: span for span in _finder().find(doc, accents=accents)}
