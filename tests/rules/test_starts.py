"""A look at the first character before the pattern is tried hides no match and moves none."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.rules import Rule, gated, rules_of_all_modules
from extractors.rules.starts import starts_of

RULES = [rule for _, rule in rules_of_all_modules()]
EXAMPLES = [example.text for rule in RULES for example in rule.examples]
FLAGS = re.VERBOSE | re.MULTILINE


@pytest.mark.parametrize(
    ("pattern", "starts"),
    [
        (r"\b(?:giấy|\d{1,2}%)", r"[\dg]"),
        (r"(?<!\w)(?:các\s)?cờ", "[c]"),
        (r"(?:[a-d]|\s){0,2}đ", r"[\sa-dđ]"),
        (r"\b-?[\]^]", r"[\-\]\^]"),
        (r"\b(?>ab|c)*+d|(?P<one>e)", "[acde]"),
        (r"(?:a|)(?:b|\sc)", r"[\sab]"),
        (r"giấy|cờ", None),  # the engine looks for these itself
        (r"(?:[a-c]\b)+", "[a-c]"),
        (r"(?P<one>[a-c])\b", None),
        (r"\b\w", None),  # nearly every character
        (r"\b[^a]", None),
        (r"\b(?:a|.b)", None),
        (r"\ba?", None),
        (r"(?i)\bab", None),
        (r"(a)?(?(1)b|c)", None),
    ],
)
def test_starts_of_patterns(pattern: str, starts: str | None) -> None:
    assert starts_of(pattern) == starts


@pytest.mark.parametrize("rule", [pytest.param(rule, id=rule.name) for rule in RULES])
def test_a_rule_matches_the_same_in_all_examples(rule: Rule) -> None:
    view = rule.view("\n".join(EXAMPLES))
    assert list(map(_told, rule.regex.finditer(view))) == list(map(_told, re.compile(rule.spelling, FLAGS).finditer(view)))


@given(st.lists(st.sampled_from(EXAMPLES), min_size=1, max_size=4), st.data())
def test_a_rule_matches_the_same_in_pieces_of_examples(texts: list[str], data: st.DataObject) -> None:
    """Cut anywhere and put together anew, so that words and lines begin where they never do."""
    cuts = [data.draw(st.integers(0, len(text))) for text in texts]
    text = "".join(text[cut:] for text, cut in zip(texts, cuts, strict=True))
    start = data.draw(st.integers(0, len(text)))
    for rule in data.draw(st.lists(st.sampled_from(RULES), min_size=1, max_size=8)):
        view, plain = rule.view(text), re.compile(rule.spelling, FLAGS)
        assert list(map(_told, rule.regex.finditer(view, start))) == list(map(_told, plain.finditer(view, start)))
        first = rule.regex.search(view, start)
        assert (first and _told(first)) == ((expected := plain.search(view, start)) and _told(expected))


PATTERNS = [
    r"\b(?:a|bc)", r"(?<!a)b?c", r"(?:(?P<one>a)|(?P<two>[b-d]))+", r"^(?:ab)?c", r"(?=b)\wc?", r"[^a]b", r"\d|\sb", r"a*+b|c",
    r"(?>a|ab)c", r"(?:a|)b", r"a??c", r".b", r"(?P<x>a)?(?P=x)?b", r"đ|ă\b", r"\Aa|b\Z", r"(a)?(?(1)b|c)", r"\b[\s1]?\#?\n",
]  # fmt: skip


@given(st.text(alphabet="abcdđă1# \n", max_size=40), st.integers(0, 10))
def test_any_text_has_the_same_matches(text: str, start: int) -> None:
    for pattern in PATTERNS:
        made, plain = gated(pattern, FLAGS), re.compile(pattern, FLAGS)
        assert list(map(_told, made.finditer(text, start))) == list(map(_told, plain.finditer(text, start)))


def _told(match: re.Match[str]) -> object:
    return match.span(), match.regs, match.groupdict()
