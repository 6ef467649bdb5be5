"""Accents put back: letter for letter, on whole phrases, the case kept."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.targets.accents import with_accents


@pytest.mark.parametrize(
    ("bare", "accented"),
    [
        ("cac so, ban, nganh", "các sở, ban, ngành"),
        ("Toan the can bo, dang vien va hoi vien", "Toàn thể cán bộ, đảng viên và hội viên"),
        ("UY BAN NHAN DAN CAC XA", "ỦY BAN NHÂN DÂN CÁC XÃ"),
        ("62 thon, buon thuoc huyen", "62 thôn, buôn thuộc huyện"),
        ("Ba Vi", "Ba Vi"),
    ],
)
def test_groups_and_grammar_are_spelt_out(bare: str, accented: str) -> None:
    assert with_accents(bare) == accented


@given(st.text(max_size=80))
def test_every_text_keeps_its_length(text: str) -> None:
    assert len(with_accents(text)) == len(text)
