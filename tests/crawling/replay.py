"""A crawl once more, with the captures of the first one in the portals' place."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from warcio.archiveiterator import ArchiveIterator

from pipeline.captures import load_capture
from pipeline.crawling.archive import folder_beside
from pipeline.crawling.run import ingest_captures
from pipeline.crawling.source_files import load_source, source_files
from pipeline.crawling.tally import CrawlReport
from pipeline.crawling.visits import Answer, Visit
from pipeline.report.progress import ProgressReport
from pipeline.store import Store
from tests.crawling.courses import run_through
from tests.crawling.scenes import rows


def replay(db: Path, again: Path, sources: Path) -> CrawlReport:
    """Into the new store ``again``; what the store ``db`` has no capture of is taken for forbidden."""
    kept = {str(url): str(capture) for url, capture in rows(db, "SELECT url, capture FROM crawled WHERE capture IS NOT NULL")}
    folder = folder_beside(db)

    def answers(visit: Visit) -> Answer | None:
        capture = kept.get(visit.follow.key)
        return _answer(folder / capture) if capture else None

    with Store(again) as store:
        read = [load_source(path) for path in source_files([sources])]
        report = run_through(read, store, answers, datetime(2026, 3, 2, 7, tzinfo=UTC))
        ingest_captures(store, 1, ProgressReport())
    return report


def _answer(address: Path) -> Answer:
    """With the headers, which ``load_capture`` leaves out, and the bytes before unpacking."""
    file, _, offset = str(address).partition("!/")
    with open(file, "rb") as stream:
        stream.seek(int(offset))
        record = next(ArchiveIterator(stream))
        head, received = record.http_headers, record.raw_stream.read()
    raw = load_capture(str(address), 10_000_000)
    return Answer(raw.uri, int(head.get_statuscode()), tuple(head.headers), raw.data, received)
