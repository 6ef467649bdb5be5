"""How Scrapy is kept safe: no request or answer of a forbidden kind, and answers as they were received."""

from __future__ import annotations

import re
from typing import Self

from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.exceptions import IgnoreRequest, StopDownload
from scrapy.http import Headers, Response
from scrapy.utils.httpobj import urlparse_cached

from pipeline.addresses import Gate
from pipeline.crawling.resolver import INNER
from pipeline.crawling.runs import Run
from pipeline.errors import DocumentError

_REFUSED_TYPES = re.compile(r"(?:video|audio|font)/|application/(?:x-msdownload|x-sh|vnd\.android)", re.IGNORECASE)


class RefusedError(IgnoreRequest):
    """A request that is not made, or an answer that is not taken; carries what is said of it."""

    def __init__(self, error: DocumentError) -> None:
        super().__init__(error.message)
        self.error = error


class Guard:
    """A downloader middleware: each request, those of redirects too, goes to a host of its source, by http or https, unless
    the source has been given up while the request waited."""

    def __init__(self, gate: Gate) -> None:
        self._gate = gate

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(Gate.allowing(crawler.settings.getlist(INNER)))

    def process_request(self, request: Request) -> None:
        run: Run | None = request.meta.get("run")
        if run is not None and run.stopped:
            raise IgnoreRequest
        try:
            self._gate.check(request.url)
        except DocumentError as error:
            raise RefusedError(error) from error
        host = urlparse_cached(request).netloc.lower()
        if run is not None and host not in run.source.allowed_hosts:
            message = f"Máy {host} không thuộc nguồn; nếu văn bản của nguồn nằm ở đó, thêm vào mục hosts: {request.url}"
            raise RefusedError(DocumentError("fetch", "other_host", message))


class RawAnswers:
    """A downloader middleware next to the network: keeps the answer as it was received, before it is unpacked."""

    def process_response(self, request: Request, response: Response) -> Response:
        request.meta["received"] = (response.headers.copy(), response.body)
        return response


class Bounds:
    """An extension: stops an answer of a type that is no document before its body comes."""

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        bounds = cls()
        crawler.signals.connect(bounds.headers_received, signal=signals.headers_received)
        return bounds

    def headers_received(self, headers: Headers, request: Request) -> None:
        declared = (headers.get("Content-Type") or b"").decode("latin-1")
        if _REFUSED_TYPES.match(declared):
            request.meta["refused_type"] = declared
            raise StopDownload(fail=True)
