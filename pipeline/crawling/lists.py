"""A listing that was fetched: its rows remembered, its documents and further pages to be visited, its damage named."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.captures import load_capture
from pipeline.crawling.failures import barred_by_status, failure, why_missing
from pipeline.crawling.listing import Row
from pipeline.crawling.pages import Page
from pipeline.crawling.planning import list_visits, row_visits
from pipeline.crawling.runs import Run
from pipeline.crawling.states import Fetched
from pipeline.crawling.visits import Answer, Visit

_SEVERAL = 3  # rows; fewer say nothing about a layout


def read_list(run: Run, visit: Visit, answer: Answer) -> Iterator[Visit]:
    """Raises ``DocumentError`` where the page is no list any more."""
    page = _page(run, visit, answer)
    listed = run.adapter.listing(page)
    if not listed.rows and not listed.following:
        raise why_missing(page, "layout_changed" if listed.found else "empty_listing")
    if listed.found >= _SEVERAL and not listed.rows:
        raise failure("layout_changed", page.url, "không dòng nào có liên kết")
    run.rows |= {row.url for row in listed.rows}
    if listed.stated is not None:
        run.stated[visit.url] = listed.stated
    rows = [row for row in listed.rows if row.url != page.url and run.source.is_document(row.url)]
    _check_days(run, page, rows)
    _save(run, visit, answer, listed.digest)
    run.tools.journal.list_rows(run.name, rows, run.tools.now())
    run.report.counts.listed += sum(run.meet(row.url) for row in rows)
    for row in rows:
        yield from row_visits(run, row)
    yield from list_visits(run, listed.following)


def _page(run: Run, visit: Visit, answer: Answer) -> Page:
    if answer.error:
        raise answer.error
    if answer.status == 304:
        state = run.tools.journal.state(visit.follow.key)
        if state is None or state.capture is None:
            raise failure("site_error", visit.url, "mã 304 cho một trang chưa từng tải")
        kept = load_capture(str(run.tools.archive.folder / state.capture), run.source.limits.megabytes * 2**20)
        return Page(visit.url, kept.data, run.source.encoding)
    if answer.status != 200:
        raise barred_by_status(answer.status, visit.url) or failure("not_found", visit.url, f"mã {answer.status}")
    return Page(answer.url, answer.body, run.source.encoding)


def _check_days(run: Run, page: Page, rows: Sequence[Row]) -> None:
    """Rows had days of issue and none has one now: the columns have moved."""
    if len(rows) >= _SEVERAL and not any(row.issued_on for row in rows) and run.tools.journal.has_days(run.name):
        raise failure("layout_changed", page.url, "không dòng nào còn ngày ban hành")


def _save(run: Run, visit: Visit, answer: Answer, digest: str) -> None:
    """Only a list that says something new is kept."""
    journal, key, now = run.tools.journal, visit.follow.key, run.tools.now()
    if answer.status == 304:
        journal.save_unchanged(key, None, now)
        return
    state = journal.state(key)
    capture = None if state and state.digest == digest else run.keep(visit, answer)
    etag, modified = (None, None) if visit.follow.form else answer.validators
    journal.save_fetched(key, run.name, "listing", Fetched(digest, etag, modified, None, capture), now)
