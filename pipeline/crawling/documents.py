"""A document or file that was fetched: new, changed, the same, gone, or something else in its place."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace

from pipeline.crawling.details import Detail
from pipeline.crawling.failures import barred_by_status, bars_the_way, why_missing
from pipeline.crawling.links import is_file
from pipeline.crawling.pages import Page
from pipeline.crawling.planning import file_visits
from pipeline.crawling.runs import GIVE_UP, REFUSED_HERE, Run
from pipeline.crawling.states import Fetched
from pipeline.crawling.tally import Outcome
from pipeline.crawling.visits import Answer, Visit
from pipeline.errors import DocumentError
from pipeline.readers.sniff import sniff
from schemas import Provenance

_GONE = (404, 410)


def read_document(run: Run, visit: Visit, answer: Answer) -> Iterator[Visit]:
    """Raises ``DocumentError`` where the portal bars the way or its layout does not fit any more."""
    state = run.tools.journal.state(visit.url)
    relisted = state is not None and visit.listed_as is not None and not state.is_listed_as(visit.listed_as)
    changed, listed = False, visit.listed
    if answer.error:
        _unreached(run, visit, answer.error)
    elif answer.status == 304:
        run.tools.journal.save_unchanged(visit.url, visit.listed_as, run.tools.now())
        run.report.counts.add("unchanged")
    elif answer.status in _GONE:
        _gone(run, visit, answer.status)
    elif answer.status != 200:
        _refused(run, visit, answer.status)
    elif sniff(answer.body) != "html":
        changed = _save(run, visit, answer, hashlib.sha256(answer.body).hexdigest(), ())
    elif visit.kind == "attachment":
        _read_attached_page(run, visit, answer)
    else:
        changed, listed = _read_page(run, visit, answer)
    if visit.kind == "document":
        yield from file_visits(run, visit.url, listed, forced=changed or relisted)


def _read_page(run: Run, visit: Visit, answer: Answer) -> tuple[bool, Provenance]:
    """Whether the page is a new version, and what list and page together say of the document."""
    page = _page(run, answer)
    detail = run.adapter.detail(page)
    if not detail.fits:
        raise why_missing(page, "layout_changed")
    changed = _save(run, visit, answer, run.adapter.essence(page), detail.attachments)
    return changed, _completed(visit.listed, detail)


def _read_attached_page(run: Run, visit: Visit, answer: Answer) -> None:
    page = _page(run, answer)
    if is_file(visit.url):
        message = "Liên kết tệp đính kèm trả về một trang web thay cho tệp. Hãy mở trang và xin lại tệp."
        run.problem(visit.url, DocumentError("fetch", "file_missing", message))
    else:
        _save(run, visit, answer, run.adapter.essence(page), ())


def _page(run: Run, answer: Answer) -> Page:
    page = Page(answer.url, answer.body, run.source.encoding)
    barred = bars_the_way(page)
    if barred:
        raise barred
    return page


def _refused(run: Run, visit: Visit, status: int) -> None:
    barred = barred_by_status(status, visit.url)
    if barred:
        raise barred
    run.problem(visit.url, DocumentError("fetch", f"http_{status}", f"Trang trả lời mã {status}."))


def _save(run: Run, visit: Visit, answer: Answer, digest: str, files: tuple[str, ...]) -> bool:
    """Whether it is a version that is not here yet; only such a one is kept and waits to be ingested."""
    state = run.tools.journal.state(visit.url)
    known = state is not None and state.capture is not None
    is_new = state is None or not known or state.digest != digest
    capture = run.keep(visit, answer) if is_new else None
    fetched = Fetched(digest, *answer.validators, visit.listed_as, capture, files)
    run.tools.journal.save_fetched(visit.url, run.name, visit.kind, fetched, run.tools.now())
    what: Outcome = "unchanged" if not is_new else "changed" if known else "new"
    run.report.counts.add(what)
    run.tools.listener.fetched(run.name, visit.url, what)
    return is_new


def _gone(run: Run, visit: Visit, status: int) -> None:
    """A tombstone for what was here; what never was is a problem, since a list names it."""
    state = run.tools.journal.state(visit.url)
    if state is not None and state.capture is not None:
        if state.gone_at is None:
            run.report.counts.add("gone")
        run.tools.journal.save_gone(visit.url, run.tools.now())
        run.tools.listener.fetched(run.name, visit.url, "gone")
    else:
        run.problem(
            visit.url, DocumentError("fetch", f"http_{status}", f"Danh sách nêu văn bản này nhưng trang trả lời mã {status}.")
        )


def _unreached(run: Run, visit: Visit, error: DocumentError) -> None:
    """One document that does not come is its problem, several one after the other are the portal's."""
    if error.code not in REFUSED_HERE:
        if run.missed + 1 >= GIVE_UP:
            raise error
        run.missed += 1
    run.problem(visit.url, error)


def _completed(listed: Provenance, detail: Detail) -> Provenance:
    """What the list leaves out its page may say."""
    return replace(
        listed,
        number=listed.number or detail.number,
        issued_on=listed.issued_on or detail.issued_on,
        title=listed.title or detail.title,
    )
