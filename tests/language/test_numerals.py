"""Whole numbers in digits and words."""

from __future__ import annotations

import re

import pytest

from extractors.language.folding import canonical_tones, fold
from extractors.language.numerals import INTEGER, parse_integer

PATTERN = re.compile(canonical_tones(INTEGER))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("08", 8), ("8", 8), ("1.250", 1250), ("5.000.000", 5_000_000), ("một", 1), ("tám", 8), ("mười", 10),
        ("mười lăm", 15),
        ("hai mươi", 20), ("hai mươi mốt", 21), ("năm mươi", 50), ("một trăm", 100), ("một trăm linh năm", 105),
        ("hai trăm hai mươi hai", 222),
        ("ba nghìn", 3000), ("một nghìn hai trăm", 1200), ("hai chục", 20),
        ("bảy", 7), ("tư", 4),
    ],
)  # fmt: skip
def test_value(text: str, value: int) -> None:
    assert parse_integer(fold(text)) == value
    assert PATTERN.fullmatch(fold(text))


@pytest.mark.parametrize("text", ["tập thể", "", "1,5", "1.25", "mười tập thể", "12/2018"])
def test_what_is_no_whole_number(text: str) -> None:
    assert parse_integer(fold(text)) is None
