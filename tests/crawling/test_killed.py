"""A crawl that is killed at any moment and begun again ends where an undisturbed one ends; nothing is fetched a third time."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.crawling.portal import Portal, serving
from tests.crawling.scenes import crawl, full_portal, rows, write_sources

pytestmark = [
    pytest.mark.xdist_group("killed"),
    pytest.mark.skipif(os.name == "nt", reason="no SIGKILL there"),
]

# Dies by SIGKILL at the n-th call of one function: before it, or half through what it writes.
_DYING = """
import os, signal
from pipeline.crawling import archive, journal, run
from pipeline.store import Store
place, count, calls = {place!r}, {count}, 0
owner, name = {{
    "write": (archive.Archive, "write"), "fsync": (archive.os, "fsync"), "list": (journal.Journal, "list_rows"),
    "fetched": (journal.Journal, "save_fetched"), "add": (journal.Journal, "_add"), "finish": (journal.Journal, "finish"),
    "store": (Store, "save"), "ingested": (journal.Journal, "save_ingested"),
}}[place]
original = getattr(owner, name)
def dying(*given, **named):
    global calls
    calls += 1
    if calls == count:
        os.kill(os.getpid(), signal.SIGKILL)
    return original(*given, **named)
setattr(owner, name, dying)
"""

PLACES = [("list", 1), ("fsync", 5), ("fetched", 7), ("store", 4), ("finish", 1)]

_STORED = "SELECT uri, document_id, parent, is_current FROM sources ORDER BY uri, document_id"
_REMEMBERED = (
    "SELECT url, kind, parent, number, issued_on, title, listed_as, etag, digest, gone_at FROM crawled"
    " WHERE kind <> 'listing' ORDER BY url"
)


@dataclass
class Undisturbed:
    portal: Portal
    sources: Path
    stored: list[tuple[object, ...]]
    remembered: list[tuple[object, ...]]


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Undisturbed]:
    folder = tmp_path_factory.mktemp("undisturbed")
    portal = full_portal(("vnpt",), count=5)
    portal.stand_still()
    with serving(portal):
        sources = write_sources(folder / "nguon", portal)
        assert crawl(sources, folder / "a.db").code == 0
        yield Undisturbed(portal, sources, rows(folder / "a.db", _STORED), rows(folder / "a.db", _REMEMBERED))


@pytest.mark.parametrize(("place", "count"), PLACES)
def test_killed_and_started_again(undisturbed: Undisturbed, tmp_path: Path, place: str, count: int) -> None:
    db, began = tmp_path / "killed.db", len(undisturbed.portal.log)
    died = crawl(undisturbed.sources, db, script=_DYING.format(place=place, count=count))
    assert died.code < 0, f"the crawl was to be killed: {died.said}"
    ended = crawl(undisturbed.sources, db)
    assert ended.code == 0, ended.said
    assert rows(db, _STORED) == undisturbed.stored
    assert rows(db, _REMEMBERED) == undisturbed.remembered
    assert rows(db, "SELECT count(*) FROM captures WHERE ingested = 0") == [(0,)]
    bodies = Counter(path for path in undisturbed.portal.fetched(began) if "p_steering" in path or "/files/" in path)
    assert max(bodies.values()) <= 2
    again = [path for path, times in bodies.items() if times == 2]
    assert len(again) <= 2, "only what was under way when it was killed"
