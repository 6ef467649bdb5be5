"""Scrapy fetches what a crawl asks for, and hands back what portals answer."""

from __future__ import annotations

import logging
import warnings
from collections.abc import AsyncIterator, Callable, Iterator
from http.client import responses
from typing import Any

import scrapy
from scrapy import Request, signals
from scrapy.crawler import AsyncCrawlerProcess
from scrapy.exceptions import (
    CannotResolveHostError,
    CloseSpider,
    DontCloseSpider,
    DownloadCancelledError,
    DownloadConnectionRefusedError,
    DownloadTimeoutError,
    IgnoreRequest,
    StopDownload,
)
from scrapy.http import FormRequest, Headers, Response
from scrapy.spidermiddlewares.httperror import HttpError
from twisted.python.failure import Failure

from pipeline.crawling.crawl import Crawl
from pipeline.crawling.politeness import RefusedError
from pipeline.crawling.resolver import INNER
from pipeline.crawling.sources import Settings
from pipeline.crawling.visits import Answer, Visit
from pipeline.errors import DocumentError

VERSION = "1.0"
_FORBIDDEN = "Forbidden by robots.txt"  # what Scrapy says, without a type of its own
_FIRST = {"listing": 2, "document": 1, "attachment": 1}
_UNREACHED = {
    DownloadTimeoutError: ("timeout", "Trang không trả lời kịp"),
    CannotResolveHostError: ("unreachable", "Không tìm thấy máy chủ, hoặc tên máy dẫn vào mạng nội bộ"),
    DownloadConnectionRefusedError: ("unreachable", "Máy chủ từ chối kết nối"),
    DownloadCancelledError: ("too_large", "Tệp lớn quá mức cho phép"),
}


