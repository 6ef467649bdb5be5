"""The course of a crawl without a network and without Scrapy: what portals answer is a function."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime

from pipeline.crawling.archive import Archive, folder_beside
from pipeline.crawling.crawl import Crawl
from pipeline.crawling.journal import Journal
from pipeline.crawling.runs import Tools
from pipeline.crawling.sources import Source
from pipeline.crawling.tally import CrawlReport
from pipeline.crawling.visits import Answer, Visit
from pipeline.report.crawling import CrawlProgress
from pipeline.store import Store

Answers = Callable[[Visit], Answer | None]
"""``None`` is what robots.txt forbids."""


def run_through(
    sources: Sequence[Source], store: Store, answers: Answers, now: datetime, *, everything: bool = False
) -> CrawlReport:
    with Archive(folder_beside(store.path), "test", now) as archive:
        journal = Journal(store)
        course = Crawl(sources, Tools(journal, archive, CrawlProgress(), lambda: now, everything))
        journal.begin(course.runs, now)
        _follow(course, course.begin(), answers)
        _follow(course, course.vanished(), answers)
        report = course.end()
        journal.finish(now)
    return report


def _follow(course: Crawl, visits: Iterable[Visit], answers: Answers) -> None:
    """Lists first, as the crawl does."""
    waiting = deque(visits)
    while waiting:
        visit = waiting.popleft()
        answer = answers(visit)
        if answer is None:
            course.forbid(visit)
            continue
        for each in course.receive(visit, answer):
            if each.kind == "listing":
                waiting.appendleft(each)
            else:
                waiting.append(each)
