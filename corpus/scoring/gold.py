"""Annotated documents in a folder: ``NAME.gold.json`` beside its source."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Any
from urllib.parse import unquote, urlparse

_SUFFIX = ".gold.json"
_NO_SOURCE = {".json", ".jsonl", ".text"}


@dataclass(frozen=True)
class GoldDocument:
    """``source`` is the raw file, else the transcript (``.text``); ``None`` where neither is there."""

    stem: str
    answers: dict[str, Any]
    source: Path | None


def gold_documents(folder: Path) -> Iterator[GoldDocument]:
    """Every annotated document below ``folder``, by name. Raises ``ValueError`` for a gold file that is no JSON."""
    for path in sorted(folder.rglob(f"*{_SUFFIX}")):
        stem = path.name.removesuffix(_SUFFIX)
        beside = sorted(p for p in path.parent.glob(f"{stem}.*") if p.stem == stem and p.suffix not in _NO_SOURCE)
        transcript = path.with_name(f"{stem}.text")
        source = beside[0] if beside else transcript if transcript.exists() else None
        try:
            answers = json.loads(path.read_text(encoding="utf-8"))
        except ValueError as error:
            raise ValueError(f"{path}: {error}") from error
        yield GoldDocument(unicodedata.normalize("NFC", stem), answers, source)


def stem_of(uri: str) -> str:
    """The name a record's source has its gold under: of a path or of an address."""
    address = urlparse(uri)
    is_address = bool(address.netloc) or address.scheme == "file"
    return unicodedata.normalize("NFC", PurePath(unquote(address.path) if is_address else uri).stem)
