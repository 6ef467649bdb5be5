"""A document as bytes and as text; the text never changes once it is made."""

from __future__ import annotations

import hashlib
import unicodedata
from dataclasses import dataclass, field
from functools import cached_property

from schemas.span import Span
from schemas.vocabulary import TextMethod


@dataclass(frozen=True, slots=True)
class Provenance:
    """What a crawl knows of bytes besides their address; empty for everything else.

    ``capture`` names the kept answer (``file.warc.gz!/offset``), ``parent`` the page that offers the file; ``number``,
    ``issued_on`` (ISO day) and ``title`` are what the portal's listing says of the document.
    """

    capture: str | None = None
    parent: str | None = None
    number: str | None = None
    issued_on: str | None = None
    title: str | None = None


UNKNOWN = Provenance()


@dataclass(frozen=True)
class RawDocument:
    """Bytes and where they came from; ``retrieved_at`` is ISO 8601 with zone, null for local files."""

    uri: str
    data: bytes
    declared_type: str | None = None
    retrieved_at: str | None = None
    provenance: Provenance = UNKNOWN

    @cached_property
    def sha256(self) -> str:
        return hashlib.sha256(self.data).hexdigest()


@dataclass(frozen=True, slots=True)
class Page:
    """A page's part of the text; ``number`` counts from 1, null where the format has no pages."""

    number: int | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class LineBox:
    """A printed line: ``edges[i]`` to ``edges[i + 1]`` is the horizontal extent of character ``start + i``, in points."""

    start: int
    end: int
    page: int
    top: float
    bottom: float
    edges: tuple[float, ...]

    def __post_init__(self) -> None:
        if len(self.edges) != self.end - self.start + 1:
            raise ValueError(f"a line of {self.end - self.start} characters needs one edge more, not {len(self.edges)}")

    def box(self, span: Span) -> tuple[float, float, float, float] | None:
        """``(x0, top, x1, bottom)`` of the part of the line inside ``span``; ``None`` outside it."""
        first, last = max(self.start, span.start), min(self.end, span.end)
        if first >= last:
            return None
        x = self.edges[first - self.start : last - self.start + 1]
        return round(min(x), 2), round(self.top, 2), round(max(x), 2), round(self.bottom, 2)


@dataclass(frozen=True, slots=True)
class Repair:
    """A kind of damage that reading mended, and how often: ``look_alike_letter``, ``tcvn3``, ``zero_width`` …"""

    kind: str
    count: int


@dataclass(frozen=True)
class TextDocument:
    """What a reader made of the bytes.

    ``text`` is NFC with ``\\n`` line ends; ``pages`` tile it; ``lines`` (PDF, OCR) are ordered and disjoint;
    ``doubtful`` are ranges with the recogniser's word confidence, 0 to 1; ``noise`` are ranges that the format
    itself marks as no part of the document (menus, page headers, stamps); ``title``, ``published_on`` and ``publisher`` are
    what page metadata (HTML) states, never guessed; ``links`` are attachments a page offers; ``unread`` are the
    numbers of pages that are pictures and could not be read; a ``paper`` is a document that a word processor
    saved as a web page.
    """

    raw: RawDocument
    text: str
    media_type: str
    method: TextMethod
    pages: tuple[Page, ...] = ()
    lines: tuple[LineBox, ...] = ()
    doubtful: tuple[tuple[Span, float], ...] = ()
    noise: tuple[Span, ...] = ()
    repairs: tuple[Repair, ...] = ()
    title: str | None = None
    published_on: str | None = None
    publisher: str | None = None
    links: tuple[tuple[str, str], ...] = field(default=())
    unread: tuple[int, ...] = ()
    paper: bool = False

    def __post_init__(self) -> None:
        if not unicodedata.is_normalized("NFC", self.text):
            raise ValueError(f"{self.raw.uri}: the reader's text is not NFC")
        if not self.pages:
            object.__setattr__(self, "pages", (Page(None, 0, len(self.text)),))
        edges = [p.start for p in self.pages] + [len(self.text)]
        if edges[0] != 0 or any(p.end != following for p, following in zip(self.pages, edges[1:], strict=True)):
            raise ValueError(f"{self.raw.uri}: the pages do not tile the text")

    @property
    def id(self) -> str:
        """Stable digest of the source bytes: the same bytes give the same id, everywhere."""
        return self.raw.sha256[:16]

    @property
    def page_count(self) -> int | None:
        return len(self.pages) if self.pages[0].number is not None else None
