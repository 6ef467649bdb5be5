"""A crawl that is killed at any moment and begun again ends where an undisturbed one ends; nothing is fetched a third time."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.crawling.killing import Undisturbed, differences, undisturbed

pytestmark = [
    pytest.mark.xdist_group("killed"),
    pytest.mark.skipif(os.name == "nt", reason="no SIGKILL there"),
]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Undisturbed]:
    with undisturbed(tmp_path_factory.mktemp("whole")) as found:
        yield found


@pytest.mark.parametrize(
    ("place", "count"),
    [
        ("a list is remembered", 1),
        ("an answer lies in the file", 5),
        ("an answer is remembered", 7),
        ("an address is added", 9),
        ("the crawl is ended", 1),
        ("a record is stored", 4),
        ("captures are ticked off", 1),
    ],
)
def test_killed_and_started_again(whole: Undisturbed, tmp_path: Path, place: str, count: int) -> None:
    assert differences(whole, tmp_path / "killed.db", place, count) == []
