"""Scrapy fetches what a crawl asks for, and hands back what portals answer."""

from __future__ import annotations

import logging
import warnings
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from http.client import responses
from typing import Any, Protocol, Self

import scrapy
from scrapy import Request, signals
from scrapy.crawler import AsyncCrawlerProcess, Crawler
from scrapy.exceptions import CloseSpider, DontCloseSpider
from scrapy.http import FormRequest, Headers, Response

from pipeline.crawling.crawl import Crawl
from pipeline.crawling.politeness import ForbiddenError
from pipeline.crawling.scrapy_settings import scrapy_settings
from pipeline.crawling.sources import Settings
from pipeline.crawling.unreached import why_unreached
from pipeline.crawling.visits import Answer, Visit

_FIRST = {"listing": 2, "document": 1, "attachment": 1}


class Failed(Protocol):
    """What Scrapy hands over in place of an answer: Twisted's ``Failure`` with the request, after redirects."""

    value: BaseException
    request: Request


class PortalSpider(scrapy.Spider):
    """Visits in, requests out; answers in, further visits out. An exception of our own ends the crawl, and is kept."""

    name = "portals"

    def __init__(self, crawl: Crawl, **named: Any) -> None:
        super().__init__(**named)
        self.crawl = crawl
        self.defect: Exception | None = None
        self.reason = ""
        self._looked_for_vanished = False

    @classmethod
    def from_crawler(cls, crawler: Crawler, *given: Any, **named: Any) -> Self:
        spider = super().from_crawler(crawler, *given, **named)
        crawler.signals.connect(spider.idle, signal=signals.spider_idle)
        return spider

    async def start(self) -> AsyncIterator[Request]:
        for visit in self._guarded(self.crawl.begin):
            yield self._request(visit)

    def answered(self, response: Response) -> Iterator[Request]:
        headers, received = response.meta.get("received", (response.headers, response.body))
        answer = Answer(response.url, response.status, tuple(_pairs(headers)), response.body, received)
        return self._followed(response.meta["visit"], answer)

    def failed(self, failure: Failed) -> Iterator[Request]:
        request, error = failure.request, failure.value
        visit = request.meta["visit"]
        if isinstance(error, ForbiddenError):
            self._guarded(lambda: self.crawl.forbid(visit))
            return iter(())
        return self._followed(visit, Answer(request.url, error=why_unreached(error, request)))

    def closed(self, reason: str) -> None:
        self.reason = reason

    def idle(self) -> None:
        """Nothing is left to fetch: now it shows which documents no list names any more."""
        if self._looked_for_vanished or self.defect is not None:
            return
        self._looked_for_vanished = True
        visits = self._guarded(self.crawl.vanished)
        for visit in visits:
            self.crawler.engine.crawl(self._request(visit))
        if visits:
            raise DontCloseSpider

    def _followed(self, visit: Visit, answer: Answer) -> Iterator[Request]:
        return iter([self._request(each) for each in self._guarded(lambda: self.crawl.receive(visit, answer))])

    def _guarded(self, step: Callable[[], Iterable[Visit] | None]) -> list[Visit]:
        """Scrapy logs what a callback raises and goes on; a store that is full or a defect of ours must not pass like that."""
        if self.defect is not None:
            return []
        try:
            return list(step() or ())
        except Exception as error:
            self.defect = error
            raise CloseSpider("defect") from error

    def _request(self, visit: Visit) -> Request:
        run = self.crawl.runs[visit.source]
        limits = run.source.limits
        headers = {"If-None-Match": visit.etag, "If-Modified-Since": visit.last_modified}
        meta = {
            "visit": visit, "run": run,
            "handle_httpstatus_list": [s for s in responses if not 300 <= s < 400 or s == 304],
            "least_delay": limits.delay, "download_maxsize": limits.megabytes * 2**20,
        }  # fmt: skip
        named: dict[str, Any] = {
            "callback": self.answered, "errback": self.failed, "meta": meta, "dont_filter": True,
            "headers": {name: value for name, value in headers.items() if value}, "priority": _FIRST[visit.kind],
        }  # fmt: skip
        if visit.follow.form:
            return FormRequest(visit.url, formdata=list(visit.follow.form), **named)
        return Request(visit.url, **named)


def run_scrapy(crawl: Crawl, settings: Settings) -> None:
    """Fetches until nothing is left; raises what stopped it. Once in a process: Twisted's reactor cannot start again."""
    logging.disable(logging.WARNING)  # Scrapy sets the levels of its loggers while it starts, and tells much
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # of Twisted and Scrapy about each other
            process = AsyncCrawlerProcess(scrapy_settings(settings, len(crawl.hosts)))
            # What cannot be fetched we tell ourselves, without a traceback.
            logging.getLogger("scrapy.downloadermiddlewares").setLevel(logging.CRITICAL)
            crawler = process.create_crawler(PortalSpider)
            process.crawl(crawler, crawl=crawl)
            process.start()
    finally:
        logging.disable(logging.NOTSET)
    spider = crawler.spider
    if not isinstance(spider, PortalSpider) or (spider.reason != "finished" and spider.defect is None):
        raise KeyboardInterrupt  # Scrapy has ended what it was at; the crawl is not at its end
    if spider.defect is not None:
        raise spider.defect


def _pairs(headers: Headers) -> Iterator[tuple[str, str]]:
    for name, values in headers.items():
        for value in values:
            yield name.decode("latin-1"), " ".join(value.decode("latin-1").split())
