"""A crawl that is killed at one of its writes, and begun again: ``python -m tests.crawling.killing`` tries them all."""

from __future__ import annotations

import itertools
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.crawling.portal import Portal, serving
from tests.crawling.scenes import REMEMBERED, STORED, crawl, full_portal, rows, write_sources

PLACES = {
    "an answer is kept": "archive.Archive, 'write'",
    "an answer lies in the file": "archive.os, 'fsync'",
    "a list is remembered": "journal.Journal, 'list_rows'",
    "an answer is remembered": "journal.Journal, 'save_fetched'",
    "an address is added": "journal.Journal, '_add'",
    "the crawl is ended": "journal.Journal, 'finish'",
    "a record is stored": "Store, 'save'",
    "captures are ticked off": "journal.Journal, 'save_ingested'",
}
"""Every write of a crawl, by what is about to happen, with the function that does it."""

_DYING = """
import os, signal
from pipeline.crawling import archive, journal
from pipeline.store import Store
owner, name = {function}
original, calls = getattr(owner, name), 0
def dying(*given, **named):
    global calls
    calls += 1
    if calls == {count}:
        os.kill(os.getpid(), signal.SIGKILL)
    return original(*given, **named)
setattr(owner, name, dying)
"""


@dataclass(frozen=True)
class Undisturbed:
    portal: Portal
    sources: Path
    stored: list[tuple[object, ...]]
    remembered: list[tuple[object, ...]]


@contextmanager
def undisturbed(folder: Path) -> Iterator[Undisturbed]:
    """A portal that is still there, and what a crawl of it comes to."""
    portal = full_portal(("vnpt",), count=5)
    portal.stand_still()
    with serving(portal):
        sources = write_sources(folder / "nguon", portal)
        assert crawl(sources, folder / "a.db").code == 0
        yield Undisturbed(portal, sources, rows(folder / "a.db", STORED), rows(folder / "a.db", REMEMBERED))


def differences(whole: Undisturbed, db: Path, place: str, count: int) -> list[str] | None:
    """What is not as it should be after a crawl was killed before the ``count``-th time that ``place`` happens, and another
    one went on; ``None`` where it does not happen that often."""
    began = len(whole.portal.log)
    died = crawl(whole.sources, db, script=_DYING.format(function=PLACES[place], count=count))
    if died.code >= 0:
        return None
    ended = crawl(whole.sources, db)
    bodies = Counter(path for path in whole.portal.fetched(began) if "p_steering" in path or "/files/" in path)
    held = {
        f"ended with {ended.code}: {ended.said}": ended.code == 0,
        "another store": rows(db, STORED) == whole.stored,
        "other addresses remembered": rows(db, REMEMBERED) == whole.remembered,
        "captures that nobody read": rows(db, "SELECT count(*) FROM captures WHERE ingested = 0") == [(0,)],
        f"fetched too often: {bodies}": max(bodies.values()) <= 2,
        f"fetched again what was not under way: {bodies}": sum(times == 2 for times in bodies.values()) <= 2,
    }
    return [what for what, holds in held.items() if not holds]


def main() -> int:
    failed = 0
    with tempfile.TemporaryDirectory() as folder, undisturbed(Path(folder)) as whole:
        for place in PLACES:
            for count in itertools.count(1):
                found = differences(whole, Path(folder) / f"{place}-{count}.db", place, count)
                if found is None:
                    print(f"{place}: killed {count - 1} times", flush=True)
                    break
                failed += bool(found)
                if found:
                    print(f"{place}, time {count}: {'; '.join(found)}", flush=True)
    print(f"{failed} crawls did not end as an undisturbed one")
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
