"""Sources: one TOML file names a portal's lists, says how they are laid out, and how they may be asked."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Annotated, Any, TypeVar
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field, ValidationError, field_validator, model_validator

from pipeline.crawling.layouts import PLAIN, DocumentPage, Layout, Listing, Model, systems
from pipeline.errors import ThiduaError

SETTINGS = "crawl.toml"
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


M = TypeVar("M", bound=Model)
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


def load_source(path: Path) -> Source:
    """Raises ``SourceError``."""
    tables = _tables(path)
    for named in ("name", "folder"):
        if named in tables:
            raise SourceError(f"{path}: {named}: tên của nguồn là tên tệp, bỏ mục này")
    return _checked(path, Source, tables | {"name": path.stem, "folder": path.parent})


def load_settings(folder: Path) -> Settings:
    """``crawl.toml`` beside the sources; raises ``SourceError``."""
    path = folder / SETTINGS
    if not path.is_file():
        raise SourceError(f'{path}: chưa có tệp này; viết vào đó một dòng: contact = "địa chỉ liên hệ của cơ quan"')
    return _checked(path, Settings, _tables(path))


def source_files(paths: Iterable[Path]) -> list[Path]:
    """The files themselves, and those of folders by name; raises ``SourceError`` where there is none."""
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            inside = sorted(entry for entry in path.glob("*.toml") if entry.name != SETTINGS)
            if not inside:
                raise SourceError(f"{path}: thư mục không có tệp nguồn (.toml) nào")
            found += inside
        elif path.is_file():
            found.append(path)
        else:
            raise SourceError(f"{path}: không có tệp nguồn này")
    return list(dict.fromkeys(found))


def only_folder(files: Sequence[Path]) -> Path:
    """Where ``crawl.toml`` is; raises ``SourceError`` for sources that lie apart, since one contact speaks for a crawl."""
    folders = list(dict.fromkeys(file.parent for file in files))
    if len(folders) > 1:
        raise SourceError(f"các nguồn phải ở cùng một thư mục: {', '.join(map(str, folders))}")
    return folders[0]


def _tables(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise SourceError(f"{path}: không đọc được ({error.strerror or error})") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SourceError(f"{path}: không phải là TOML ({error})") from error


def _checked(path: Path, model: type[M], tables: dict[str, Any]) -> M:
    try:
        return model.model_validate(tables)
    except ValidationError as error:
        raise SourceError("\n".join(f"{path}: {line}" for line in _lines(error))) from error


_SAID = {
    "missing": "thiếu mục này", "extra_forbidden": "không có mục này", "too_short": "để trống",
    "string_pattern_mismatch": "sai dạng hoặc quá ngắn", "greater_than": "số quá nhỏ", "greater_than_equal": "số quá nhỏ",
    "less_than_equal": "số quá lớn", "string_type": "phải là chữ trong dấu ngoặc kép", "tuple_type": "phải là danh sách [...]",
    "int_parsing": "phải là số", "int_type": "phải là số", "float_parsing": "phải là số", "float_type": "phải là số",
}  # fmt: skip


def _lines(error: ValidationError) -> Iterable[str]:
    for item in error.errors():
        place = ".".join(str(part) for part in item["loc"]) or "nguồn"
        yield f"{place}: {_SAID.get(item['type'], item['msg'].removeprefix('Value error, '))}"
