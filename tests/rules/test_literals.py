"""A gate never hides a match, and it is closed where none of its literals stands."""

from __future__ import annotations

import re

import pytest

from extractors.rules import Example, Gated, Rule, gated, rules_of_all_modules
from extractors.rules.literals import literals_of

EACH_EXAMPLE = [
    pytest.param(rule, example, id=f"{module.removeprefix('extractors.')}.{rule.name}:{example.text[:40]}")
    for module, rule in rules_of_all_modules()
    for example in rule.examples
]


@pytest.mark.parametrize(
    ("pattern", "literals"),
    [
        (r"\bgiấy\s(?:khen|mời)\b|\d{1,2}%", ("%", "giấy")),
        (r"gi(?:ải|ấy)\sthưởng", ("thưởng",)),
        (r"(?:các\s)?cờ", ("cờ",)),
        (r"(?:lá\s){1,3}\d", ("lá",)),
        (r"[Nn]gày\s\d", ("Ngày", "ngày")),
        (r"(?=luật)\w+(?!số)", ()),
        (r"(?:luật)?\s\d", ()),
        (r"a|luật", ()),
        (r"(?i)luật", ()),
    ],
)
def test_literals_are_in_every_match(pattern: str, literals: tuple[str, ...]) -> None:
    assert literals_of(pattern) == literals


def test_a_gate_is_closed_where_no_literal_stands_in_the_stretch() -> None:
    regex = gated(r"\bcờ\s(?P<what>\w+)", re.VERBOSE)
    assert isinstance(regex, Gated)
    assert regex.search("lá cờ đỏ", 5) is None
    assert [m["what"] for m in regex.finditer("cờ đỏ, cờ xanh", 3)] == ["xanh"]
    assert list(regex.finditer("cờ đỏ, cờ xanh", 3, 9)) == []


def test_a_pattern_is_compiled_when_its_gate_first_opens() -> None:
    regex = gated(r"\bcờ\s\w+", re.VERBOSE)
    assert regex.search("không có gì") is None
    assert list(regex.finditer("không có gì")) == []
    assert "regex" not in vars(regex)
    assert regex.search("lá cờ đỏ")
    assert "regex" in vars(regex)


@pytest.mark.parametrize(("rule", "example"), EACH_EXAMPLE)
def test_a_gate_hides_no_match_of_an_example(rule: Rule, example: Example) -> None:
    view = rule.view(example.text)
    ungated = re.compile(rule.spelling, re.VERBOSE | re.MULTILINE)
    assert [m.span() for m in rule.find(view)] == [m.span() for m in ungated.finditer(view)]
