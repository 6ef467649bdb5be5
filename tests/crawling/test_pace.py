"""Delays are kept: the source's, the portal's own, and longer ones where a server is strained."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import pytest
from scrapy.http import Headers

from pipeline.crawling.politeness import retry_after
from tests.crawling.portal import Portal, Reply, serving
from tests.crawling.scenes import crawl, full_portal, write_sources

pytestmark = pytest.mark.xdist_group("pace")


def gaps(portal: Portal) -> list[float]:
    began = sorted(seen.began for seen in portal.log)
    return [later - earlier for earlier, later in pairwise(began)]


@pytest.mark.parametrize(
    ("robots", "delay", "least"),
    [
        ("User-agent: *\nDisallow: /cam/\n", 0.4, 0.35),
        ("User-agent: *\nDisallow: /\n\nUser-agent: thidua\nCrawl-delay: 0.5\nDisallow: /cam/\n", 0.0, 0.45),
    ],
    ids=["of the source", "of robots.txt"],
)
def test_a_delay_is_kept_between_all_requests(tmp_path: Path, robots: str, delay: float, least: float) -> None:
    portal = full_portal(("rss",), count=3)
    portal.robots = robots
    with serving(portal):
        ran = crawl(write_sources(tmp_path / "nguon", portal, delay=delay), tmp_path / "a.db")
    assert ran.code == 0, ran.said
    assert len(portal.log) == 1 + 1 + 6
    assert min(gaps(portal)[1:]) >= least


def test_a_strained_server_is_left_alone_for_longer(tmp_path: Path) -> None:
    portal = full_portal(("rss",), count=2)
    portal.special["/rss/bai-1"] = Reply(b"later", status=503, headers={"Retry-After": "2"})
    with serving(portal):
        ran = crawl(write_sources(tmp_path / "nguon", portal), tmp_path / "a.db")
    asked = sorted(portal.log, key=lambda seen: seen.began)
    strained = [n for n, seen in enumerate(asked) if seen.status == 503]
    assert len(strained) == 2, "once, and once again"
    assert all(asked[n + 1].began - asked[n].began >= 1.5 for n in strained if n + 1 < len(asked))
    assert ran.code == 3


@pytest.mark.parametrize(
    ("said", "seconds"),
    [
        ("90", 90.0),
        ("Mon, 02 Mar 2026 07:01:30 GMT", 90.0),
        ("Monday, 02-Mar-26 07:01:30 GMT", 90.0),
        ("Mon, 02 Mar 2026 06:00:00 GMT", -3600.0),
        ("99999999999999999999", 999_999.0),
        ("-5", 0.0),
        ("later", 0.0),
        ("", 0.0),
    ],
)
def test_how_long_a_server_asks_to_be_left_alone(said: str, seconds: float) -> None:
    assert retry_after(Headers({"Retry-After": said}), datetime(2026, 3, 2, 7, tzinfo=UTC)) == seconds
