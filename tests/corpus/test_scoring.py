"""Scoring: what is right, what is missed, what is invented; and the same counts as the contract's own scorer."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from corpus.scoring import Board, gold_documents, score_record, stem_of
from extractors.record import extract_record
from pipeline.readers import read
from schemas import RawDocument

ROOT = Path(__file__).resolve().parent.parent.parent
SHARED = ROOT.parent / "shared"
OURS_ONLY = {
    "awards.cash_base_salary", "awards.condition", "awards.granted_level", "awards.percent_base", "campaign.kind",
    "dates.role", "deadlines.actor", "deadlines.recurrence", "targets.categories", "targets.excluded", "targets.restriction",
}  # fmt: skip
"""Fields that the contract's scorer leaves out."""


def scored(gold: dict[str, Any], record: dict[str, Any]) -> dict[str, tuple[int, int, int]]:
    board = Board()
    score_record(board, "a", gold, record)
    return {name: tuple(rows["a"]) for name, rows in board.counts.items()}


def award(**values: Any) -> dict[str, Any]:
    plain = {
        "award": "prize_first",
        "recipient": "individual",
        "comparator": "exact",
        "min": 1,
        "max": 1,
        "quote": "01 giải nhất",
    }
    return plain | values


@pytest.mark.parametrize(
    ("gold", "record", "expected"),
    [
        ({"header": {"number": "05/KH-UBND"}}, {"header": {"number": "5/KH-UBND"}}, {"header.number": (1, 1, 1)}),
        (
            {"header": {"issuer": "Chủ tịch Ủy ban nhân dân tỉnh A"}},
            {"header": {"issuer": "UBND tỉnh A"}},
            {"header.issuer": (1, 1, 1)},
        ),
        ({"header": {"signer": None}}, {"header": {"signer": "Ai đó"}}, {"header.signer": (0, 1, 1)}),
        ({"dates": [{"value": "2020"}]}, {"dates": [{"value": "2020"}, {"value": "2021"}]}, {"dates": (1, 1, 2)}),
        (
            {"dates": [{"value": ["2020-01-15", "2020-01-14"]}], "dates_optional": ["2021"]},
            {"dates": [{"value": "../2020-01-14"}, {"value": "2021"}]},
            {"dates": (1, 1, 1)},
        ),
        ({"campaigns": []}, {"campaigns": [{"name": "A", "awards": [award()]}]}, {"campaigns": (0, 0, 1), "awards": (0, 0, 1)}),
        (
            {"campaigns": [{"awards": [award()]}]},
            {"campaigns": [{"awards": [award(max=2)]}]},
            {"campaigns": (1, 1, 1), "awards": (0, 1, 1)},
        ),
        (
            {"campaigns": [{"awards": [], "awards_optional": [award()]}]},
            {"campaigns": [{"awards": [award()]}]},
            {"campaigns": (1, 1, 1), "awards": (0, 0, 0)},
        ),
        ({"header": {"issuer_level": "province"}}, {"header": {}}, {"header.issuer_level": (0, 1, 1)}),
        (
            {"dates": [{"value": "2020", "quote": "năm 2020", "date_role": ["period", "start"]}, {"value": "2021"}]},
            {"dates": [{"value": "2020", "role": "reference"}, {"value": "2020", "role": "start"}]},
            {"dates": (1, 2, 1), "dates.role": (1, 1, 1)},
        ),
        (
            {
                "campaigns": [
                    {
                        "kind": "thematic",
                        "targets": [
                            {
                                "quote": "các xã ven biển",
                                "restriction": "ven biển",
                                "categories": ["communes_territory"],
                                "excluded": False,
                            }
                        ],
                    }
                ]
            },
            {
                "campaigns": [
                    {
                        "kind": "annual",
                        "targets": [
                            {
                                "text": "các xã ven biển",
                                "restriction": None,
                                "categories": ["communes_territory"],
                                "excluded": False,
                            }
                        ],
                    }
                ]
            },
            {
                "campaign.kind": (0, 1, 1),
                "targets": (1, 1, 1),
                "targets.restriction": (0, 1, 1),
                "targets.categories": (1, 1, 1),
                "targets.excluded": (1, 1, 1),
            },
        ),
        (
            {"campaigns": [{"awards": [award(condition="đạt từ 90 điểm trở lên", granted_level="province")]}]},
            {"campaigns": [{"awards": [award(condition="khi đạt từ 90 điểm trở lên", granted_level="district")]}]},
            {"awards": (1, 1, 1), "awards.condition": (1, 1, 1), "awards.granted_level": (0, 1, 1)},
        ),
        (
            {"campaigns": [{"deadlines": [{"value": "2020-05-15", "actor": "Các xã", "recurrence": None}]}]},
            {"campaigns": [{"deadlines": [{"value": "2020-05-15", "actor": "các xã"}]}]},
            {"deadlines": (1, 1, 1), "deadlines.actor": (1, 1, 1), "deadlines.recurrence": (1, 1, 1)},
        ),
        ({"announces": [{"number": "1/KH-UBND"}, None]}, {"announces": None}, {"announces": (1, 1, 1)}),
    ],
)
def test_counts(gold: dict[str, Any], record: dict[str, Any], expected: dict[str, tuple[int, int, int]]) -> None:
    found = scored(gold, record)
    assert {name: found[name] for name in expected} == expected


@pytest.mark.parametrize(
    ("uri", "stem"),
    [("van-ban/a.txt", "a"), ("https://x.vn/tin/b.html?id=5", "b"), ("c#1 50%.txt", "c#1 50%"), ("file:///d/e%20f.pdf", "e f")],
)
def test_a_record_finds_its_gold_by_name(uri: str, stem: str) -> None:
    assert stem_of(uri) == stem


def test_intervals_hold_the_score_and_do_not_change() -> None:
    boards = [Board(), Board()]
    for board in boards:
        for number in range(20):
            board.add("awards", str(number), number % 3, 3, 3)
    one, other = (board.scores()["awards"] for board in boards)
    assert one == other
    assert one.low < one.f1 < one.high


@pytest.mark.skipif(not (SHARED / "tools" / "score.py").exists(), reason="the contract's scorer is not beside the project")
@pytest.mark.parametrize("folder", [ROOT / "corpus" / "documents", ROOT / "corpus" / "written"], ids=lambda f: f.name)
def test_same_counts_as_the_contracts_scorer(folder: Path, tmp_path: Path) -> None:
    board, lines = Board(), []
    for document in gold_documents(folder):
        assert document.source
        raw = RawDocument(str(document.source), document.source.read_bytes())
        record = extract_record(read(raw), with_text=True).model_dump(mode="json")
        lines.append(json.dumps(record, ensure_ascii=False))
        score_record(board, document.stem, document.answers, record)
    records = tmp_path / "records.jsonl"
    records.write_text("\n".join(lines), encoding="utf-8")
    command = [sys.executable, str(SHARED / "tools" / "score.py"), str(records), str(folder), "--json"]
    theirs = json.loads(subprocess.run(command, capture_output=True, check=True, encoding="utf-8").stdout)["fields"]
    ours = {
        name: {
            "precision": round(s.precision, 4),
            "recall": round(s.recall, 4),
            "f1": round(s.f1, 4),
            "gold": s.gold,
            "predicted": s.found,
        }
        for name, s in board.scores().items()
    }
    assert {name: ours.get(name) for name in theirs} == theirs
    assert set(ours) - set(theirs) <= OURS_ONLY
