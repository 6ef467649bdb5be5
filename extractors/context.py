"""What a document says of itself, for reading what it says of others."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from schemas import Announced, EdtfDate, Header


@dataclass(frozen=True)
class Context:
    """``published_on`` is the posting day of a page or report; ``site_province`` the province that page belongs to."""

    header: Header
    announces: Announced | None = None
    published_on: EdtfDate | None = None

    @property
    def is_report(self) -> bool:
        """News: rules in it are those of the document it announces."""
        return self.header.document_type == "news"

    @property
    def reference_day(self) -> date | None:
        """The day that gives a missing year: of the document; a report is written on the day it is posted."""
        announced = self.announces.issued_on if self.announces else None
        for known in (self.header.issued_on, self.published_on, announced):
            if known:
                return known.first_day
        return None

    @property
    def issuer(self) -> str | None:
        """Who set the rules: the issuer of the document, or of the announced one."""
        return self.header.issuer or (self.announces.issuer if self.announces else None)

    @property
    def number(self) -> str | None:
        return self.header.number or (self.announces.number if self.announces else None)

    @property
    def province(self) -> str | None:
        return self.header.province
