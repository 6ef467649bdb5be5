"""The whole of a crawl: sources read, portals visited, new documents ingested the ordinary way."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from pipeline import run as ordinary
from pipeline.agent import user_agent
from pipeline.crawling.archive import Archive, folder_beside
from pipeline.crawling.crawl import Crawl
from pipeline.crawling.journal import Journal
from pipeline.crawling.runs import Tools
from pipeline.crawling.sources import Settings, Source
from pipeline.crawling.tally import CrawlReport, Listener
from pipeline.errors import StoreError
from pipeline.store import Store
from schemas import RunReport


def crawl(
    sources: Sequence[Source], settings: Settings, store: Store, listener: Listener, *, everything: bool = False
) -> CrawlReport:
    """Fetches what is new, changed or due; every answer that counts is kept before it is remembered.

    Raises ``StoreError`` and ``SourceError``. A crawl that was killed is gone on with by running it again.
    """
    from pipeline.crawling.engine import run_scrapy

    started = time.monotonic()
    journal = Journal(store)
    agent = user_agent(settings.contact)
    with _alone(store.path), Archive(folder_beside(store.path), agent, now()) as archive:
        course = Crawl(sources, Tools(journal, archive, listener, now, everything))
        journal.begin([source.name for source in sources], now())
        run_scrapy(course, settings)
        report = course.end()
        journal.finish(now())
    report.seconds = round(time.monotonic() - started, 2)
    return report


def ingest_captures(store: Store, jobs: int | None, listener: ordinary.Listener) -> RunReport:
    """What crawls have fetched and nobody has read yet; cut off, it begins again with what is left."""
    journal = Journal(store)
    waiting = list(journal.pending())
    folder = folder_beside(store.path).absolute()
    report = ordinary.ingest([str(folder / capture) for capture in waiting], store, jobs, listener)
    journal.save_ingested(waiting)
    return report


@contextmanager
def _alone(database: Path) -> Iterator[None]:
    """One crawl at a time: a timer may start the next while one still runs. The lock ends with its process."""
    path = database.with_name(database.name + ".crawling")
    lock = sqlite3.connect(path, timeout=0, isolation_level=None)
    try:
        try:
            lock.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            raise StoreError(f"{database}: một lần thu thập khác đang chạy trên kho này") from error
        yield
        path.unlink(missing_ok=True)
    finally:
        lock.close()


def now() -> datetime:
    return datetime.now(UTC)
