"""How Scrapy is kept polite: robots.txt, delays, back-off."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from scrapy import Request, Spider, signals
from scrapy.crawler import Crawler
from scrapy.downloadermiddlewares.robotstxt import RobotsTxtMiddleware
from scrapy.exceptions import IgnoreRequest
from scrapy.extensions.throttle import AutoThrottle
from scrapy.http import Headers, Response
from scrapy.robotstxt import RobotParser
from scrapy.utils.httpobj import urlparse_cached

from pipeline.crawling.guards import RefusedError
from pipeline.errors import DocumentError

LONGEST_BACK_OFF = 120.0
"""Seconds until a strained server is asked again at most; a ``Crawl-delay`` is kept however long it is."""

_OVERLOADED = (429, 500, 502, 503, 504)


class ForbiddenError(IgnoreRequest):
    """A request that robots.txt does not allow; Scrapy says so in words only."""


class RobotsTxt(RobotsTxtMiddleware):
    """As RFC 9309 has it: a robots.txt that a server cannot give now forbids everything, one that is not there nothing."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self._unknown: dict[str, str] = {}

    def process_request_2(self, rp: RobotParser | None, request: Request) -> None:
        why = self._unknown.get(urlparse_cached(request).netloc)
        if why is not None:
            message = f"Chưa lấy được robots.txt của cổng ({why}) nên không hỏi gì thêm: {request.url}"
            raise RefusedError(DocumentError("fetch", "robots_unreachable", message))
        try:
            super().process_request_2(rp, request)
        except IgnoreRequest as error:
            raise ForbiddenError(str(error)) from error

    async def _parse_robots(self, response: Response, netloc: str, request: Request) -> None:
        if response.status >= 500:
            self._unknown[netloc] = f"mã {response.status}"
        elif response.status >= 400:
            response = response.replace(body=b"")
        await super()._parse_robots(response, netloc, request)

    def _robots_error(self, exc: Exception, netloc: str) -> None:
        if not isinstance(exc, IgnoreRequest):
            self._unknown[netloc] = type(exc).__name__
        super()._robots_error(exc, netloc)


class Pace(AutoThrottle):
    """AutoThrottle that never goes below what the source or ``Crawl-delay`` asks, and backs off where a server is strained."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self._least: dict[str, float] = {}
        self._agent = crawler.settings["ROBOTSTXT_USER_AGENT"]
        self._back_off = crawler.settings.getfloat("THIDUA_BACK_OFF")
        crawler.signals.connect(self._robots_parsed, signal=signals.robots_parsed)
        crawler.signals.connect(self._before_download, signal=signals.request_reached_downloader)

    def _robots_parsed(self, robotparser: RobotParser, request: Request) -> None:
        asked = robotparser.crawl_delay(self._agent)
        if asked is not None:
            self._at_least(urlparse_cached(request).hostname or "", asked)

    def _before_download(self, request: Request, spider: Spider) -> None:
        self._at_least(request.meta["download_slot"], request.meta.get("least_delay", 0.0))

    def _at_least(self, host: str, seconds: float) -> None:
        self._least[host] = max(self._least.get(host, 0.0), seconds)
        slot = self.crawler.engine.downloader.slots.get(host) if self.crawler.engine else None
        if slot is not None:
            slot.delay = max(slot.delay, self._least[host])

    def _response_downloaded(self, response: Response, request: Request, spider: Spider) -> None:
        super()._response_downloaded(response, request, spider)
        host, slot = self._get_slot(request, spider)
        if slot is None or host is None:
            return
        if response.status in _OVERLOADED:
            wanted = max(2 * slot.delay, self._back_off, retry_after(response.headers, datetime.now(UTC)))
            slot.delay = min(wanted, LONGEST_BACK_OFF)
        slot.delay = max(slot.delay, self._least.get(host, 0.0))


def retry_after(headers: Headers, now: datetime) -> float:
    """Seconds that the server asks for, as a number or until a time (RFC 9110, 10.2.3); 0 where it says nothing of use."""
    said = (headers.get("Retry-After") or b"").decode("latin-1").strip()
    if said.isdecimal():
        return float(said[:6])
    try:
        until = parsedate_to_datetime(said)
    except ValueError:
        return 0.0
    return (until.astimezone(UTC) - now).total_seconds()
