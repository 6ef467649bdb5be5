"""The body that a line of a letterhead, or the symbol of a number, names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from extractors.header.issuer_place import Snippet, place_in
from extractors.issuers import IssuerFound, Place, issuers_in
from extractors.issuers.bodies import bodies, closest_body
from extractors.language.folding import fold
from extractors.places import unit_at
from schemas import Span
from schemas.vocabulary import IssuerLevel


@dataclass(frozen=True)
class Issuer:
    """``place`` is what the issuer and the bodies above it say; ``province`` is ``None`` for central bodies."""

    name: str
    level: IssuerLevel | None
    place: Place
    spans: tuple[Span, ...]
    confidence: float


def first_body(text: str, place: Place) -> IssuerFound | None:
    """The body that the line begins with, in the place that the document gives."""
    snippet = Snippet.of(text.upper() if text.islower() else text)
    found = issuers_in(snippet, place, 0, len(text))
    return found[0] if found and found[0].span.start <= 4 else None


def damaged_body(text: str, place: Place) -> IssuerFound | None:
    """``SỞ GIÁO ĐỤC VÀ ĐÀO TẠO``: the body whose letters come nearest, with the unit that follows it."""
    unit = next(
        (m.start() for m in re.finditer(r"\b\w", fold(text)) if m.start() and unit_at(fold(text), m.start())), len(text)
    )
    form = closest_body(text[:unit])
    return first_body(f"{form} {text[unit:]}".strip(), place) if form else None


def by_symbol(symbol: str | None, place: Place, spans: tuple[Span, ...]) -> Issuer | None:
    """``KH-UBND`` of a document of a place: damaged letterheads still tell whose it is."""
    codes = re.findall(r"[^\W\d_]+", symbol or "")
    unit = "xã" if place.commune else "huyện" if place.district else "tỉnh"
    for code in codes[1:]:
        for body in bodies():
            if body.form == code and body.is_code and place != Place():
                found = first_body(f"{code} {unit}", place)
                if found:
                    return Issuer(found.name, found.level, place, spans, 0.8)
    return None


def merged(first: Place, second: Place) -> Place:
    """What the second says of a place, with the rest from the first."""
    return Place(second.province or first.province, second.district or first.district, second.commune or first.commune)


def level_above(units: Sequence[str]) -> IssuerLevel | None:
    """The level of the body right above in the letterhead: a committee that it set up is of its level."""
    found = first_body(units[-1], place_in(units[-1])) if units else None
    return found.level if found else None
