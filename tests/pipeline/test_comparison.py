"""Two versions compared: each value lost, gained or changed, with its sentence, and totals by field."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from cli import main
from pipeline.comparison import compare_records, pair_documents
from tests.pipeline.samples import make_record

Json = dict[str, Any]


def sample(uri: str = "a.txt") -> Json:
    """A fresh record, so that a test may change it."""
    record: Json = json.loads(make_record(uri).model_dump_json())
    return record


def said(old: Json, new: Json) -> list[tuple[str, str]]:
    return [("-" if d.new is None else "+" if d.old is None else "~", d.field) for d in compare_records(old, new)]


def award_lost(record: Json) -> None:
    del record["campaigns"][0]["awards"][0]


def award_changed(record: Json) -> None:
    record["campaigns"][0]["awards"][0]["max"] = 99


def award_moved(record: Json) -> None:
    record["campaigns"][0]["awards"].reverse()


def title_changed(record: Json) -> None:
    record["header"]["title"] = "Về việc khác"


def number_lost(record: Json) -> None:
    record["header"]["number"] = None


def review_changed(record: Json) -> None:
    record["campaigns"][0]["phases"][0]["milestones"][0]["value"] = "2019-01"


def surer(record: Json) -> None:
    record["citations"][0]["confidence"] = 0.1
    record["header"]["confidence"] = {}


def without_campaign(record: Json) -> None:
    record["campaigns"] = []


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (award_lost, [("-", "awards")]),
        (award_changed, [("~", "awards")]),
        (award_moved, []),
        (title_changed, [("~", "header.title")]),
        (number_lost, [("-", "header.number")]),
        (review_changed, [("~", "milestones")]),
        (surer, []),
    ],
)
def test_one_change_is_one_difference(change: Any, expected: list[tuple[str, str]]) -> None:
    old, new = sample(), sample()
    change(new)
    assert said(old, new) == expected


def test_the_other_way_round_lost_is_gained() -> None:
    old, new = sample(), sample()
    without_campaign(new)
    lost, gained = said(old, new), said(new, old)
    assert {sign for sign, _ in lost} == {"-"}
    assert [field for _, field in lost] == [field for _, field in gained]
    assert {"campaign.name", "phases", "milestones", "awards"} <= {field for _, field in lost}


def test_campaigns_are_paired_by_name() -> None:
    old, new = sample(), sample()
    other = json.loads(json.dumps(new["campaigns"][0])) | {"name": "Phong trào khác"}
    new["campaigns"].insert(0, other)
    assert {sign for sign, _ in said(old, new)} == {"+"}


def test_documents_are_paired_by_address_then_by_bytes() -> None:
    old, new = [sample("cu/a.txt"), sample("b.txt")], [sample("b.txt"), sample("moi/a.txt")]
    old[0]["source"]["sha256"] = new[1]["source"]["sha256"] = "0" * 64
    new.append(sample("c.txt"))
    new[2]["source"]["sha256"] = "1" * 64
    paired = [
        (name, before and before["source"]["uri"], after and after["source"]["uri"])
        for name, before, after in pair_documents(old, new)
    ]
    assert paired == [("cu/a.txt", "cu/a.txt", "moi/a.txt"), ("b.txt", "b.txt", "b.txt"), ("c.txt", None, "c.txt")]


def written(path: Path, *records: Json) -> str:
    path.write_text("".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records), encoding="utf-8")
    return str(path)


def test_command_prints_values_with_their_sentences_and_totals(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old, new, same = sample(), sample(), sample("same.txt")
    same["source"]["sha256"] = "2" * 64
    award_changed(new)
    number_lost(new)
    arguments = [written(tmp_path / "old.jsonl", old, same), written(tmp_path / "new.jsonl", new, same)]
    assert main(["compare-records", *arguments]) == 0
    printed = capsys.readouterr().out
    assert printed.startswith("a.txt\n")
    assert "same.txt" not in printed
    assert "  - header.number: 15/KH-UBND\n" in printed
    assert "  ~ awards: max=8 → max=99\n      “" in printed
    assert [line.split() for line in printed.splitlines()[-3:]] == [
        ["awards", "0", "0", "1"],
        ["header.number", "1", "0", "0"],
        ["mọi", "trường", "1", "0", "1"],
    ]


def test_a_document_of_one_side_only_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = [written(tmp_path / "old.jsonl", sample()), written(tmp_path / "new.jsonl")]
    assert main(["compare-records", *arguments]) == 0
    assert capsys.readouterr().out.startswith("a.txt (chỉ có ở bản cũ)\n  - header.")


@pytest.mark.parametrize("content", ["no json\n", "[1]\n", '{"header": {}}\n', None])
def test_a_file_that_holds_no_records_is_wrong_usage(content: str | None, tmp_path: Path) -> None:
    path = tmp_path / "records.jsonl"
    if content is not None:
        path.write_text(content, encoding="utf-8")
    assert main(["compare-records", str(path), str(path)]) == 2
