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
from pipeline.readers.ocr.engine import recogniser
from pipeline.readers.ocr.words import Word, gathered_words
from pipeline.readers.printed import PrintedLine

if TYPE_CHECKING:
    from PIL.Image import Image

DPI = 200  # 150 to 300 read equally well on office scans; 200 is the fastest that keeps small print
_CACHE_VERSION = "3"


@dataclass(frozen=True, slots=True)
class Scans:
    """``cache`` is a directory that keeps recognised pages by their digest; ``page_done`` hears of every page."""

    cache: Path | None = None
    page_done: Callable[[], None] = lambda: None


def available() -> bool:
    """Whether pages can be recognised on this machine."""
    return recogniser() is not None


def recognised(image: Image, scans: Scans) -> list[PrintedLine]:
    """Lines of a page rendered at ``DPI``, in points.

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
    grey = image.convert("L")
    kept = _place(scans.cache, engine.name, grey) if scans.cache else None
    words = _kept_words(kept) if kept else None
    if words is None:
        words = engine.words(grey)
        if kept:
            _keep(kept, words)
    scans.page_done()
    return gathered_words(words, DPI)


def _place(cache: Path, engine: str, grey: Image) -> Path:
    digest = hashlib.sha256(f"{_CACHE_VERSION} {engine} {grey.size}".encode() + grey.tobytes()).hexdigest()
    return cache / digest[:2] / f"{digest}.json"


def _kept_words(kept: Path) -> list[Word] | None:
    try:
        return [Word(*word) for word in json.loads(kept.read_text(encoding="utf-8"))]
    except (OSError, ValueError, TypeError):  # not there, or cut off
        return None


def _keep(kept: Path, words: list[Word]) -> None:
    """A full or read-only disk costs time at the next reading, no document."""
    part = kept.with_name(f"{kept.stem}.{os.getpid()}.part")
    with suppress(OSError):
        kept.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(json.dumps(words, ensure_ascii=False), encoding="utf-8")
        part.replace(kept)
