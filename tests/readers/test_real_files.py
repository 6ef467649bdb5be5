"""Published files of all kinds: each gives a text or a named problem, never a traceback."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.errors import DocumentError
from pipeline.readers import ocr, read
from schemas import RawDocument

SHARED = Path(__file__).resolve().parents[3] / "shared"
FILES = sorted(path for path in (SHARED / "real").glob("*/*") if path.stat().st_size < 150_000)


@pytest.mark.skipif(not FILES, reason="the collection of published files is not on this machine")
@pytest.mark.parametrize("path", FILES[::2], ids=lambda path: path.name[:40])
def test_text_or_named_problem(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ocr, "recogniser", lambda: None)
    try:
        document = read(RawDocument(path.name, path.read_bytes()))
    except DocumentError as error:
        pytest.skip(f"refused by name: {error.code}")
    for line in document.lines:
        assert "\n" not in document.text[line.start : line.end]
    ends = [line.end for line in document.lines]
    assert all(end <= line.start for end, line in zip(ends, document.lines[1:], strict=False))
