"""Reading in a process of its own, with limits on time and memory, so that no file can harm the run."""

from __future__ import annotations

import multiprocessing
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from types import TracebackType

from pipeline.errors import DocumentError
from schemas import RawDocument, TextDocument


@dataclass(frozen=True, slots=True)
class Limits:
    """``seconds`` of waiting for one document; ``megabytes`` of address space, where the system can limit it."""

    seconds: float = 300.0
    megabytes: int = 4_096


class ContainedReader:
    """One reading process, started at the first document and again after each that killed it.

    A context manager; documents go through one at a time.
    """

    def __init__(self, limits: Limits | None = None, cache: Path | None = None) -> None:
        self._limits, self._cache = limits or Limits(), cache
        self._process: BaseProcess | None = None
        self._line: Connection | None = None

    def __enter__(self) -> ContainedReader:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def read(self, raw: RawDocument) -> TextDocument:
        """As ``pipeline.readers.read``; raises ``DocumentError`` also for what takes too long or kills the process."""
        line = self._started()
        try:
            line.send(raw)
            if not line.poll(self._limits.seconds):
                self.close()
                raise DocumentError(
                    "read",
                    "too_slow",
                    f"Đọc tệp quá {self._limits.seconds:.0f} giây nên đã dừng. Hãy tách tệp hoặc dùng bản khác.",
                )
            answer = line.recv()
        except (EOFError, BrokenPipeError, ConnectionResetError) as error:
            self.close()
            raise DocumentError(
                "read",
                "reader_died",
                "Tệp làm tiến trình đọc dừng đột ngột (hỏng hoặc cần quá nhiều bộ nhớ). Hãy dùng bản khác của tệp.",
            ) from error
        if isinstance(answer, TextDocument):
            return replace(answer, raw=raw)
        raise answer

    def close(self) -> None:
        """Ends the process; another read starts a new one."""
        if self._line is not None:
            self._line.close()
        if self._process is not None:
            self._process.kill()
            self._process.join()
        self._line = self._process = None

    def _started(self) -> Connection:
        if self._line is None:
            context = multiprocessing.get_context("spawn")  # inherits neither locks nor half-written files
            self._line, theirs = context.Pipe()
            self._process = context.Process(target=serve, args=(theirs, self._limits.megabytes, self._cache), daemon=True)
            self._process.start()
            theirs.close()
        return self._line


def serve(line: Connection, megabytes: int, cache: Path | None) -> None:
    """The reading process: a document in, a text or an exception out, until the line closes."""
    from pipeline.readers import read

    _limit_memory(megabytes)
    while True:
        try:
            raw = line.recv()
        except EOFError:
            return
        try:
            answer: TextDocument | Exception = replace(read(raw, cache=cache), raw=replace(raw, data=b""))
        except MemoryError:
            answer = DocumentError("read", "out_of_memory", f"Đọc tệp cần hơn {megabytes} MB bộ nhớ. Hãy tách tệp.")
        except Exception as error:  # handed over whole: a defect is raised where the document was asked for
            answer = error
        line.send(answer)


def _limit_memory(megabytes: int) -> None:
    try:
        import resource
    except ImportError:  # Windows has no such limit
        return
    _, most = resource.getrlimit(resource.RLIMIT_AS)
    wanted = megabytes * 1_000_000
    resource.setrlimit(resource.RLIMIT_AS, (wanted if most == resource.RLIM_INFINITY else min(wanted, most), most))
