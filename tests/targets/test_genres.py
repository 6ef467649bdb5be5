"""Who competes, in passages of every kind of document: a group each, as a lawyer would list them."""

from __future__ import annotations

import re

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


@pytest.mark.parametrize("text", SILENT)
def test_who_is_named_for_another_reason_is_no_target(text: str) -> None:
    assert find_targets(scope_of(text)) == ()
