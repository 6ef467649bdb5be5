"""Every value that is read from the documents at hand is proven by its quotes."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpus.scoring import gold_documents
from extractors.proof import prove
from extractors.record import extract_record
from pipeline.readers import read
from schemas import RawDocument

ROOT = Path(__file__).resolve().parent.parent.parent
SHARED = ROOT.parent / "shared" / "gold"
FOLDERS = [ROOT / "corpus" / "documents", ROOT / "corpus" / "written", SHARED / "seeds"]


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda f: f.name)
def test_every_value_is_proven(folder: Path) -> None:
    if not folder.exists():
        pytest.skip("the five real pages are not beside the project")
    unproven = []
    for document in gold_documents(folder):
        assert document.source
        text = read(RawDocument(document.source.name, document.source.read_bytes()))
        unproven += [(document.stem, failure) for failure in prove(extract_record(text), text.text)]
    assert unproven == []
