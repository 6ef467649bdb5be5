"""The spaCy pipeline: text without loss, words and chunks as spans, phrases at word boundaries."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractors.language.parse import CHUNKS, WORDS, PhraseFinder, parse
from tests.language.test_words import LETTERS


@given(st.text(alphabet=LETTERS, max_size=60))
@settings(max_examples=60, deadline=None)
def test_a_parsed_text_is_the_text(text: str) -> None:
    assert parse(text).text == text


def test_words_and_chunks_are_spans_with_labels() -> None:
    doc = parse("các hợp tác xã trên địa bàn", chunks=True)
    assert [(span.text, span.label_) for span in doc.spans[WORDS]][:2] == [("các", "L"), ("hợp tác xã", "N")]
    assert {span.label_ for span in doc.spans[CHUNKS]} >= {"NP", "PP"}


@pytest.mark.parametrize(
    ("text", "accents", "found"),
    [
        ("UBND các xã, phường", True, ["xã", "phường"]),
        ("các hợp tác xã", True, []),  # a syllable of a longer word
        ("Thị xã và tổ dân phố", True, ["tổ dân phố"]),
        ("TỔ DÂN PHỐ", True, ["TỔ DÂN PHỐ"]),
        ("cac to dân phô", True, ["to dân phô"]),  # damaged accents
        ("cac xa", True, []),
        ("cac xa", False, ["xa"]),
    ],
)
def test_phrases_are_found_whole_and_with_damaged_accents(text: str, accents: bool, found: list[str]) -> None:
    finder = PhraseFinder({"place": ["xã", "phường", "tổ dân phố"]})
    assert [span.text for span in finder.find(parse(text), accents=accents)] == found