def user_agent(contact: str) -> str:
    """Says who asks, and where to complain."""
    return f"thidua/{VERSION} (reads published emulation documents; +{contact})"


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
    def from_crawler(cls, crawler: Any, *given: Any, **named: Any) -> PortalSpider:
        spider = super().from_crawler(crawler, *given, **named)
        crawler.signals.connect(spider.idle, signal=signals.spider_idle)
        return spider

    async def start(self) -> AsyncIterator[Request]:
        for visit in self._guarded(lambda: list(self.crawl.begin())):
            yield self._request(visit)

    def answered(self, response: Response) -> Iterator[Request]:
        headers, received = response.meta.get("received", (response.headers, response.body))
        answer = Answer(response.url, response.status, tuple(_pairs(headers)), response.body, received)
        return self._followed(response.meta["visit"], answer)

    def failed(self, failure: Failure) -> Iterator[Request]:
        request: Request = failure.request  # type: ignore[attr-defined]
        visit, error = request.meta["visit"], failure.value or Exception("no reason given")
        if isinstance(error, RefusedError):
            return self._followed(visit, Answer(request.url, error=error.error))
        if isinstance(error, IgnoreRequest) and str(error) == _FORBIDDEN:
            self._guarded(lambda: list(self.crawl.forbid(visit)))
            return iter(())
        return self._followed(visit, Answer(request.url, error=_named(error, request)))

    def closed(self, reason: str) -> None:
        self.reason = reason

    def idle(self) -> None:
        """Nothing is left to fetch: now it shows which documents no list names any more."""
        if self._looked_for_vanished or self.defect is not None:
            return
        self._looked_for_vanished = True
        visits = self._guarded(lambda: list(self.crawl.vanished()))
        for visit in visits:
            self.crawler.engine.crawl(self._request(visit))
        if visits:
            raise DontCloseSpider

    def _followed(self, visit: Visit, answer: Answer) -> Iterator[Request]:
        return iter([self._request(each) for each in self._guarded(lambda: self.crawl.receive(visit, answer))])

    def _guarded(self, step: Callable[[], list[Any]]) -> list[Any]:
        """Scrapy logs what a callback raises and goes on; a store that is full or a defect of ours must not pass like that."""
        if self.defect is not None:
            return []
        try:
            return step()
        except Exception as error:
            self.defect = error
            raise CloseSpider("defect") from error

    def _request(self, visit: Visit) -> Request:
        source = self.crawl.runs[visit.source].source
        headers = {"If-None-Match": visit.etag, "If-Modified-Since": visit.last_modified}
        meta = {
            "visit": visit, "hosts": source.allowed_hosts,
            "handle_httpstatus_list": [s for s in responses if not 300 <= s < 400 or s == 304],
            "least_delay": source.limits.delay, "download_maxsize": source.limits.megabytes * 2**20,
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
            process = AsyncCrawlerProcess(scrapy_settings(settings))
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


def scrapy_settings(settings: Settings) -> dict[str, Any]:
    here = "pipeline.crawling.politeness"
    return {
        "USER_AGENT": user_agent(settings.contact),
        "ROBOTSTXT_OBEY": True,
        "ROBOTSTXT_USER_AGENT": "thidua",
        # Packed as WARC readers can unpack it again, which know neither zstd nor always brotli.
        "DEFAULT_REQUEST_HEADERS": {"Accept": "*/*", "Accept-Language": "vi,en;q=0.5", "Accept-Encoding": "gzip, deflate"},
        "COOKIES_ENABLED": False,
        "TELNETCONSOLE_ENABLED": False,
        "METAREFRESH_ENABLED": False,
        "HTTPPROXY_ENABLED": False,  # a proxy would resolve names out of our sight
        "REFERRER_POLICY": "no-referrer",
        "LOG_ENABLED": False,
        "LOG_INSTALL_ROOT_HANDLER": False,
        "CONCURRENT_REQUESTS": settings.requests,
        "CONCURRENT_REQUESTS_PER_DOMAIN": 1,
        "DOWNLOAD_DELAY": 0.0,
        "DOWNLOAD_DELAY_JITTER": 0.0,
        "DOWNLOAD_TIMEOUT": settings.timeout,
        "DOWNLOAD_MAXSIZE": 100 * 2**20,
        "DOWNLOAD_WARNSIZE": 0,
        "DOWNLOAD_VERIFY_CERTIFICATES": settings.verify,
        "AUTOTHROTTLE_ENABLED": True,
        "AUTOTHROTTLE_START_DELAY": 0.0,
        "AUTOTHROTTLE_MAX_DELAY": 60.0,
        "RETRY_TIMES": settings.retries,
        "RETRY_HTTP_CODES": [429, 500, 502, 503, 504, 408],
        "REDIRECT_MAX_TIMES": 5,
        "THIDUA_BACK_OFF": settings.back_off,
        INNER: list(settings.inner),
        "TWISTED_DNS_RESOLVER": "pipeline.crawling.resolver.GuardedResolver",
        "DNSCACHE_ENABLED": False,
        "DOWNLOADER_MIDDLEWARES": {
            f"{here}.Guard": 50,
            "scrapy.downloadermiddlewares.robotstxt.RobotsTxtMiddleware": None,
            f"{here}.RobotsTxt": 100,
            f"{here}.RawAnswers": 950,
        },
        "EXTENSIONS": {
            "scrapy.extensions.throttle.AutoThrottle": None,
            f"{here}.Pace": 0,
            f"{here}.Bounds": 0,
        },
    }


def _named(error: BaseException, request: Request) -> DocumentError:
    if isinstance(error, StopDownload):
        return DocumentError("fetch", "media_type", f"Tệp loại {request.meta.get('refused_type')} không phải là văn bản.")
    if isinstance(error, HttpError):
        return DocumentError(
            "fetch", "unsafe_redirect", f"Trang chuyển đến một địa chỉ không phải http hay https: {request.url}"
        )
    for kind, (code, said) in _UNREACHED.items():
        if isinstance(error, kind):
            return DocumentError("fetch", code, f"{said}: {request.url}")
    if "DOWNLOAD_MAXSIZE" in str(error):
        return DocumentError("fetch", "too_large", f"Tệp bung ra lớn quá mức cho phép: {request.url}")
    code = "too_many_redirects" if "redirect" in str(error) else "unreachable"
    return DocumentError("fetch", code, f"Không truy cập được ({type(error).__name__}: {error}): {request.url}")


def _pairs(headers: Headers) -> Iterator[tuple[str, str]]:
    for name, values in headers.items():
        for value in values:
            yield name.decode("latin-1"), " ".join(value.decode("latin-1").split())
