"""Which files a run reads: changed since a day, those with problems, none at all; and what it reports of it."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from cli import main
from pipeline.document import Unchanged
from pipeline.first_look import unless_standing
from pipeline.store import Store
from pipeline.store.addresses import addresses_with_problems
from schemas import Problem
from tests.pipeline.content import content
from tests.pipeline.samples import TEXT, other_text, store_of, stored


def files(folder: Path, **texts: str) -> list[Path]:
    folder.mkdir(exist_ok=True)
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return [folder / f"{name}.txt" for name in texts]


def ingest(path: Path, *arguments: str | Path) -> int:
    return main(["ingest", *map(str, arguments), "--db", str(path), "--jobs", "1"])


def test_since_leaves_out_older_files(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old, _ = files(tmp_path / "in", old=TEXT, new=other_text(1))
    os.utime(old, (1e9, 1e9))
    assert ingest(tmp_path / "a.db", tmp_path / "in", "--since", "1/1/2015") == 0
    assert "lưu 1 văn bản" in capsys.readouterr().err
    assert ingest(tmp_path / "a.db", tmp_path / "in", "--since", "2001-01-01") == 0
    assert "lưu 1 văn bản, 1 không thay đổi" in capsys.readouterr().err


def test_a_dry_run_counts_and_writes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder, path = tmp_path / "in", tmp_path / "a.db"
    files(folder, a=TEXT, b=other_text(1), empty="")
    assert ingest(path, folder, "--dry-run") == 0
    assert not path.exists()
    assert capsys.readouterr().out.startswith("Sẽ đọc 2 văn bản; 0 không thay đổi, 1 không đọc được")
    assert ingest(path, folder) == 1
    before, (changed,) = content(path), files(folder, b=other_text(2))
    assert ingest(path, changed, folder / "a.txt", "https://example.vn/a", "--dry-run") == 0
    assert capsys.readouterr().out.startswith("Sẽ đọc 1 văn bản; 1 không thay đổi, 0 không đọc được, 1 địa chỉ")
    assert content(path) == before


def test_problems_are_tried_again_and_reported(tmp_path: Path) -> None:
    path, report = tmp_path / "a.db", tmp_path / "report.json"
    good, bad = files(tmp_path / "in", good=TEXT, bad="")
    assert ingest(path, good, bad, "--report", report) == 1
    said = json.loads(report.read_text(encoding="utf-8"))
    assert (said["stored"], [problem["uri"] for problem in said["problems"]]) == (1, [str(bad)])
    files(tmp_path / "in", bad=other_text(1))
    assert ingest(path, "--retry-problems", "--report", report) == 0
    said = json.loads(report.read_text(encoding="utf-8"))
    assert (said["stored"], said["unchanged"], said["problems"]) == (1, 0, [])


def test_nothing_named_is_wrong_usage(tmp_path: Path) -> None:
    assert ingest(tmp_path / "a.db") == 2


def test_the_address_of_a_member_is_its_archive(tmp_path: Path) -> None:
    path = store_of(tmp_path / "a.db", stored())
    with Store(path) as store:
        for uri in ("b.zip!/x.pdf", "b.zip!/y.pdf", "c.warc.gz!/120", "a.pdf"):
            store.save_problem(Problem(uri=uri, stage="read", code="damaged", message="hỏng"))
        assert addresses_with_problems(store.db) == ["a.pdf", "b.zip", "c.warc.gz!/120"]


def test_only_known_bytes_at_a_known_address_are_settled_at_first_sight(tmp_path: Path) -> None:
    same, changed, copy = files(tmp_path / "in", same=TEXT, changed=other_text(1), copy=TEXT)
    path = store_of(tmp_path / "a.db", stored(str(same)), stored(str(changed), other_text(2)))
    problem = Problem(uri="x", stage="fetch", code="empty", message="rỗng")
    with Store(path) as store:
        found = list(unless_standing([str(same), str(changed), str(copy), "-", problem], store, "1.0.0"))
        assert [type(item) for item in found] == [Unchanged, str, str, str, Problem]
        assert list(unless_standing([str(same)], store, "1.0.1")) == [str(same)]
