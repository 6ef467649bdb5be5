"""Issuing bodies by their canonical short name, with level and place."""

from __future__ import annotations

from dataclasses import dataclass

from extractors.structure import DocumentView
from schemas import Span
from schemas.vocabulary import IssuerLevel


@dataclass(frozen=True, slots=True)
class Place:
    """What completes a short name: "UBND tỉnh" in a document of Hà Nam is ``UBND tỉnh Hà Nam``."""

    province: str | None = None
    district: str | None = None
    commune: str | None = None


@dataclass(frozen=True, slots=True)
class IssuerFound:
    """``name`` is canonical (``UBND tỉnh Thái Nguyên``); ``place_stated`` where the text itself names the place."""

    span: Span
    name: str
    level: IssuerLevel | None
    province: str | None = None
    place_stated: bool = False


def find_issuers(view: DocumentView, place: Place, start: int = 0, end: int | None = None) -> list[IssuerFound]:
    """Every body named in ``text[start:end]``, in order, disjoint, completed by ``place``."""
    return []
