"""When a document is asked for again."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from pipeline.crawling.sources import Revisit
from pipeline.crawling.states import State

URL = "https://portal.example.vn/van-ban/ds.aspx?loai=1"


NOW = datetime(2026, 3, 31, 7, tzinfo=UTC)


def state(**changed: Any) -> State:
    known: dict[str, Any] = {
        "url": URL, "source": "a", "kind": "document", "parent": None, "number": None, "issued_on": None, "title": None,
        "listed_as": "x", "etag": None, "last_modified": None, "digest": "d", "capture": "a.warc.gz!/1",
        "first_seen": (NOW - timedelta(days=10)).isoformat(), "checked_at": (NOW - timedelta(days=2)).isoformat(),
        "checked_in": 4, "listed_in": 4, "gone_at": None,
    }  # fmt: skip
    return State(**(known | changed))


@pytest.mark.parametrize(
    ("changed", "listed_as", "due"),
    [
        ({}, "x", False),
        ({}, "y", True),
        ({"capture": None}, "x", True),
        ({"etag": '"1"'}, "x", True),
        ({"last_modified": "Mon, 02 Mar 2026 07:00:00 GMT"}, "x", True),
        ({"checked_at": (NOW - timedelta(days=8)).isoformat()}, "x", True),
        ({"first_seen": (NOW - timedelta(days=40)).isoformat(), "etag": '"1"'}, "x", False),
        (
            {"first_seen": (NOW - timedelta(days=200)).isoformat(), "checked_at": (NOW - timedelta(days=91)).isoformat()},
            "x",
            True,
        ),
        ({"checked_in": 5, "capture": None}, "y", False),
    ],
)
def test_when_a_document_is_asked_for_again(changed: dict[str, Any], listed_as: str, due: bool) -> None:
    assert state(**changed).is_due(listed_as, 5, NOW, Revisit()) is due
