"""Texts written without accents, and patterns respelled for them."""

from __future__ import annotations

import re

import pytest

from extractors.language.folding import bare, fold
from extractors.language.spelling import is_accented, without_accents


@pytest.mark.parametrize(
    ("text", "accented"),
    [
        ("Phát động phong trào thi đua “Ba sạch”", True),
        ("Phat dong phong trao thi dua 'Ba sach'", False),
        ("Kinh gui: Cac truong hoc. Nơi nhan: nhu tren, luu van thu, phong Giao duc va Dao tao cac huyen", False),
        ("", False),
    ],
)
def test_whether_accents_are_written(text: str, accented: bool) -> None:
    assert is_accented(fold(text)) is accented


def test_a_respelled_pattern_means_the_same() -> None:
    pattern = without_accents(r"(?<!\S)đợt\s[^\W\d]{2,9}")
    assert re.findall(pattern, bare("đợt một, đợt 2, ĐỢT HAI")) == ["dot mot", "dot hai"]
