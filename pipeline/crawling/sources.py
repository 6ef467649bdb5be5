"""Sources: what names a portal's lists, says how they are laid out, and how they may be asked; and the settings of a crawl."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field, field_validator, model_validator

from pipeline.crawling.layouts import PLAIN, DocumentPage, Layout, Listing, Model, systems
from pipeline.errors import ThiduaError

_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,60}")
_MODULE = re.compile(r"[a-z_][a-z0-9_]{0,60}\.py")


class SourceError(ThiduaError):
    """A source file or the settings cannot be used; the message names file, entry and what is wrong."""


def _pattern(text: str) -> str:
    try:
        re.compile(text)
    except re.error as error:
        raise ValueError(f"không phải là biểu thức chính quy ({error})") from error
    return text


Pattern = Annotated[str, AfterValidator(_pattern)]


class Limits(Model):
    """``delay`` in seconds between requests to a host; ``pages`` of the lists in one crawl; ``megabytes`` of one answer."""

    delay: float = Field(default=2.0, ge=0)
    pages: int = Field(default=2_000, ge=1)
    megabytes: int = Field(default=100, ge=1, le=100)


class Revisit(Model):
    """In days. A document that was first seen within ``window`` is asked for again at each crawl where the server can say
    "unchanged", else each ``unvalidated``; an older one each ``old``. What the list says otherwise is always fetched."""

    window: int = Field(default=30, ge=0)
    unvalidated: int = Field(default=7, ge=0)
    old: int = Field(default=90, ge=1)


class Source(Model):
    """``documents`` and ``skip`` are patterns of addresses: which rows are documents, which are none."""

    name: str
    title: str
    publisher: str | None = None
    system: str = PLAIN
    start: tuple[str, ...] = Field(min_length=1)
    hosts: tuple[str, ...] = ()
    documents: Pattern | None = None
    skip: Pattern | None = None
    encoding: str | None = None
    code: str | None = None
    notes: str = ""
    listing: dict[str, Any] = Field(default_factory=dict)
    document: dict[str, Any] = Field(default_factory=dict)
    limits: Limits = Limits()
    revisit: Revisit = Revisit()
    folder: Path = Path()

    @field_validator("name")
    @classmethod
    def _slug(cls, name: str) -> str:
        if not _NAME.fullmatch(name):
            raise ValueError("tên chỉ gồm chữ thường không dấu, số và gạch nối")
        return name

    @field_validator("system")
    @classmethod
    def _known(cls, system: str) -> str:
        if system not in systems():
            raise ValueError(f"không có hệ thống này; có: {', '.join(systems())}")
        return system

    @field_validator("start")
    @classmethod
    def _addresses(cls, start: tuple[str, ...]) -> tuple[str, ...]:
        for url in start:
            if urlsplit(url).scheme not in ("http", "https") or not urlsplit(url).hostname:
                raise ValueError(f"{url!r} không phải là địa chỉ http hay https")
        return start

    @field_validator("encoding")
    @classmethod
    def _codec(cls, encoding: str | None) -> str | None:
        if encoding is not None:
            try:
                "".encode(encoding)
            except LookupError as error:
                raise ValueError(f"không có bảng mã {encoding!r}") from error
        return encoding

    @field_validator("code")
    @classmethod
    def _beside(cls, code: str | None) -> str | None:
        if code is not None and not _MODULE.fullmatch(code):
            raise ValueError("phải là tên một tệp .py ở cùng thư mục")
        return code

    @field_validator("listing")
    @classmethod
    def _of_listing(cls, listing: dict[str, Any]) -> dict[str, Any]:
        Listing.model_validate(listing)
        return listing

    @field_validator("document")
    @classmethod
    def _of_document(cls, document: dict[str, Any]) -> dict[str, Any]:
        DocumentPage.model_validate(document)
        return document

    @model_validator(mode="after")
    def _has_rows(self) -> Source:
        listing = self.layout.listing
        if listing.kind == "page" and not listing.row and self.code is None:
            raise ValueError("thiếu listing.row: bộ chọn cho một dòng của danh sách")
        return self

    @property
    def layout(self) -> Layout:
        return systems()[self.system].layout.with_own(self.listing, self.document)

    @property
    def allowed_hosts(self) -> frozenset[str]:
        """Where its documents may lie: the hosts of its lists and those it names."""
        return frozenset(host.lower() for url in self.start if (host := urlsplit(url).netloc)) | {h.lower() for h in self.hosts}

    def is_document(self, url: str) -> bool:
        wanted = self.documents is None or re.search(self.documents, url) is not None
        return wanted and not self.is_skipped(url)

    def is_skipped(self, url: str) -> bool:
        return self.skip is not None and re.search(self.skip, url) is not None


class Settings(Model):
    """Of the crawl as a whole. ``contact`` (mail or page) goes into the user agent, so that a portal's people can ask;
    ``inner`` names machines of the own network that may be asked; ``verify`` is whether certificates must be sound."""

    contact: str = Field(pattern=r"^[^\x00-\x1f]{5,200}$")
    inner: tuple[str, ...] = ()
    requests: int = Field(default=8, ge=1, le=32)
    timeout: float = Field(default=180.0, gt=0, le=600)
    retries: int = Field(default=3, ge=0, le=10)
    verify: bool = True
    back_off: float = Field(default=10.0, ge=0)
