"""What is asked of a portal, and what it answers."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from pipeline.crawling.links import Follow
from pipeline.errors import DocumentError
from schemas import Provenance
from schemas.documents import UNKNOWN

VisitKind = Literal["listing", "document", "attachment"]


@dataclass(frozen=True)
class Visit:
    """``listed`` and ``listed_as`` are what the listing says of a document, and its digest; ``etag`` and
    ``last_modified`` are what the server gave last time, so that it may answer "unchanged"."""

    source: str
    kind: VisitKind
    follow: Follow
    listed: Provenance = UNKNOWN
    listed_as: str | None = None
    etag: str | None = None
    last_modified: str | None = None

    @property
    def url(self) -> str:
        return self.follow.url


@dataclass(frozen=True)
class Answer:
    """``url`` is where redirects ended; ``received`` the bytes before unpacking; ``error`` stands for no answer at all."""

    url: str
    status: int = 0
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = field(default=b"", repr=False)
    received: bytes = field(default=b"", repr=False)
    error: DocumentError | None = None

    @property
    def validators(self) -> tuple[str | None, str | None]:
        """``ETag`` and ``Last-Modified``."""
        return self.header("ETag"), self.header("Last-Modified")

    def header(self, name: str) -> str | None:
        return next((value for given, value in self.headers if given.lower() == name.lower()), None)
