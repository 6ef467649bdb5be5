"""Documents through a pool of processes, results in the order asked for, one bad document no danger to the rest."""

from __future__ import annotations

import multiprocessing
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass

from pipeline.blobs import Blobs
from pipeline.document import Outcome, process
from pipeline.orphans import end_with_parent
from pipeline.readers.cache import cache_folder
from pipeline.readers.contained import ContainedReader
from pipeline.walk import readable_name
from schemas import Problem

_AHEAD = 4  # documents waiting for each worker: enough to keep it busy, few enough to hold in memory


@dataclass(frozen=True)
class Setting:
    """What every worker is told once."""

    known: frozenset[str] = frozenset()
    blobs: Blobs | None = None


_NOTHING_KNOWN = Setting()


def outcomes(items: Iterable[str | Problem], jobs: int, setting: Setting = _NOTHING_KNOWN) -> Iterator[Outcome]:
    """An outcome an item, in order; a problem passes through."""
    if jobs <= 1:
        with ContainedReader(cache=cache_folder()) as reader:
            for item in items:
                yield item if isinstance(item, Problem) else process(item, reader.read, setting.known, setting.blobs)
    else:
        yield from _pooled(items, jobs, setting)


def _pooled(items: Iterable[str | Problem], jobs: int, setting: Setting) -> Iterator[Outcome]:
    waiting: deque[tuple[str | Problem, Future[Outcome] | None]] = deque()
    pool = _pool(jobs, setting)
    try:
        for item in items:
            waiting.append((item, None if isinstance(item, Problem) else _submit(pool, item)))
            if len(waiting) < jobs * _AHEAD:
                continue
            yield _result(*waiting.popleft(), setting)
            if _is_broken(waiting):
                pool.shutdown(wait=False, cancel_futures=True)
                pool = _pool(jobs, setting)
                waiting = deque((i, None if isinstance(i, Problem) else _submit(pool, i)) for i, _ in waiting)
        while waiting:
            yield _result(*waiting.popleft(), setting)
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _pool(jobs: int, setting: Setting) -> ProcessPoolExecutor:
    context = multiprocessing.get_context("spawn")  # the same on every system, and no lock of the parent is inherited
    return ProcessPoolExecutor(jobs, mp_context=context, initializer=_begin, initargs=(setting,))


def _submit(pool: ProcessPoolExecutor, address: str) -> Future[Outcome]:
    try:
        return pool.submit(_work, address)
    except BrokenProcessPool as error:
        broken: Future[Outcome] = Future()
        broken.set_exception(error)
        return broken


def _is_broken(waiting: Iterable[tuple[str | Problem, Future[Outcome] | None]]) -> bool:
    return any(f is not None and f.done() and isinstance(f.exception(), BrokenProcessPool) for _, f in waiting)


def _result(item: str | Problem, future: Future[Outcome] | None, setting: Setting) -> Outcome:
    """A pool that broke says nothing of who broke it: the document is tried once more, in a process of its own."""
    if isinstance(item, Problem) or future is None:
        assert isinstance(item, Problem)
        return item
    try:
        return future.result()
    except BrokenProcessPool:
        pass
    try:
        with _pool(1, setting) as alone:
            return alone.submit(_work, item).result()
    except BrokenProcessPool:
        message = "Tiến trình đọc tệp dừng đột ngột (hết bộ nhớ hoặc lỗi thư viện)."
        return Problem(uri=readable_name(item), stage="read", code="worker_died", message=message)


_setting: Setting | None = None
_reader: ContainedReader | None = None


def _begin(setting: Setting) -> None:
    global _setting, _reader
    _setting, _reader = setting, ContainedReader(cache=cache_folder())
    end_with_parent()


def _work(address: str) -> Outcome:
    assert _setting is not None
    assert _reader is not None
    return process(address, _reader.read, _setting.known, _setting.blobs)
