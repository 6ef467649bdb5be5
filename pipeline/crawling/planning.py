"""What is asked for next: pages of lists, documents that are new, listed otherwise or due, their files, what has vanished."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from pipeline.crawling.links import Follow
from pipeline.crawling.listing import Row
from pipeline.crawling.runs import Run
from pipeline.crawling.states import State
from pipeline.crawling.visits import Answer, Visit
from pipeline.errors import DocumentError
from schemas import Provenance


def list_visits(run: Run, following: Iterable[Follow]) -> Iterator[Visit]:
    """Each page of a list once, as many as the source allows; a list that is longer is a failure, not an end."""
    for follow in following:
        if follow.key in run.asked:
            continue
        visit = Visit(run.name, "listing", follow)
        if run.pages >= run.source.limits.pages:
            message = f"Danh sách dài hơn {run.pages} trang (limits.pages), chưa xem hết: {follow.url}"
            run.fail(visit, Answer(follow.url), DocumentError("fetch", "page_limit", message))
            return
        run.pages += 1
        yield from _once(run, visit, run.tools.journal.state(follow.key))


def row_visits(run: Run, row: Row) -> Iterator[Visit]:
    """The document of a row where it is new, listed otherwise or due, and those of its files that are."""
    state = run.tools.journal.state(row.url)
    listed = Provenance(number=row.number, issued_on=row.issued_on, title=row.title)
    if _is_due(run, state, row.digest):
        # Some servers say "unchanged" of what has changed: where the list says otherwise they are not asked.
        known = state if state and state.is_listed_as(row.digest) else None
        yield from _once(run, Visit(run.name, "document", Follow(row.url), listed, row.digest), known)
    else:  # of a page that is visited the files follow from its answer
        _pass(run, state)
        yield from file_visits(run, row.url, listed)


def file_visits(run: Run, page_url: str, listed: Provenance, *, forced: bool = False) -> Iterator[Visit]:
    """The files of a page; what the listing says is said of a file only where it is the only one."""
    files = [state for state in run.tools.journal.files_of(page_url) if not run.source.is_skipped(state.url)]
    said = replace(listed if len(files) == 1 else Provenance(), parent=page_url)
    for state in files:
        if _is_due(run, state, forced=forced):
            yield from _once(run, Visit(run.name, "attachment", Follow(state.url), said), state)
        else:
            _pass(run, state)


def vanished_visits(run: Run) -> Iterator[Visit]:
    """Documents that whole lists do not name any more: gone, or only moved out of the list. They are asked for once,
    then seldom. A feed names only what is new."""
    if not run.is_whole or run.adapter.layout.listing.kind == "feed":
        return
    journal, now = run.tools.journal, run.tools.now()
    previous = journal.previous(run.name)
    for state in journal.vanished(run.name):
        if (state.listed_in or 0) >= previous or state.is_older(now, run.source.revisit.old):
            listed = Provenance(parent=state.parent, number=state.number, issued_on=state.issued_on, title=state.title)
            yield from _once(run, Visit(run.name, "document", Follow(state.url), listed, state.listed_as), state)


def _is_due(run: Run, state: State | None, listed_as: str | None = None, *, forced: bool = False) -> bool:
    if state is None:
        return True
    crawl = run.tools.journal.crawl
    if forced or run.tools.everything:
        return state.checked_in != crawl
    return state.is_due(listed_as, crawl, run.tools.now(), run.source.revisit)


def _once(run: Run, visit: Visit, known: State | None) -> Iterator[Visit]:
    """With ``ETag`` and ``Last-Modified`` of what is known; without a kept answer there is nothing to compare with."""
    if visit.follow.key not in run.asked:
        run.asked.add(visit.follow.key)
        if known and known.capture:
            visit = replace(visit, etag=known.etag, last_modified=known.last_modified)
        yield visit


def _pass(run: Run, state: State | None) -> None:
    """Left as it is, without asking; what was asked in this crawl has been counted."""
    if state is not None and state.url not in run.asked and state.checked_in != run.tools.journal.crawl:
        run.asked.add(state.url)
        run.report.counts.add("unchanged")
