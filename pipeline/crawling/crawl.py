"""The course of a crawl on one screen: from lists to documents to their files, whoever fetches them."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence

from pipeline.crawling.adapters import adapter_of
from pipeline.crawling.documents import read_document
from pipeline.crawling.links import Follow
from pipeline.crawling.lists import read_list
from pipeline.crawling.pages import canonical
from pipeline.crawling.planning import list_visits, vanished_visits
from pipeline.crawling.runs import Run, Tools
from pipeline.crawling.sources import Source
from pipeline.crawling.tally import CrawlReport, SourceReport
from pipeline.crawling.visits import Answer, Visit
from pipeline.errors import DocumentError, StoreError

logger = logging.getLogger(__name__)


class Crawl:
    """``begin`` gives the first visits, ``receive`` those that follow from an answer, ``vanished`` the last ones."""

    def __init__(self, sources: Sequence[Source], tools: Tools) -> None:
        self._tools = tools
        self.runs = {source.name: Run(source, adapter_of(source), SourceReport(source.name), tools) for source in sources}

    @property
    def hosts(self) -> frozenset[str]:
        return frozenset[str]().union(*(run.source.allowed_hosts for run in self.runs.values()))

    def begin(self) -> Iterator[Visit]:
        for run in self.runs.values():
            yield from list_visits(run, [Follow(canonical(url)) for url in run.source.start])

    def receive(self, visit: Visit, answer: Answer) -> list[Visit]:
        run = self.runs[visit.source]
        if run.stopped:
            return []
        read = read_list if visit.kind == "listing" else read_document
        try:
            following = list(read(run, visit, answer))
        except DocumentError as error:
            run.missed += 1
            run.fail(visit, answer, error)
            return []
        except StoreError:
            raise
        except Exception as error:  # a defect of ours, or of a source's own code, is not to end the crawl of the others
            logger.error("defect while reading %s", visit.url, exc_info=error)
            run.missed += 1
            message = f"Lỗi của chương trình ({type(error).__name__}: {error}) khi đọc {visit.url}"
            run.fail(visit, answer, DocumentError("fetch", "defect", message))
            return []
        if answer.error is None:
            run.missed = 0
        return following

    def forbid(self, visit: Visit) -> None:
        """robots.txt does not allow it: a failure where it is a list, else left alone and counted."""
        run = self.runs[visit.source]
        if visit.kind == "listing":
            message = f"robots.txt của cổng không cho tải danh sách này: {visit.url}"
            run.fail(visit, Answer(visit.url), DocumentError("fetch", "robots", message))
        else:
            run.report.counts.forbidden += 1

    def vanished(self) -> Iterator[Visit]:
        """To be asked when nothing else is left."""
        for run in self.runs.values():
            yield from vanished_visits(run)

    def end(self) -> CrawlReport:
        for run in self.runs.values():
            run.check_totals()
            run.report.complete = run.is_whole
            self._tools.journal.save_counts(run.name, run.report.counts, run.report.complete)
        return CrawlReport([run.report for run in self.runs.values()])
