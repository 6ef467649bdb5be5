"""No question breaks the store: any text in any filter, injections, ten megabytes; nothing is written, nothing stays locked."""

from __future__ import annotations

import sqlite3
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cli import main
from pipeline.export.cells import csv_cell
from pipeline.graph import cited_by, named, validity_on
from pipeline.queries import Filters, Page, Reader, count_rules, facet, find_document, find_rules
from pipeline.store import Store
from tests.pipeline.content import content
from tests.pipeline.samples import other_text, store_of, stored

TEXTS = [field.name for field in fields(Filters) if "str" in str(field.type)]
NUMBERS = ("min", "max", "year")
HOSTILE = [
    "' OR 1=1 --", "'; DROP TABLE rules; --", '" OR "1"="1', "x' UNION SELECT record FROM records --", "\x00", "a\x00b",
    "*", '"', "(", ")", "NEAR(a b)", "a AND", "NOT", "rowid:1", "{title}: x", "^a", "-", "%", "_", "\\", "=HYPERLINK(1)",
    "\ud800", "𝟙/𝟚-𝕏",
    "١٢/٣",
    "2018-13-45", "2018/2017", "..", "/", "99999999999999999999", "0/0/0", "số số số", "nđ " * 50, "số 1/" * 50, "a*b*c*",
]  # fmt: skip
LETTERS = st.text(alphabet="\"'*()-+^:{}/.,;%_\\=ANDORNEAT đồSố0123456789\0\n", max_size=40)


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return store_of(tmp_path_factory.mktemp("hostile") / "a.db", stored(), stored("b.txt", other_text(3)))


@pytest.fixture(scope="module")
def reader(path: Path) -> Any:
    before = content(path)
    with Reader(path) as opened:
        yield opened
    assert content(path) == before
    with Store(path, wait=0.1):  # no question has left a lock behind
        pass


def ask(reader: Reader, filters: Filters) -> None:
    rows = list(find_rules(reader, filters, Page(5)))
    assert len(rows) <= 5
    count_rules(reader, filters)
    facet(reader, filters, "award", 3)


@pytest.mark.parametrize("number", range(len(HOSTILE)))
def test_hostile_words_in_every_filter(reader: Reader, number: int) -> None:
    for name in TEXTS:
        ask(reader, Filters(**{name: HOSTILE[number]}))
    ask(reader, Filters(**dict.fromkeys(TEXTS, HOSTILE[number])))
    find_document(reader, HOSTILE[number])
    validity_on(reader, named(HOSTILE[number], HOSTILE[number], HOSTILE[number]), HOSTILE[number])
    cited_by(reader, named(HOSTILE[number]))


@settings(max_examples=200, deadline=None)
@given(given=st.dictionaries(st.sampled_from(TEXTS), st.text(max_size=30) | LETTERS, max_size=4), numbers=st.dictionaries(
    st.sampled_from(NUMBERS), st.integers(), max_size=3), least=st.none() | st.floats(allow_nan=True))  # fmt: skip
def test_any_question_has_an_answer(
    reader: Reader, given: dict[str, str], numbers: dict[str, int], least: float | None
) -> None:
    ask(reader, Filters(**given, **numbers, min_confidence=least))


@pytest.mark.parametrize("text", ["số 91/2017/NĐ-CP " * 600_000, "a" * 10_000_000], ids=["numbers", "one word"])
def test_ten_megabytes_in_every_filter(reader: Reader, text: str) -> None:
    for name in TEXTS:
        ask(reader, Filters(**{name: text}))
    find_document(reader, text)


@pytest.mark.parametrize("number", range(len(HOSTILE)))
def test_hostile_arguments_end_without_a_traceback(path: Path, number: int, capsys: pytest.CaptureFixture[str]) -> None:
    before = content(path)
    for arguments in (
        ["query", f"--text={HOSTILE[number]}", f"--award={HOSTILE[number]}"],
        ["query", f"--saved={HOSTILE[number]}"],
        ["graph", f"--db={path}", "--", HOSTILE[number]],
        ["campaign", f"--db={path}", "--", HOSTILE[number]],
        ["deadlines", f"--issuer={HOSTILE[number]}"],
        ["compare", f"--db={path}", "--", HOSTILE[number]],
    ):
        assert main([*arguments[:1], f"--db={path}", *arguments[1:]]) in (0, 1, 2)
    capsys.readouterr()
    assert content(path) == before


def test_a_reader_cannot_write(reader: Reader) -> None:
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        reader.db.conn.execute("DELETE FROM documents")


def test_readers_and_a_writer_do_not_wait_for_each_other(tmp_path: Path) -> None:
    path = store_of(tmp_path / "a.db", stored())
    with Reader(path, wait=0.0) as reader, Store(path, wait=0.0) as store:
        rows = find_rules(reader, Filters())
        next(rows)  # a question half answered
        store.save(stored("b.txt", other_text(4)))
        with store.transaction():
            assert count_rules(reader, Filters()) >= 2
        list(rows)


def test_what_a_document_holds_is_no_formula_in_a_sheet() -> None:
    assert csv_cell("=cmd|' /C calc'!A0").startswith("'")
