"""Deleting a document leaves no recognised page behind."""

from __future__ import annotations

from pathlib import Path

import pytest

import cli
from pipeline.queries import Reader, find_document


@pytest.mark.parametrize(("known", "kept"), [(True, False), (False, True)])
def test_deleting_forgets_recognised_pages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, known: bool, kept: bool) -> None:
    monkeypatch.setenv("THIDUA_CACHE", str(tmp_path / "cache"))
    text = tmp_path / "ke-hoach.txt"
    text.write_text("Kế hoạch số 12/KH-UBND về phong trào thi đua.", encoding="utf-8")
    store = tmp_path / "thidua.db"
    assert cli.main(["ingest", str(text), "--db", str(store)]) == 0
    page = tmp_path / "cache" / "ocr" / "ab" / "abcd.json"
    page.parent.mkdir(parents=True)
    page.write_text("{}", encoding="utf-8")
    with Reader(store) as reader:
        (document_id,) = find_document(reader, str(text))
    cli.main(["delete", document_id if known else "0" * 16, "--db", str(store)])
    assert page.exists() is kept
