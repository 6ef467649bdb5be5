"""The page of scores says of each set what rules have seen of it, and has every field that any set annotates."""

from __future__ import annotations

import json
from pathlib import Path

from benchmarks.annotated import SEEN, UNSEEN, AnnotatedSet, board_of
from benchmarks.scores_page import PAGE, page
from extractors.lexicons import load_lexicon

NOTICE = "UBND XÃ HOA SƠN\nSố: 03/TB-UBND\nHoa Sơn, ngày 02 tháng 3 năm 2021\n\nTHÔNG BÁO\nVề việc nghỉ lễ\n"


def annotated(folder: Path, seen: str, names: tuple[str, ...] = ("",)) -> AnnotatedSet:
    for stem in ("a_one", "b_two"):
        (folder / f"{stem}.txt").write_text(NOTICE, encoding="utf-8")
        gold = {"header": {"number": "03/TB-UBND" if stem == "a_one" else "04/TB-UBND"}}
        (folder / f"{stem}.gold.json").write_text(json.dumps(gold), encoding="utf-8")
    return AnnotatedSet(f"set {seen}", folder, seen, names)


def test_page_has_sets_scores_and_errors(tmp_path: Path) -> None:
    sets = [annotated(tmp_path, SEEN), annotated(tmp_path, UNSEEN, ("a",))]
    rows = [line for line in page({each: board_of(each) for each in sets}) if line.startswith("|")]
    assert "| `header.number` | 50.0 (2) | 100.0 (1) |" in rows
    assert any(row.startswith("| set unseen | 1 | ") and "before any rule was made with them" in row for row in rows)
    assert sum(row.startswith("| set seen | 2 | ") for row in rows) == 2, "documents, error"


def test_the_committed_page_names_every_kind_of_confidence() -> None:
    shown = PAGE.read_text(encoding="utf-8")
    kinds = {str(entry["kind"]) for entry in load_lexicon("confidence")} - {"all"}
    assert {kind for kind in kinds if f"| {kind} |" not in shown} == set()
