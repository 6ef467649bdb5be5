"""A body found in a text, and the place that completes its name."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from schemas import Span
from schemas.vocabulary import IssuerLevel

_PLACE_OF_NAME = re.compile(
    r"\b(tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)(?: ủy)? ([A-ZĐÀ-Ỹ][^,(]*)$", re.IGNORECASE
)


class Readable(Protocol):
    """A text in the two views that names are read from; a ``DocumentView`` is one."""

    @property
    def plain(self) -> str: ...

    @property
    def folded(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Place:
    """What completes a short name: "UBND tỉnh" in a document of Hà Nam is ``UBND tỉnh Hà Nam``.

    ``district_unit`` and ``commune_unit`` are the words that belong before the names; on ``day`` a province may be a city.
    """

    province: str | None = None
    district: str | None = None
    commune: str | None = None
    district_unit: str = "huyện"
    commune_unit: str = "xã"
    day: date | None = None

    @classmethod
    def of(cls, issuer: str | None, province: str | None, day: date | None = None) -> Place:
        """The place that a canonical issuer stands for: ``UBND huyện Châu Thành`` is the district Châu Thành."""
        match = _PLACE_OF_NAME.search(issuer or "")
        if match is None:
            return cls(province=province, day=day)
        word, name = match[1].lower(), match[2]
        if word in ("xã", "phường", "thị trấn", "đặc khu"):
            return cls(province, None, name, commune_unit=word, day=day)
        if word == "tỉnh" or name == province:
            return cls(province or name, day=day)
        return cls(province, name, district_unit=word, day=day)


@dataclass(frozen=True, slots=True)
class IssuerFound:
    """``name`` is canonical (``UBND tỉnh Thái Nguyên``); ``place_stated`` where the text itself names the place."""

    span: Span
    name: str
    level: IssuerLevel | None
    province: str | None = None
    place_stated: bool = False
