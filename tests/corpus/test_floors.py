"""Scores have floors, which only move up: ``python -m tests.corpus.test_floors`` raises them to what is reached now."""

from __future__ import annotations

import json
import math
from pathlib import Path

import pytest

from corpus.scoring import Board, Score, gold_documents, score_record
from extractors.record import extract_record
from pipeline.readers import read
from schemas import RawDocument

ROOT = Path(__file__).resolve().parent.parent.parent
FLOORS = ROOT / "corpus" / "floors.json"
SHARED = ROOT.parent / "shared" / "gold"
SETS = ("documents", "written", "further", "later")


def reached(folder: Path) -> dict[str, Score]:
    board = Board()
    for document in gold_documents(folder):
        assert document.source, f"{document.stem} has no source"
        record = extract_record(read(RawDocument(document.source.name, document.source.read_bytes())), with_text=True)
        score_record(board, document.stem, document.answers, record.model_dump(mode="json"))
    return board.scores()


@pytest.mark.parametrize("name", [name for name in SETS if (ROOT / "corpus" / name).exists()])
def test_no_score_falls_below_its_floor(name: str) -> None:
    floors: dict[str, float] = json.loads(FLOORS.read_text(encoding="utf-8"))[name]
    scores = reached(ROOT / "corpus" / name)
    below = {field: (scores[field].f1, floor) for field, floor in floors.items() if scores[field].f1 < floor}
    assert below == {}
    assert set(scores) == set(floors), "a field without a floor: raise the floors"


@pytest.mark.skipif(not (SHARED / "seeds").exists(), reason="the five real pages are not beside the project")
def test_every_field_of_the_five_real_pages_is_right() -> None:
    assert {name: score.f1 for name, score in reached(SHARED / "seeds").items() if score.f1 < 1} == {}


def main() -> None:
    floors = json.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.exists() else {}
    for name in SETS:
        if (ROOT / "corpus" / name).exists():
            known = floors.setdefault(name, {})
            for field, score in reached(ROOT / "corpus" / name).items():
                known[field] = max(known.get(field, 0.0), math.floor(score.f1 * 1000) / 1000)
    FLOORS.write_text(json.dumps(floors, indent=1, sort_keys=True) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
