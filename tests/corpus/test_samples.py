"""The sample documents are what their sources say, and their gold quotes stand in them."""

from __future__ import annotations

import json
import re
import unicodedata
import zipfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from corpus.generate import as_docx, as_html, as_pdf, as_text
from corpus.generate.source import DOCUMENTS, Sample, load_samples

SAMPLES = load_samples()
CORPUS = DOCUMENTS.parent
GOLD = sorted(CORPUS.rglob("*.gold.json"))


def named(sample: Sample) -> str:
    return sample.name


def test_there_are_enough_samples_of_every_format() -> None:
    assert len(SAMPLES) >= 12
    assert {s.format for s in SAMPLES} == {"txt", "html", "docx", "pdf"}


@pytest.mark.parametrize("sample", SAMPLES, ids=named)
def test_committed_sample_is_what_its_source_gives(sample: Sample) -> None:
    path = DOCUMENTS / f"{sample.name}.{sample.format}"
    if sample.format in ("txt", "html"):
        render = as_text.render if sample.format == "txt" else as_html.render
        assert path.read_bytes() == render(sample)
    elif sample.format == "docx":
        with zipfile.ZipFile(path) as committed, zipfile.ZipFile(BytesIO(as_docx.render(sample))) as made:
            assert committed.read("word/document.xml") == made.read("word/document.xml")
    elif as_pdf.font_path() is None:
        pytest.skip("no font with Vietnamese letters is installed (fonts-dejavu-core)")
    else:
        import pdfplumber

        with pdfplumber.open(path) as committed, pdfplumber.open(BytesIO(as_pdf.render(sample))) as made:
            assert [p.extract_text() for p in committed.pages] == [p.extract_text() for p in made.pages]


@pytest.mark.parametrize("path", GOLD, ids=lambda p: p.name.removesuffix(".gold.json"))
def test_every_gold_quote_stands_in_its_text(path: Path) -> None:
    stem = path.name.removesuffix(".gold.json")
    text = next(p for p in (path.with_name(f"{stem}.txt"), path.with_name(f"{stem}.text")) if p.exists())
    flat = _squeezed(text.read_text(encoding="utf-8"))
    for quote in _quotes(json.loads(path.read_text(encoding="utf-8"))):
        assert _squeezed(quote) in flat


def _squeezed(text: str) -> str:
    return re.sub(r"\s+", "", unicodedata.normalize("NFC", text))


def _quotes(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        for key, value in node.items():
            if key == "quote":
                yield from [value] if isinstance(value, str) else value
            else:
                yield from _quotes(value)
    elif isinstance(node, list):
        for item in node:
            yield from _quotes(item)
