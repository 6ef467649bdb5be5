"""The lexicons of group names and levels: no phrase twice, every word of the contract's closed lists."""

from __future__ import annotations

from collections import Counter
from typing import get_args

import pytest

from extractors.lexicons import load_lexicon
from extractors.targets.lexicon import entry_of_word
from schemas.vocabulary import Member, TargetLevel

GROUPS, LEVELS = load_lexicon("target_groups"), load_lexicon("target_levels")


def test_no_phrase_stands_twice() -> None:
    phrases = Counter(phrase for entry in (*GROUPS, *LEVELS) for phrase in entry["phrases"])
    assert [phrase for phrase, times in phrases.items() if times > 1] == []


def test_members_and_levels_are_those_of_the_record() -> None:
    assert {entry["member"] for entry in GROUPS if "member" in entry} == set(get_args(Member))
    told = {level for entry in GROUPS for level in (*entry.get("levels", ()), *entry.get("by_level", ()))}
    assert told | {entry["level"] for entry in LEVELS} == set(get_args(TargetLevel))


def test_every_entry_states_its_source_and_phrases() -> None:
    assert all(entry["source"].strip() and entry["phrases"] for entry in (*GROUPS, *LEVELS))


@pytest.mark.parametrize(
    ("word", "named"), [("người bệnh", True), ("cộng tác viên", True), ("người", False), ("tài nguyên", False)]
)
def test_compound_nouns_name_members_by_their_form(word: str, named: bool) -> None:
    entry = entry_of_word(word)
    assert (entry is not None and entry.member == "individual") is named
