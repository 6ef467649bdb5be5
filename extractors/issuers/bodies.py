"""The bodies of ``issuers.toml`` as something to look up: forms by their first word."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import cache
from typing import Any, Literal

from extractors.language.folding import bare, fold
from extractors.language.phrases import whole_words
from extractors.lexicons import load_lexicon
from schemas.vocabulary import IssuerLevel

PlaceKind = Literal["none", "unit", "bare", "proper", "number"]
_LEVEL_OF_PREFIX: dict[str, IssuerLevel] = {"Bộ": "central", "Sở": "province", "Phòng": "district"}


@dataclass(frozen=True, slots=True)
class Body:
    """One way to write one body: ``name`` is what it is called, ``place`` what must follow it.

    ``unit_names`` is what it is called together with the word of a unit.
    """

    name: str
    form: str
    place: PlaceKind
    level: IssuerLevel | None
    needs_unit: bool = False
    unit_names: Mapping[str, str] = field(default_factory=dict)

    @property
    def is_numbered(self) -> bool:
        """A unit of the army, called by a number: ``Sư đoàn 968``."""
        return self.place == "number"

    @property
    def is_code(self) -> bool:
        """An abbreviation: it only counts in capitals."""
        return " " not in self.form and self.form.isupper()


@cache
def bodies() -> tuple[Body, ...]:
    """Every form of every body."""
    return tuple(body for entry in load_lexicon("issuers") for body in _bodies_of(entry))


@cache
def body_pattern() -> re.Pattern[str]:
    """Any form, over a folded text; the longest that fits."""
    ordered = sorted({_loose(body.form) for body in bodies()}, key=len, reverse=True)
    return whole_words(ordered)


def body_of(matched: str, printed: str) -> Body | None:
    """The body a match of ``body_pattern`` stands for; ``printed`` is the same stretch with its case."""
    body = _by_key().get(_key(matched))
    if body is None or (body.is_code and not printed.isupper()):
        return None
    return body


def closest_body(text: str) -> str | None:
    """The form whose letters come nearest to those of ``text``: recognition mistakes a few of them."""
    keys = _by_bare()
    near = get_close_matches(_key(bare(text)), keys, n=1, cutoff=0.9)
    return keys[near[0]] if near else None


@cache
def _by_bare() -> dict[str, str]:
    return {_key(bare(body.form)): body.form for body in bodies() if len(body.form) >= 6 and not body.is_code}


def _bodies_of(entry: dict[str, Any]) -> list[Body]:
    if "prefixes" in entry:
        return [
            Body(
                f"{prefix} {entry['name']}", f"{prefix} {form}", "none" if prefix == "Bộ" else "unit", _LEVEL_OF_PREFIX[prefix]
            )
            for prefix in entry["prefixes"]
            for form in entry["forms"]
        ]
    keep, expands = entry.get("keep_form", False), entry.get("expands", {})
    return [
        Body(
            name=expands.get(form, form) if keep else entry["name"],
            form=form,
            place=entry["place"],
            level=entry.get("level"),
            needs_unit=entry.get("needs_unit", False),
            unit_names=entry.get("unit_names", {}),
        )
        for form in entry["forms"]
    ]


@cache
def _by_key() -> dict[str, Body]:
    found: dict[str, Body] = {}
    for body in bodies():
        found.setdefault(_key(fold(body.form)), body)
    return found


def _key(folded: str) -> str:
    return "".join(re.findall(r"\w+", folded.replace("&", "và")))


def _loose(form: str) -> str:
    """Commas and dashes may be missing, ``và`` may be ``&``, words may stand on two lines."""
    folded = re.escape(fold(form)).replace(r"\&", "&")
    folded = re.sub(r"(?:\\ )*(?:\\-|,)(?:\\ )*", r"[ ]?[-,]?\\s{0,2}", folded)
    folded = re.sub(r"\\ và\\ ", r"\\s{0,3}(?:và|&)\\s{0,3}", folded)
    return re.sub(r"\\ ", r"\\s{1,3}", folded)
