"""Every rule proves itself by the examples beside it, and every guard by an example that needs it."""

from __future__ import annotations

import dataclasses

import pytest

from extractors.rules import Example, Rule, rules_of_all_modules
from tests.rules.guards import without_each_guard

RULES = rules_of_all_modules()
EACH_RULE = [pytest.param(rule, id=f"{module.removeprefix('extractors.')}.{rule.name}") for module, rule in RULES]
EACH_EXAMPLE = [
    pytest.param(rule, example, id=f"{module.removeprefix('extractors.')}.{rule.name}:{example.text[:40]}")
    for module, rule in RULES
    for example in rule.examples
]


@pytest.mark.parametrize(("rule", "example"), EACH_EXAMPLE)
def test_rule_matches_what_its_example_marks(rule: Rule, example: Example) -> None:
    matches = list(rule.find(rule.view(example.text)))
    assert [m.span() for m in matches] == example.expected
    for group, value in (example.groups or {}).items():
        start, end = matches[0].span(group)
        assert (example.text[start:end] if start >= 0 else None) == value


@pytest.mark.parametrize("rule", EACH_RULE)
def test_rule_has_an_example_for_and_one_against(rule: Rule) -> None:
    assert any(e.expected for e in rule.examples)
    assert any(not e.expected for e in rule.examples)


@pytest.mark.parametrize("rule", EACH_RULE)
def test_rule_never_matches_nothing(rule: Rule) -> None:
    assert not rule.regex.fullmatch("")


@pytest.mark.parametrize("rule", EACH_RULE)
def test_every_guard_is_needed_by_an_example(rule: Rule) -> None:
    def spans(of: Rule) -> list[list[tuple[int, int]]]:
        return [[m.span() for m in of.find(of.view(e.text))] for e in of.examples]

    for guard, weaker in without_each_guard(rule.pattern):
        assert spans(dataclasses.replace(rule, pattern=weaker)) != spans(rule), f"no example needs {guard}"
