"""How Scrapy is set up: who it says it is, how it behaves, and which of its parts are ours."""

from __future__ import annotations

from typing import Any

from pipeline.agent import NAME, user_agent
from pipeline.crawling.resolver import INNER
from pipeline.crawling.sources import Settings


def scrapy_settings(settings: Settings, hosts: int) -> dict[str, Any]:
    """``hosts`` is how many are asked."""
    guards, politeness = "pipeline.crawling.guards", "pipeline.crawling.politeness"
    return {
        "USER_AGENT": user_agent(settings.contact),
        "ROBOTSTXT_OBEY": True,
        "ROBOTSTXT_USER_AGENT": NAME,
        # Packed as WARC readers can unpack it again, which know neither zstd nor always brotli.
        "DEFAULT_REQUEST_HEADERS": {"Accept": "*/*", "Accept-Language": "vi,en;q=0.5", "Accept-Encoding": "gzip, deflate"},
        "COOKIES_ENABLED": False,
        "TELNETCONSOLE_ENABLED": False,
        "METAREFRESH_ENABLED": False,
        "HTTPPROXY_ENABLED": False,  # a proxy would resolve names out of our sight
        "REFERRER_POLICY": "no-referrer",
        "LOG_ENABLED": False,
        "LOG_INSTALL_ROOT_HANDLER": False,
        # Not more than can be sent: what has passed the middlewares is sent, also when nobody wants it any more.
        "CONCURRENT_REQUESTS": min(settings.requests, hosts),
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
            f"{guards}.Guard": 50,
            "scrapy.downloadermiddlewares.robotstxt.RobotsTxtMiddleware": None,
            f"{politeness}.RobotsTxt": 100,
            f"{guards}.RawAnswers": 950,
        },
        "EXTENSIONS": {
            "scrapy.extensions.throttle.AutoThrottle": None,
            f"{politeness}.Pace": 0,
            f"{guards}.Bounds": 0,
        },
    }
