"""Documents through a pool of processes, results in the order asked for, one bad document no danger to the rest."""

from __future__ import annotations

import multiprocessing
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import chain

from pipeline.document import NOTHING_KEPT, Item, Kept, Outcome, process
from pipeline.orphans import end_with_parent
from pipeline.readers.cache import cache_folder
from pipeline.readers.contained import ContainedReader
from pipeline.walk_errors import readable_name
from schemas import Problem

Outcomes = tuple[Outcome, ...]

_AHEAD = 4  # documents waiting for each worker: enough to keep it busy, few enough to hold in memory


def outcomes(items: Iterable[Item], jobs: int, kept: Kept = NOTHING_KEPT) -> Iterator[Outcome]:
    """The outcomes of every item, in order; what is settled passes through."""
    return chain.from_iterable(outcomes_by_item(items, jobs, kept))


def outcomes_by_item(items: Iterable[Item], jobs: int, kept: Kept = NOTHING_KEPT) -> Iterator[Outcomes]:
    """An item mostly has one outcome, an archive one for each of its documents."""
    if jobs <= 1:
        with ContainedReader(cache=cache_folder()) as reader:
            for item in items:
                yield tuple(process(item, reader.open, kept)) if isinstance(item, str) else (item,)
    else:
        yield from _pooled(items, jobs, kept)


def _pooled(items: Iterable[Item], jobs: int, kept: Kept) -> Iterator[Outcomes]:
    waiting: deque[tuple[Item, Future[Outcomes]]] = deque()
    pool = _pool(jobs, kept)
    try:
        for item in items:
            waiting.append((item, _submit(pool, item)))
            if len(waiting) < jobs * _AHEAD:
                continue
            yield _result(*waiting.popleft(), kept)
            if _is_broken(waiting):
                pool.shutdown(wait=False, cancel_futures=True)
                pool = _pool(jobs, kept)
                waiting = deque((i, _submit(pool, i)) for i, _ in waiting)
        while waiting:
            yield _result(*waiting.popleft(), kept)
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _pool(jobs: int, kept: Kept) -> ProcessPoolExecutor:
    context = multiprocessing.get_context("spawn")  # the same on every system, and no lock of the parent is inherited
    return ProcessPoolExecutor(jobs, mp_context=context, initializer=_begin, initargs=(kept,))


def _submit(pool: ProcessPoolExecutor, item: Item) -> Future[Outcomes]:
    """What is settled is its own outcome; a broken pool is told by the future, like one that breaks later."""
    settled: Future[Outcomes] = Future()
    if not isinstance(item, str):
        settled.set_result((item,))
        return settled
    try:
        return pool.submit(_work, item)
    except BrokenProcessPool as error:
        settled.set_exception(error)
        return settled


def _is_broken(waiting: Iterable[tuple[Item, Future[Outcomes]]]) -> bool:
    return any(future.done() and isinstance(future.exception(), BrokenProcessPool) for _, future in waiting)


def _result(item: Item, future: Future[Outcomes], kept: Kept) -> Outcomes:
    """A pool that broke says nothing of who broke it: the document is tried once more, in a process of its own."""
    try:
        return future.result()
    except BrokenProcessPool:
        assert isinstance(item, str)  # what is settled breaks nothing
    try:
        with _pool(1, kept) as alone:
            return alone.submit(_work, item).result()
    except BrokenProcessPool:
        message = "Tiến trình đọc tệp dừng đột ngột (hết bộ nhớ hoặc lỗi thư viện)."
        return (Problem(uri=readable_name(item), stage="read", code="worker_died", message=message),)


_kept: Kept | None = None
_reader: ContainedReader | None = None


def _begin(kept: Kept) -> None:
    global _kept, _reader
    _kept, _reader = kept, ContainedReader(cache=cache_folder())
    end_with_parent()


def _work(address: str) -> Outcomes:
    assert _kept is not None
    assert _reader is not None
    return tuple(process(address, _reader.open, _kept))
