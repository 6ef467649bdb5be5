"""Looking only around signs finds what looking everywhere finds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.dates.forms import NEAR, ORDER, find_forms
from extractors.dates.wording import Wording
from extractors.rules import Rule, keep_longest

FILLING = " và các đơn vị triển khai phong trào theo hướng dẫn của cơ quan" * 3 + " "
EXAMPLES = [
    pytest.param(rule, example.text, id=f"{rule.name}:{example.text[:40]}")
    for near in NEAR
    for rule in near.rules
    for example in rule.examples
]
# Pieces that dates are made of, near misses and white space as layouts have it included.
PIECES = (
    "ngày ", "mùng", "hôm nay (", "tháng ", "tháng", "năm ", " năm", "quý ", "quý iv", "tuần 3 ", "nửa ", "6 tháng ", "đầu ",
    "cuối ", "của ", "năm học", "hai năm ", "t", "t.5", "1", "12", "31", "l5", "o5", "mười hai", "2021", "l999", "19", "202",
    "/", ".", "-", ", ", " và ", " đến ", "hết ", " ", "        ", "\n", "(", ")", "9:40 am", "%", "trở lên", "]",
)  # fmt: skip


def everywhere(text: str) -> list[tuple[str, tuple[int, int]]]:
    wording = Wording(accented=True)
    rules = sorted((rule for near in wording.forms for rule in near.rules), key=lambda rule: ORDER.index(rule.name))
    found = [(rule, match) for rule in rules for match in rule.find(text)]
    return [(rule.name, match.span()) for rule, match in keep_longest(found, 0, len(text))]


def nearby(text: str) -> list[tuple[str, tuple[int, int]]]:
    return [(rule.name, match.span()) for rule, match in find_forms(text, Wording(accented=True).forms)]


@pytest.mark.parametrize(("rule", "text"), EXAMPLES)
def test_examples_are_found_far_from_other_signs(rule: Rule, text: str) -> None:
    surrounded = FILLING + rule.view(text) + FILLING
    assert nearby(surrounded) == everywhere(surrounded)


@given(st.lists(st.sampled_from((*PIECES, FILLING)), max_size=30).map("".join))
def test_nothing_is_lost_between_signs(text: str) -> None:
    assert nearby(text) == everywhere(text)
