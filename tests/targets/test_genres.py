"""Who competes, in passages of every kind of document: a group each, as a lawyer would list them."""

from __future__ import annotations

import re
import unicodedata

import pytest

from extractors.targets import find_targets
from tests.targets.documents import scope_of
from tests.targets.genres.contests import CONTESTS
from tests.targets.genres.news import NEWS
from tests.targets.genres.plans import PLANS
from tests.targets.genres.regulations import REGULATIONS
from tests.targets.genres.silent import SILENT


@pytest.mark.parametrize("marked", [*PLANS, *CONTESTS, *NEWS, *REGULATIONS])
def test_every_marked_group_is_a_target(marked: str) -> None:
    text = re.sub("[⟦⟧]", "", marked)
    assert [target.text for target in find_targets(scope_of(text))] == re.findall("⟦(.*?)⟧", marked)


@pytest.mark.parametrize("marked", [*PLANS, *REGULATIONS])
def test_the_same_groups_are_told_without_accents(marked: str) -> None:
    text = _without_accents(re.sub("[⟦⟧]", "", marked))
    groups = [_without_accents(group) for group in re.findall("⟦(.*?)⟧", marked)]
    assert [target.text for target in find_targets(scope_of(text))] == groups


def _without_accents(text: str) -> str:
    letters = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


@pytest.mark.parametrize("text", SILENT)
def test_who_is_named_for_another_reason_is_no_target(text: str) -> None:
    assert find_targets(scope_of(text)) == ()


@pytest.mark.parametrize("marked", [*PLANS, *CONTESTS, *NEWS, *REGULATIONS])
def test_every_restriction_is_whole_words_of_its_quotes(marked: str) -> None:
    for target in find_targets(scope_of(re.sub("[⟦⟧]", "", marked))):
        quotes = " ".join(" ".join(quote.quote.split()) for quote in target.evidence)
        assert target.restriction is None or re.search(rf"(?<!\w){re.escape(target.restriction)}(?!\w)", quotes)
