"""Questions of legal staff with answers made by hand."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pipeline.queries import Filters, Page, Reader, count_rules, documents_of, facet, find_rules
from pipeline.queries.deadlines import find_deadlines
from tests.annotated.records import annotated
from tests.pipeline.samples import store_of

SET = tomllib.loads((Path(__file__).parent / "questions.toml").read_text(encoding="utf-8"))
SAMPLED = ("w1_", "w2_", "w6_", "w7_")


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Reader]:
    written = [stored for stored in annotated("written") if stored.record.source.uri.startswith(SAMPLED)]
    with Reader(store_of(tmp_path_factory.mktemp("sample") / "a.db", *annotated("documents"), *written)) as opened:
        yield opened


@pytest.fixture(scope="module")
def names(sample: Reader) -> dict[str, str]:
    return {row["document_id"]: row["uri"] for row in sample.rows("SELECT document_id, uri FROM sources")}


def test_there_are_forty_questions() -> None:
    assert sum(map(len, SET.values())) >= 40


@pytest.mark.parametrize("number", range(len(SET["question"])))
def test_which_documents(sample: Reader, names: dict[str, str], number: int) -> None:
    question = SET["question"][number]
    found = sorted(names[each] for each in documents_of(sample, Filters(**question["asks"])))
    expected = [sorted(name for name in names.values() if name.startswith(beginning)) for beginning in question["documents"]]
    assert all(len(each) == 1 for each in expected), "each beginning is to name one document"
    assert found == sorted(name for (name,) in expected), question["text"]


@pytest.mark.parametrize("number", range(len(SET["counted"])))
def test_how_many_rules(sample: Reader, number: int) -> None:
    question = SET["counted"][number]
    assert count_rules(sample, Filters(**question["asks"])) == question["rules"], question["text"]


@pytest.mark.parametrize("number", range(len(SET["sorted"])))
def test_which_comes_first(sample: Reader, names: dict[str, str], number: int) -> None:
    question = SET["sorted"][number]
    (row,) = find_rules(sample, Filters(**question["asks"]), Page(1, sort=question["sort"]))
    assert names[row["id"]].startswith(question["first"]), question["text"]


@pytest.mark.parametrize("number", range(len(SET["grouped"])))
def test_how_many_of_each(sample: Reader, number: int) -> None:
    question = SET["grouped"][number]
    counts: dict[Any, int] = {
        count.value: count.rules for count in facet(sample, Filters(**question["asks"]), question["facet"])
    }
    assert counts == question["rules"], question["text"]


@pytest.mark.parametrize("number", range(len(SET["matched"])))
def test_certain_or_possible(sample: Reader, number: int) -> None:
    question = SET["matched"][number]
    assert {row["match"] for row in find_rules(sample, Filters(**question["asks"]))} == {question["match"]}, question["text"]


@pytest.mark.parametrize("number", range(len(SET["due"])))
def test_what_is_due(sample: Reader, names: dict[str, str], number: int) -> None:
    question = SET["due"][number]
    found = {names[due.row["id"]] for due in find_deadlines(sample, question["first"], question["last"])}
    assert {name[: len("w1_01")] for name in found} == set(question["documents"]), question["text"]
