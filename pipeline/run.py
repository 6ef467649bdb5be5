"""The whole of ingesting on one screen: what happens to every document, in order."""

from __future__ import annotations

import os
import time
from collections.abc import Collection
from datetime import UTC, datetime
from typing import Protocol

from pipeline.document import Extracted, Kept, Outcome, Unchanged
from pipeline.first_look import modified_since, unless_standing
from pipeline.store import Found, Store, Stored
from pipeline.walk import walk
from pipeline.workers import outcomes
from schemas import Problem, RunReport

_WORTH_A_PROCESS = 10


class Listener(Protocol):
    """Told of the run as it goes; ``total`` is how many documents there are."""

    def begin(self, total: int) -> None: ...

    def done(self, outcome: Outcome) -> None: ...


def ingest(
    addresses: Collection[str],
    store: Store,
    jobs: int | None,
    listener: Listener,
    *,
    again: bool = False,
    since: float | None = None,
) -> RunReport:
    """Read, extract and store every document that is new or changed; one bad document never stops the rest.

    ``jobs``: processes, ``None`` for as many as pay; ``since``: seconds of the epoch, files last changed before are left out.
    Folders are listed twice, once to be counted, so that no list of them is held. Each document is one transaction, and
    the answer depends neither on ``jobs`` nor on the order, so an interrupted run is resumed by running it again.
    """
    from extractors.record import EXTRACTOR_VERSION

    started = time.monotonic()
    run = store.begin_run(_now(), EXTRACTOR_VERSION)
    total = sum(1 for _ in modified_since(walk(addresses), since))
    listener.begin(total)
    items = modified_since(walk(addresses), since)
    known = frozenset() if again else store.digests(EXTRACTOR_VERSION)
    looked_at = items if again else unless_standing(items, store, EXTRACTOR_VERSION)
    seen: set[str] = set()
    unchanged, problems = 0, []
    for outcome in outcomes(looked_at, _processes(jobs, total), Kept(known, store.blobs)):
        match outcome:
            case Problem():
                store.save_problem(outcome)
                problems.append(outcome)
            case Unchanged():
                store.save_source(outcome.document_id, outcome.found)
                unchanged += 1
            case Extracted(record=record) if record.id in seen:  # the same bytes twice in one run
                store.save_source(record.id, Found.of(record.source))
                unchanged += 1
            case Extracted(record=record):
                store.save(Stored(record, outcome.text, outcome.size, EXTRACTOR_VERSION))
                seen.add(record.id)
        listener.done(outcome)
    seconds = round(time.monotonic() - started, 2)
    report = RunReport(stored=len(seen), unchanged=unchanged, problems=tuple(problems), seconds=seconds)
    store.end_run(run, _now(), report)
    return report


def _processes(jobs: int | None, documents: int) -> int:
    """Starting a process takes as long as reading several documents, so a few are read in this one."""
    return min(jobs, documents) if jobs else min(os.cpu_count() or 1, 8, documents // _WORTH_A_PROCESS)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
