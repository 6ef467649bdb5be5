"""Each passage of ``wordings.toml`` gives the groups that are marked in it."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from extractors.targets import find_targets
from tests.targets.documents import scope_of

CLASSES = tomllib.loads((Path(__file__).parent / "wordings.toml").read_text(encoding="utf-8"))
MARKED = [(name, text) for name, kind in CLASSES.items() for text in kind["texts"]]


@pytest.mark.parametrize(("name", "marked"), MARKED)
def test_every_marked_group_is_a_target(name: str, marked: str) -> None:
    text = re.sub("[⟦⟧]", "", marked)
    assert [target.text for target in find_targets(scope_of(text))] == re.findall("⟦(.*?)⟧", marked)
