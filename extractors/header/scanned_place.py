"""Whether the place that a recogniser read in a date line is one that the document knows: ``TP. Hà Chí Minh`` is none."""

from __future__ import annotations

import re
from dataclasses import replace

from extractors.header.found import Found
from extractors.language.folding import fold
from extractors.places import province_named, unit_at
from extractors.structure import DocumentView

_UNCONFIRMED = 0.4  # a wrong letter makes another name, of which the recogniser is as sure as of the right one


def confirmed_place(view: DocumentView, place: Found[str], province: str | None) -> Found[str]:
    """The place, less sure on a scan that neither names it elsewhere nor was issued in the province of that name.

    ``province`` is that of the issuer, ``None`` where no issuer tells it.
    """
    if "ocr" not in view.document.method or _is_province(place.value, province) or _is_named(view, place):
        return place
    return replace(place, confidence=_UNCONFIRMED)


def _is_province(place: str, province: str | None) -> bool:
    name = fold(_name(place))
    known = province_named(name)
    return known is not None and name in map(fold, known.forms) and province in (None, known.name)


def _is_named(view: DocumentView, place: Found[str]) -> bool:
    name = r"\s+".join(map(re.escape, fold(_name(place.value)).split()))
    mentions = re.finditer(rf"(?<!\w){name}(?!\w)", view.folded)
    return any(all(mention.end() <= span.start or span.end <= mention.start() for span in place.spans) for mention in mentions)


def _name(place: str) -> str:
    """Without its unit, which letterheads write out; a number is no name without it."""
    unit = unit_at(fold(place), 0)
    name = place[unit[1] :].strip() if unit else place
    return place if name.isdigit() else name
