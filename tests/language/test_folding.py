"""Folded views keep the text's length, whatever the text."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from extractors.language.folding import bare, fold, plain

NASTY = "ĐđƠưẠ\u0301İŐßﬁ\u00a0\u200b\u00ad\u2011–—“”‘’ÐƉð Ⅳ①😀\r\n\t"


@given(st.text(st.one_of(st.characters(), st.sampled_from(NASTY))))
def test_every_view_has_the_length_of_the_text(text: str) -> None:
    assert len(plain(text)) == len(fold(text)) == len(bare(text)) == len(text)


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ủy ban nhân dân", "Uỷ ban nhân dân"),
        ("HÒA BÌNH", "Hoà Bình"),
        ("Chiến sỹ thi đua", "chiến sĩ thi đua"),
        ("hàng năm", "hằng năm"),
        ("QUÍ I", "quý I"),
        ("2018 – 2020", "2018 - 2020"),
        ("NÐ-CP", "nđ-cp"),
    ],
)
def test_spellings_of_one_word_fold_alike(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@given(st.text(st.one_of(st.characters(), st.sampled_from("aăằẴđĐưỮỹỲ…•ê 1\n"), st.sampled_from(NASTY))))
def test_bare_text_is_that_of_each_letter_alone(text: str) -> None:
    """Common letters lose their accents together, others one by one."""
    low = plain(text).lower()
    assume(len(low) == len(text))
    assert bare(text) == "".join(unicodedata.normalize("NFD", letter)[0] for letter in low.replace("đ", "d"))


def test_bare_text_has_no_accents() -> None:
    assert bare("Quyết định khen thưởng ĐẦU năm") == "quyet dinh khen thuong dau nam"
