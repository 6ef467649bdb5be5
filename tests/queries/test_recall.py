"""Searching in Vietnamese: with accents and without, in every spelling, by numbers and abbreviations."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from extractors.language.search_forms import tokens, with_accents, without_accents
from pipeline.queries import Filters, Page, Reader, documents_of, find_rules

SET = tomllib.loads((Path(__file__).parent / "recall.toml").read_text(encoding="utf-8"))
ASKED_RECALL = 0.95
MARKED = re.compile(r"\[([^]]+)\]")


def found(reader: Reader, words: str) -> set[str]:
    return documents_of(reader, Filters(text=words))


def test_recall_of_questions_without_accents(reader: Reader) -> None:
    shares = []
    for question in SET["questions"]:
        with_them = found(reader, question)
        if with_them:
            shares.append(len(with_them & found(reader, without_accents(question))) / len(with_them))
    assert len(shares) > 60  # the set says something of this store
    assert sum(shares) / len(shares) >= ASKED_RECALL


@pytest.mark.parametrize("same", SET["same"], ids=lambda same: str(len(same["of"])))
def test_spellings_find_the_same(reader: Reader, same: dict[str, Any]) -> None:
    expected = found(reader, same["of"])
    assert expected
    for spelling in same["spellings"]:
        assert found(reader, spelling) == expected, spelling


def test_accents_that_are_typed_are_respected(reader: Reader) -> None:
    texts = {row["document_id"]: with_accents(row["text"]) for row in reader.rows("SELECT document_id, text FROM texts")}
    for word in ("bán", "đổi", "giai"):
        expected = {document for document, text in texts.items() if word in tokens(text)}
        if word == without_accents(word):
            assert expected < found(reader, word)
        else:
            assert expected == found(reader, word)


@pytest.mark.parametrize(
    ("typed", "means"),
    [
        ("CCHC", "cải cách hành chính"),
        ("cchc", "cai cach hanh chinh"),
        ("TĐKT", "thi đua khen thưởng"),
        ("NTM", "nông thôn mới"),
    ],
)
def test_abbreviations_and_what_they_stand_for(reader: Reader, typed: str, means: str) -> None:
    assert found(reader, typed) >= found(reader, f'"{means}"') > set()
    assert found(reader, means) >= found(reader, f'"{typed}"')


def test_the_best_comes_first(reader: Reader) -> None:
    first = next(iter(find_rules(reader, Filters(text="Bac Giang tang toc chuyen doi so"))))
    assert first["number"] == "214/KH-UBND"
    assert "[chuyển] [đổi] [số]" in first["snippet"]


def test_a_snippet_shows_the_accents_that_were_typed(reader: Reader) -> None:
    for row in find_rules(reader, Filters(text="hộ gia đình"), Page(100)):
        marked = {with_accents(word) for word in MARKED.findall(row["snippet"])}
        assert {word for word in marked if without_accents(word) != "gia"} <= {"hộ", "đình"}
