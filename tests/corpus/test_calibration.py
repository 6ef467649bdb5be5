"""Confidence agrees with truth: tables and fit on numbers made by hand, sets met for the first time within 0.05."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from benchmarks.calibrate import held_out, tables_of
from benchmarks.first_sight import FirstSight, first_sights, remember
from corpus.scoring import Board, Judged, by_kind, calibration, gold_documents, score_record
from corpus.scoring.fitting import PRIOR, fit
from extractors.confidence import confidence_of
from extractors.record import extract_record
from pipeline.readers import read
from schemas import RawDocument

ROOT = Path(__file__).resolve().parent.parent.parent
SETS = [name for name in ("documents", "written", "further", "later") if (ROOT / "corpus" / name).exists()]


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


@pytest.mark.parametrize("sight", first_sights(), ids=lambda sight: sight.name)
def test_confidences_hold_for_documents_met_for_the_first_time(sight: FirstSight) -> None:
    sure = [Judged(v.field, v.document, confidence_of(v.field, v.confidence), v.right) for v in sight.values]
    assert calibration(sure).ece <= 0.05


def test_confidences_hold_for_sets_that_they_were_not_fitted_on() -> None:
    tables = tables_of(held_out([], first_sights()))
    assert tables["all"].ece <= 0.05
    promised = {name: table.confidence - table.right for name, table in tables.items()}
    assert {name: gap for name, gap in promised.items() if gap > 0.06} == {}, (
        "sure of what is wrong in a set of harder documents"
    )


def test_a_set_is_met_for_the_first_time_once(tmp_path: Path) -> None:
    table = tmp_path / "first.json"
    remember("new", "abc1234", values(0.9, 3, 4) + values(0.7, 0, 1, "dates"), table)
    (sight,) = first_sights(table)
    assert (sight.name, sight.commit) == ("new", "abc1234")
    assert sorted((v.field, v.confidence, v.right) for v in sight.values) == [
        ("awards", 0.9, False), *[("awards", 0.9, True)] * 3, ("dates", 0.7, False),
    ]  # fmt: skip
    with pytest.raises(ValueError, match="seen before"):
        remember("new", "def5678", [], table)


@pytest.mark.parametrize("name", SETS)
def test_confidences_promise_no_more_than_holds_for_known_documents(name: str) -> None:
    board = Board()
    for document in gold_documents(ROOT / "corpus" / name):
        assert document.source
        record = extract_record(read(RawDocument(document.source.name, document.source.read_bytes())))
        score_record(board, document.stem, document.answers, record.model_dump(mode="json"))
    table = calibration(board.judged)
    assert table.confidence <= table.right + 0.01
    assert table.ece <= 0.1
