"""Progress of a run on stderr: a bar on a terminal, plain lines elsewhere."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

from pipeline.document import Outcome
from schemas import Problem, RunReport

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

_EVERY = 100


def problem_line(problem: Problem) -> str:
    """``address: message (code)``, one line whatever the message holds."""
    return f"{problem.uri}: {' '.join(problem.message.split())} ({problem.code})"


class ProgressReport:
    """A listener of ``pipeline.run.ingest``."""

    def __init__(self) -> None:
        self._bar: Progress | None = None
        self._task: TaskID | None = None
        self._total = self._seen = self._problems = 0
        self._started = time.monotonic()

    def begin(self, total: int) -> None:
        self._total, self._started = total, time.monotonic()
        if total > 1 and sys.stderr.isatty():
            from rich.console import Console
            from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

            columns = (BarColumn(), MofNCompleteColumn(), TextColumn("{task.description}"), TimeRemainingColumn())
            self._bar = Progress(*columns, console=Console(file=sys.stderr), transient=True)
            self._task = self._bar.add_task("Đang đọc", total=total)
            self._bar.start()

    def done(self, outcome: Outcome) -> None:
        self._seen += 1
        if isinstance(outcome, Problem):
            self._problems += 1
            self._say(problem_line(outcome))
        if self._bar is not None and self._task is not None:
            self._bar.update(self._task, advance=1, description=f"{self._rate():.0f}/giây, {self._problems} có lỗi")
        elif self._seen % _EVERY == 0 and self._seen < self._total:
            rate = self._rate()
            self._say(
                f"{self._seen}/{self._total} văn bản, {rate:.0f}/giây, còn khoảng {(self._total - self._seen) / rate:.0f} giây,"
                f" {self._problems} có lỗi"
            )

    def end(self) -> None:
        if self._bar is not None:
            self._bar.stop()

    def summary(self, report: RunReport) -> None:
        self._say(
            f"Đã lưu {report.stored} văn bản, {report.unchanged} không thay đổi, {len(report.problems)} có lỗi,"
            f" trong {report.seconds:.1f} giây."
        )

    def _rate(self) -> float:
        """Documents a second since the beginning, never zero."""
        return self._seen / max(time.monotonic() - self._started, 1e-3)

    def _say(self, line: str) -> None:
        if self._bar is not None:
            self._bar.console.print(line, markup=False, highlight=False)
        else:
            print(line, file=sys.stderr)  # noqa: T201 -- this is where progress is printed
