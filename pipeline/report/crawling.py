"""Progress, totals and report of a crawl, on stderr and as JSON."""

from __future__ import annotations

import sys

from pipeline.crawling.tally import CrawlReport, Outcome, SourceFailure
from pipeline.report.progress import problem_line
from schemas import Problem

_WHAT: dict[Outcome, str] = {"new": "mới", "changed": "đổi", "gone": "đã gỡ"}
_EVERY = 100


class CrawlProgress:
    """A listener of ``pipeline.crawling.run.crawl``: what is new line by line, the rest counted."""

    def __init__(self) -> None:
        self._unchanged = 0

    def fetched(self, source: str, url: str, what: Outcome) -> None:
        if what in _WHAT:
            self._say(f"{source}: {_WHAT[what]}: {url}")
            return
        self._unchanged += 1
        if self._unchanged % _EVERY == 0:
            self._say(f"{self._unchanged} văn bản không đổi")

    def failed(self, failure: SourceFailure) -> None:
        kept = f"; trang được giữ ở {failure.capture}" if failure.capture else ""
        self._say(f"{failure.source}: LỖI NGUỒN: {' '.join(failure.message.split())} ({failure.code}){kept}")

    def problem(self, problem: Problem) -> None:
        self._say(problem_line(problem))

    def summary(self, report: CrawlReport) -> None:
        for source in report.sources:
            counts = source.counts
            end = "" if source.complete else "; CHƯA XEM HẾT"
            self._say(
                f"{source.name}: {counts.listed} dòng, {counts.new} mới, {counts.changed} đổi, {counts.unchanged} không đổi,"
                f" {counts.gone} đã gỡ, {counts.forbidden} bị robots.txt cấm, {len(source.problems)} có lỗi{end}"
            )
        self._say(f"Đã hỏi {len(report.sources)} nguồn trong {report.seconds:.1f} giây.")

    def _say(self, line: str) -> None:
        print(line, file=sys.stderr)  # noqa: T201 -- this is where progress is printed
