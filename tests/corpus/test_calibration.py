"""Confidence agrees with truth: the tables and the fit on numbers made by hand, the annotated documents within 0.05."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from corpus.scoring import Board, Judged, by_kind, calibration, gold_documents, score_record
from corpus.scoring.fitting import PRIOR, fit
from extractors.record import extract_record
from pipeline.readers import read
from schemas import RawDocument

ROOT = Path(__file__).resolve().parent.parent.parent
SETS = [name for name in ("documents", "written", "further") if (ROOT / "corpus" / name).exists()]


def values(confidence: float, right: int, found: int, field: str = "awards") -> list[Judged]:
    return [Judged(field, "a", confidence, number < right) for number in range(found)]


def test_bins_and_error_by_hand() -> None:
    table = calibration(values(0.95, 3, 4) + values(0.25, 1, 1) + values(1.0, 1, 1))
    assert [(b.low, b.values, round(b.confidence, 3), b.right) for b in table.bins] == [
        (0.2, 1, 0.25, 1.0),
        (0.9, 5, 0.96, 0.8),
    ]
    assert table.ece == pytest.approx((1 * 0.75 + 5 * 0.16) / 6)
    assert (table.values, table.right) == (6, 5 / 6)


def test_nothing_judged_is_no_error() -> None:
    assert calibration([]).ece == 0


def test_kinds_stand_apart() -> None:
    kinds = by_kind(values(0.9, 9, 10) + values(0.5, 0, 1, "dates"))
    assert {name: round(table.ece, 3) for name, table in kinds.items()} == {"awards": 0.0, "dates": 0.5}


def test_fit_gives_the_measured_share_where_there_are_many_values() -> None:
    confidence = {
        p.score: p.confidence for p in fit([], values(0.9, 1800, 2000) + values(0.6, 800, 2000)) if p.kind == "awards"
    }
    assert confidence[0.9] == pytest.approx(0.9, abs=0.005)
    assert confidence[0.6] == pytest.approx(0.4, abs=0.005)


def test_fit_of_few_values_stays_near_their_kind() -> None:
    points = {p.score: p.confidence for p in fit([], values(0.9, 980, 1000) + values(0.95, 0, 1) + values(0.8, 1, 1))}
    assert points[0.95] == pytest.approx(0.98, abs=1.2 / PRIOR)
    assert points[0.8] < 1


def test_fit_rises_with_the_score_whatever_was_measured() -> None:
    chance = random.Random(3)
    judged = [Judged("awards", "a", round(chance.random(), 2), chance.random() < 0.7) for _ in range(800)]
    points = [p.confidence for p in fit(judged[:400], judged[400:]) if p.kind == "awards"]
    assert points == sorted(points)
    assert 0 < points[0] < points[-1] < 1


def test_documents_that_rules_have_seen_weigh_less() -> None:
    right, wrong = values(0.9, 100, 100), values(0.9, 0, 100)
    awards = {
        side: p.confidence for side, given in (("tuned", (right, wrong)), ("unseen", (wrong, right))) for p in fit(*given)
    }
    assert awards["tuned"] < 0.5 < awards["unseen"]


@pytest.mark.parametrize("name", SETS)
def test_expected_calibration_error_of_annotated_documents(name: str) -> None:
    board = Board()
    for document in gold_documents(ROOT / "corpus" / name):
        assert document.source
        record = extract_record(read(RawDocument(document.source.name, document.source.read_bytes())))
        score_record(board, document.stem, document.answers, record.model_dump(mode="json"))
    assert calibration(board.judged).ece <= 0.05
