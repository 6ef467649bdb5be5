"""The annotated documents as one store for all tests of questions."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from pipeline.queries import Reader
from tests.annotated.records import annotated
from tests.pipeline.samples import store_of


@pytest.fixture(scope="session")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Reader]:
    documents = annotated("documents", "written", "further", "later")
    with Reader(store_of(tmp_path_factory.mktemp("annotated") / "a.db", *documents)) as opened:
        yield opened
