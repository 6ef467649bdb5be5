"""One document in four formats gives one record: only places on the page and offsets differ."""

from __future__ import annotations

from typing import Any

import pytest

from corpus.generate import as_docx, as_html, as_pdf, as_text
from corpus.generate.source import Sample, load_samples
from extractors.record import extract_record
from pipeline.readers import read
from schemas import RawDocument

SAMPLES = [sample for sample in load_samples() if sample.page is None]  # a portal's page has words of its own
FORMATS = {"docx": as_docx.render, "html": as_html.render, "pdf": as_pdf.render}
PLACES = {"start", "end", "page", "boxes", "id", "source"}


def comparable(value: Any) -> Any:
    """Without places; quotes of one value put together, since a letterhead's lines break elsewhere on paper."""
    if isinstance(value, dict):
        return {name: comparable(part) for name, part in value.items() if name not in PLACES}
    if isinstance(value, list):
        if value and all(isinstance(part, dict) and "quote" in part for part in value):
            return " ".join(word for part in value for word in part["quote"].split())
        return [comparable(part) for part in value]
    return value


def record_of(sample: Sample, name: str, data: bytes) -> Any:
    return comparable(extract_record(read(RawDocument(f"{sample.name}.{name}", data))).model_dump(mode="json"))


@pytest.mark.skipif(as_pdf.font_path() is None, reason="no font with Vietnamese letters is installed")
@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_the_record_does_not_depend_on_the_format(sample: Sample) -> None:
    as_typed = record_of(sample, "txt", as_text.render(sample))
    for name, render in FORMATS.items():
        assert record_of(sample, name, render(sample)) == as_typed, name
