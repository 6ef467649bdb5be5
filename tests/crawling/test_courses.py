"""Answers of every kind on the way from lists to documents to files, and what becomes of them in later crawls."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from pipeline.crawling.source_files import load_source
from pipeline.crawling.sources import Source
from pipeline.crawling.tally import SourceReport
from pipeline.crawling.visits import Answer, Visit
from pipeline.errors import DocumentError
from pipeline.store import Store
from tests.crawling.courses import run_through

NOW = datetime(2026, 3, 2, 7, tzinfo=UTC)
SITE = "https://portal.example.vn"
SOURCE = f"""
title = "Cổng"
start = ["{SITE}/ds"]
listing = {{ row = "li", attachment = "a.tep" }}
document = {{ content = "div.vb" }}
"""

Pages = dict[str, str | int | None]
"""By path: a body, the number of another status, an error without an answer (0), or what robots.txt forbids (``None``)."""


def document(number: int) -> str:
    return f'<html><body><div class="vb">Thông báo số {number} về lịch làm việc</div></body></html>'


def row(number: int, more: str = "") -> str:
    return f'<li><a href="/{number}">Về lịch làm việc số {number}</a>{more}</li>'


SOUND: Pages = {"/ds": row(1) + row(2), "/1": document(1), "/2": document(2)}


class Portal:
    """``asked`` has the paths, for one crawl after the other."""

    def __init__(self, pages: Pages) -> None:
        self.pages, self.asked = pages, list[str]()

    def answer(self, visit: Visit) -> Answer | None:
        path = visit.url.removeprefix(SITE)
        self.asked.append(path)
        match self.pages[path]:
            case None:
                return None
            case 0:
                return Answer(visit.url, error=DocumentError("fetch", "timeout", "Trang không trả lời kịp"))
            case int(status):
                return Answer(visit.url, status)
            case body:
                return Answer(visit.url, 200, body=body.encode(), received=body.encode())


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path / "a.db") as store:
        yield store


def source(folder: Path, name: str = "cong", more: str = "", start: str = "/ds") -> Source:
    path = folder / f"{name}.toml"
    path.write_text(more + SOURCE.replace("/ds", start), encoding="utf-8")
    return load_source(path)


CASES: dict[str, tuple[Pages, dict[str, int], list[str], list[str]]] = {
    "sound": (SOUND, {"listed": 2, "new": 2}, [], []),
    "a file that the row itself offers": (
        SOUND | {"/ds": row(1, '<a class="tep" href="/1.rtf">Tải về</a>') + row(2), "/1.rtf": "{\\rtf1 a}"},
        {"new": 3}, [], [],
    ),
    "a file that turns out to be a page of its own": (
        SOUND | {"/ds": row(1, '<a class="tep" href="/xem?so=5">Xem</a>') + row(2), "/xem?so=5": document(5)},
        {"new": 3}, [], [],
    ),
    "a file that is none": (
        SOUND | {"/ds": row(1, '<a class="tep" href="/1.rtf">Tải về</a>') + row(2), "/1.rtf": document(5)},
        {"new": 2}, [], ["file_missing"],
    ),
    "a document that the server does not want to give": (SOUND | {"/2": 418}, {"new": 1}, [], ["http_418"]),
    "a document that never was there": (SOUND | {"/2": 404}, {"new": 1, "gone": 0}, [], ["http_404"]),
    "a document that does not come": (SOUND | {"/2": 0}, {"new": 1}, [], ["timeout"]),
    "several that do not come": (
        {"/ds": "".join(map(row, range(1, 6))), **dict.fromkeys(("/1", "/2", "/3", "/4", "/5"), 0)},
        {"new": 0}, ["timeout"], ["timeout", "timeout"],
    ),
    "a document that is forbidden": (SOUND | {"/2": None}, {"new": 1, "forbidden": 1}, [], []),
    "a list that is forbidden": ({"/ds": None}, {"new": 0}, ["robots"], []),
    "a list that does not come": ({"/ds": 0}, {"new": 0}, ["timeout"], []),
    "a list that has not changed since nobody asked": ({"/ds": 304}, {"new": 0}, ["site_error"], []),
    "rows that lead nowhere": (
        {"/ds": "<li>Một</li><li>Hai</li><li>Ba</li><a rel=next href='/ds?trang=2'>Sau</a>"},
        {"listed": 0}, ["layout_changed"], [],
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_what_becomes_of_answers(store: Store, tmp_path: Path, case: str) -> None:
    pages, counts, failures, problems = CASES[case]
    report = crawled(store, source(tmp_path), Portal(pages))
    assert {name: getattr(report.counts, name) for name in counts} == counts
    assert [failure.code for failure in report.failures] == failures
    assert [problem.code for problem in report.problems] == problems
    assert report.complete is not bool(failures)


def test_a_defect_in_a_source_s_own_code_is_a_failure_of_that_source(store: Store, tmp_path: Path) -> None:
    (tmp_path / "rieng.py").write_text("def read_detail(page, layout):\n    return page.nothing\n", encoding="utf-8")
    own = source(tmp_path, "rieng", 'code = "rieng.py"\n', "/ds-rieng")
    portal = Portal(SOUND | {"/ds-rieng": row(3), "/3": document(3)})
    report, other = run_through([own, source(tmp_path)], store, portal.answer, NOW).sources
    assert [(failure.code, "AttributeError" in failure.message) for failure in report.failures] == [("defect", True)]
    assert (other.counts.new, other.failures) == (2, [])


def test_what_a_list_names_no_more_is_asked_for_once_and_then_seldom(store: Store, tmp_path: Path) -> None:
    portal, one = Portal(SOUND), source(tmp_path)
    assert crawled(store, one, portal).counts.new == 2
    portal.pages = SOUND | {"/ds": row(1)}
    for days, asked in ((1, True), (2, False), (50, False), (92, True), (93, False)):
        portal.asked.clear()
        crawled(store, one, portal, days=days)
        assert ("/2" in portal.asked) is asked, days


def test_what_is_gone_is_counted_once(store: Store, tmp_path: Path) -> None:
    portal, one = Portal(SOUND), source(tmp_path)
    crawled(store, one, portal)
    portal.pages = SOUND | {"/2": 404}
    gone = [crawled(store, one, portal, days=days, everything=True).counts.gone for days in (1, 2)]
    portal.pages = SOUND
    back = crawled(store, one, portal, days=3, everything=True)
    assert (gone, back.counts.unchanged) == ([1, 0], 2)
    assert store.db.execute("SELECT count(*) FROM crawled WHERE gone_at IS NOT NULL").fetchone() == (0,)


def crawled(store: Store, one: Source, portal: Portal, *, days: int = 0, **named: Any) -> SourceReport:
    return run_through([one], store, portal.answer, NOW + timedelta(days=days), **named).sources[0]
