"""Scanned pages read by Tesseract, each word with its place and the recogniser's confidence."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.errors import DocumentError
from pipeline.readers.ocr.engine import RESOLUTION, Reading, recogniser
from pipeline.readers.ocr.noise import without_red
from pipeline.readers.ocr.words import Word, gathered_words
from pipeline.readers.paper.grids import Grid, frame_of
from pipeline.readers.paper.lie import Lie
from pipeline.readers.paper.printed import PrintedLine

if TYPE_CHECKING:
    from PIL.Image import Image

DPI = RESOLUTION
_CACHE_VERSION = "8"


@dataclass(frozen=True, slots=True)
class Scans:
    """``cache`` is a directory that keeps recognised pages by their digest; ``page_done`` hears of every page."""

    cache: Path | None = None
    page_done: Callable[[], None] = lambda: None


@dataclass(frozen=True, slots=True)
class ReadPage:
    """Lines and cells of tables in points of the page laid upright and level; ``lie`` leads to the page as shown."""

    lines: list[PrintedLine]
    tables: list[Grid]
    lie: Lie


def available() -> bool:
    """Whether pages can be recognised on this machine."""
    return recogniser() is not None


def recognised(image: Image, scans: Scans) -> ReadPage:
    """A page rendered at ``DPI``, in colours where it has any.

    Raises ``DocumentError`` where no recogniser is installed.
    """
    engine = recogniser()
    if engine is None:
        raise DocumentError(
            "read",
            "ocr_missing",
            "Trang là ảnh quét nhưng máy chưa có phần nhận dạng chữ. Hãy cài tesseract và dữ liệu tiếng Việt "
            "(Ubuntu/Debian: apt install tesseract-ocr tesseract-ocr-vie; sau đó pip install 'thidua[ocr]' để chạy nhanh hơn).",
        )
    grey = without_red(image)
    kept = _place(scans.cache, engine.name, grey) if scans.cache else None
    reading = _kept_reading(kept) if kept else None
    if reading is None:
        reading = engine.reading(grey)
        if kept:
            _keep(kept, reading)
    scans.page_done()
    scale = 72 / DPI
    lie = Lie(reading.quarters, reading.angle, grey.width * scale, grey.height * scale)
    return ReadPage(_lines(reading), reading.tables, lie)


def _lines(reading: Reading) -> list[PrintedLine]:
    """Those in cells of a table stand before the first line below it."""
    lines, cells = gathered_words(reading.words, DPI), gathered_words(reading.cells, DPI)
    for table in reading.tables:
        x0, top, x1, bottom = frame_of(table)
        inside = [line for line in cells if top <= (line.top + line.bottom) / 2 <= bottom and x0 <= line.x0 <= x1]
        at = next((index for index, line in enumerate(lines) if line.top > top), len(lines))
        lines[at:at] = inside
    return lines


def _place(cache: Path, engine: str, grey: Image) -> Path:
    digest = hashlib.sha256(f"{_CACHE_VERSION} {engine} {grey.size}".encode() + grey.tobytes()).hexdigest()
    return cache / digest[:2] / f"{digest}.json"


def _kept_reading(kept: Path) -> Reading | None:
    try:
        words, cells, tables, quarters, angle = json.loads(kept.read_text(encoding="utf-8"))
        return Reading([Word(*word) for word in words], [Word(*word) for word in cells], tables, quarters, angle)
    except (OSError, ValueError, TypeError):  # not there, or cut off
        return None


def _keep(kept: Path, reading: Reading) -> None:
    """A full or read-only disk costs time at the next reading, no document."""
    part = kept.with_name(f"{kept.stem}.{os.getpid()}.part")
    with suppress(OSError):
        kept.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(json.dumps(reading, ensure_ascii=False), encoding="utf-8")
        part.replace(kept)
