"""Scanned pages read by Tesseract, each word with its place and the recogniser's confidence."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.errors import DocumentError
from pipeline.readers.ocr.engine import recogniser
from pipeline.readers.ocr.words import Word, gathered_words
from pipeline.readers.printed import PrintedLine

if TYPE_CHECKING:
    from PIL.Image import Image

DPI = 200  # 150 to 300 read equally well on office scans; 200 is the fastest that keeps small print
_CACHE_VERSION = "1"


def available() -> bool:
    """Whether pages can be recognised on this machine."""
    return recogniser() is not None


def recognised(image: Image, cache: Path | None = None) -> list[PrintedLine]:
    """Lines of a page rendered at ``DPI``, in points; ``cache`` is a directory that keeps results by the page's digest.

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
    kept = None
    if cache is not None:
        digest = hashlib.sha256(f"{_CACHE_VERSION} {engine.name} {grey.size}".encode() + grey.tobytes()).hexdigest()
        kept = cache / digest[:2] / f"{digest}.json"
        if kept.is_file():
            return gathered_words([Word(*word) for word in json.loads(kept.read_text(encoding="utf-8"))], DPI)
    words = engine.words(grey)
    if kept is not None:
        kept.parent.mkdir(parents=True, exist_ok=True)
        part = kept.with_suffix(".part")
        part.write_text(json.dumps(words, ensure_ascii=False), encoding="utf-8")
        part.replace(kept)
    return gathered_words(words, DPI)
