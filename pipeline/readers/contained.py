"""Reading in a process of its own, with limits on time and memory, so that no file can harm the run."""

from __future__ import annotations

import multiprocessing
import os
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from types import TracebackType

from pipeline.errors import DocumentError
from pipeline.orphans import end_with_parent
from pipeline.readers import opened, read
from pipeline.readers.bundles import Bundle
from pipeline.readers.limits import is_small_text
from pipeline.readers.ocr import Scans
from schemas import RawDocument, TextDocument

_START_SECONDS = 120.0  # for the process, which no document is to blame for


@dataclass(frozen=True, slots=True)
class Limits:
    """``seconds`` for a document, and again for each scanned page; ``megabytes`` of data, where the system can limit it."""

    seconds: float = 60.0
    megabytes: int = 1_024


class ReaderDiedError(DocumentError):
    """The reading process ended or ran out of memory, perhaps through what earlier documents left in it."""


class ContainedReader:
    """One reading process, started at the first document and again after each that killed it.

    A context manager; documents go through one at a time. ``cache`` is a directory for recognised pages.
    """

    def __init__(self, limits: Limits | None = None, cache: Path | None = None) -> None:
        self._limits, self._cache = limits or Limits(), cache
        self._process: BaseProcess | None = None
        self._line: Connection | None = None

    def __enter__(self) -> ContainedReader:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def open(self, raw: RawDocument) -> TextDocument | Bundle:
        """As ``pipeline.readers.opened``; raises ``DocumentError`` also for what takes too long or kills the process.

        A short plain text, which no foreign library touches, is read here.
        """
        if is_small_text(raw.data):
            return read(raw)
        fresh = self._line is None
        try:
            return self._asked(raw)
        except ReaderDiedError:
            if fresh:
                raise
            return self._asked(raw)

    def close(self) -> None:
        """Ends the process; another read starts a new one."""
        if self._line is not None:
            self._line.close()
        if self._process is not None:
            self._process.kill()
            self._process.join()
        self._line = self._process = None

    def _asked(self, raw: RawDocument) -> TextDocument | Bundle:
        answer = None
        try:
            line = self._started()
            line.send(raw)
            while answer is None:  # nothing yet but a page more
                if not line.poll(self._limits.seconds):
                    self.close()
                    raise DocumentError(
                        "read",
                        "too_slow",
                        f"Đọc tệp quá {self._limits.seconds:.0f} giây nên đã dừng. Hãy tách tệp hoặc dùng bản khác.",
                    )
                answer = line.recv()
        except (EOFError, OSError) as error:
            self.close()
            raise ReaderDiedError(
                "read",
                "reader_died",
                "Tệp làm tiến trình đọc dừng đột ngột (hỏng hoặc cần quá nhiều bộ nhớ). Hãy dùng bản khác của tệp.",
            ) from error
        except BaseException:  # an answer half read would be taken for the next document's
            self.close()
            raise
        if isinstance(answer, TextDocument):
            return replace(answer, raw=raw)
        if isinstance(answer, Bundle):
            return answer
        if isinstance(answer, ReaderDiedError):
            self.close()
        raise answer

    def _started(self) -> Connection:
        if self._line is None:
            context = multiprocessing.get_context("spawn")  # inherits neither locks nor half-written files
            self._line, theirs = context.Pipe()
            self._process = context.Process(target=serve, args=(theirs, self._limits.megabytes, self._cache), daemon=True)
            self._process.start()
            theirs.close()
            if not self._line.poll(_START_SECONDS):
                raise EOFError
            self._line.recv()
        return self._line


def serve(line: Connection, megabytes: int, cache: Path | None) -> None:
    """The reading process: a document in; a text, a bundle or an exception out. ``None`` says: ready, or a page further."""
    end_with_parent()
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)  # what the libraries mutter of a bad picture is no use to anybody
    _limit_memory(megabytes)
    scans = Scans(cache, lambda: line.send(None))
    line.send(None)
    while True:
        try:
            raw = line.recv()
        except EOFError:
            return
        try:
            answer: TextDocument | Bundle | Exception = opened(raw, scans)
            if isinstance(answer, TextDocument):
                answer = replace(answer, raw=replace(raw, data=b""))
        except MemoryError:
            answer = ReaderDiedError("read", "out_of_memory", f"Đọc tệp cần hơn {megabytes} MB bộ nhớ. Hãy tách tệp.")
        except Exception as error:  # handed over whole: a defect is raised where the document was asked for
            answer = error
        line.send(answer)


def _limit_memory(megabytes: int) -> None:
    """Of memory that is written to: address space that libraries only reserve costs nothing."""
    try:
        import resource
    except ImportError:  # Windows has no such limit
        return
    _, most = resource.getrlimit(resource.RLIMIT_DATA)
    wanted = megabytes * 2**20
    resource.setrlimit(resource.RLIMIT_DATA, (wanted if most == resource.RLIM_INFINITY else min(wanted, most), most))
