"""A sample document as its author wrote it: TOML with letterhead, title, body and closing."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent.parent
SOURCES, DOCUMENTS = HERE / "sources", HERE / "documents"


@dataclass(frozen=True)
class Page:
    """What a portal puts around a text: menu above, related news and footer below."""

    menu: tuple[str, ...] = ()
    headline: str = ""
    posted: str = ""
    related: tuple[str, ...] = ()
    footer: tuple[str, ...] = ()


@dataclass(frozen=True)
class Sample:
    """``body`` holds one paragraph a line; lines of ``|`` cells are table rows; ``left`` and ``right`` are the letterhead."""

    name: str
    format: str
    left: tuple[str, ...]
    right: tuple[str, ...]
    title: tuple[str, ...]
    body: tuple[str, ...]
    recipients: tuple[str, ...]
    signature: tuple[str, ...]
    page: Page | None


def load_sample(path: Path) -> Sample:
    """Raises ``KeyError`` or ``TOMLDecodeError`` for a source that is not whole."""
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    page = data.get("page")
    return Sample(
        name=path.stem,
        format=data["format"],
        left=tuple(data.get("left", ())),
        right=tuple(data.get("right", ())),
        title=tuple(data.get("title", ())),
        body=tuple(line for line in data["body"].splitlines() if line.strip()),
        recipients=tuple(data.get("recipients", ())),
        signature=tuple(data.get("signature", ())),
        page=_page(page) if page else None,
    )


def _page(data: dict[str, Any]) -> Page:
    return Page(
        menu=tuple(data.get("menu", ())),
        headline=data["headline"],
        posted=data["posted"],
        related=tuple(data.get("related", ())),
        footer=tuple(data.get("footer", ())),
    )


def load_samples() -> list[Sample]:
    """All samples, by name."""
    return [load_sample(path) for path in sorted(SOURCES.glob("*.toml"))]


def is_row(line: str) -> bool:
    return line.startswith("|")


def cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip("|").split("|")]
