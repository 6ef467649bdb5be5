"""A crawl once more, with the captures of the first one in the portals' place: no network, no Scrapy."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from warcio.archiveiterator import ArchiveIterator

from pipeline.captures import load_capture
from pipeline.crawling.archive import Archive, folder_beside
from pipeline.crawling.crawl import Crawl
from pipeline.crawling.journal import Journal
from pipeline.crawling.run import ingest_captures
from pipeline.crawling.runs import Tools
from pipeline.crawling.source_files import load_source, source_files
from pipeline.crawling.tally import CrawlReport
from pipeline.crawling.visits import Answer, Visit
from pipeline.report.crawling import CrawlProgress
from pipeline.report.progress import ProgressReport
from pipeline.store import Store
from tests.crawling.scenes import rows

NOW = datetime(2026, 3, 2, 7, tzinfo=UTC)


def replay(db: Path, again: Path, sources: Path) -> CrawlReport:
    """Into the new store ``again``; what the store ``db`` has no capture of is taken for forbidden."""
    kept = {str(url): str(capture) for url, capture in rows(db, "SELECT url, capture FROM crawled WHERE capture IS NOT NULL")}
    with Store(again) as store, Archive(folder_beside(again), "test", NOW) as archive:
        journal = Journal(store)
        tools = Tools(journal, archive, CrawlProgress(), lambda: NOW)
        course = Crawl([load_source(path) for path in source_files([sources])], tools)
        journal.begin(course.runs, NOW)
        _follow(course, course.begin(), folder_beside(db), kept)
        _follow(course, course.vanished(), folder_beside(db), kept)
        report = course.end()
        journal.finish(NOW)
        ingest_captures(store, 1, ProgressReport())
    return report


def _follow(course: Crawl, visits: Iterable[Visit], folder: Path, kept: dict[str, str]) -> None:
    """Lists first, as the crawl does."""
    waiting = deque(visits)
    while waiting:
        visit = waiting.popleft()
        capture = kept.get(visit.follow.key)
        if capture is None:
            course.forbid(visit)
            continue
        following = course.receive(visit, _answer(folder / capture))
        waiting.extend(each for each in following if each.kind != "listing")
        waiting.extendleft(each for each in following if each.kind == "listing")


def _answer(address: Path) -> Answer:
    file, _, offset = str(address).partition("!/")
    with open(file, "rb") as stream:
        stream.seek(int(offset))
        record = next(ArchiveIterator(stream))
        head, received = record.http_headers, record.raw_stream.read()
    raw = load_capture(str(address), 10_000_000)
    return Answer(raw.uri, int(head.get_statuscode()), tuple(head.headers), raw.data, received)
