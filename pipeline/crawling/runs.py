"""One source in one crawl: what was asked, what is kept, what failed."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from pipeline.crawling.adapters import Adapter
from pipeline.crawling.archive import Archive
from pipeline.crawling.journal import Journal
from pipeline.crawling.sources import Source
from pipeline.crawling.tally import Listener, SourceFailure, SourceReport
from pipeline.crawling.visits import Answer, Visit
from pipeline.errors import DocumentError

GIVE_UP = 3
"""Failures one after the other: then the source is let alone until the next crawl."""

REFUSED_HERE = ("other_host", "unsafe_address", "unsafe_redirect", "too_many_redirects", "too_large", "media_type")
"""Codes of what we do not take, which say nothing about how the portal is."""


@dataclass(frozen=True)
class Tools:
    """What a crawl works with; ``everything`` asks again for all documents, due or not."""

    journal: Journal
    archive: Archive
    listener: Listener
    now: Callable[[], datetime]
    everything: bool = False


@dataclass
class Run:
    """``asked`` are addresses that were asked for or left as they are, ``rows`` all that lists name, ``met`` the documents
    among them; ``stated`` is how many documents a list says it has, by its first page."""

    source: Source
    adapter: Adapter
    report: SourceReport
    tools: Tools
    pages: int = 0
    missed: int = 0
    asked: set[str] = field(default_factory=set)
    met: set[str] = field(default_factory=set)
    rows: set[str] = field(default_factory=set)
    stated: dict[str, int] = field(default_factory=dict)

    @property
    def name(self) -> str:
        return self.source.name

    @property
    def stopped(self) -> bool:
        return self.missed >= GIVE_UP

    @property
    def is_whole(self) -> bool:
        """All of its lists were seen."""
        return not self.report.failures and not self.stopped

    def check_totals(self) -> None:
        """A list that says it has more than was found on its pages was not read to its end."""
        stated = max(self.stated.values(), default=0)
        if self.is_whole and stated > len(self.rows):
            message = f"Cổng ghi có {stated} văn bản, danh sách đọc được {len(self.rows)}; xem lại bộ chọn next và row."
            self.problem(max(self.stated, key=lambda url: self.stated[url]), DocumentError("fetch", "fewer_listed", message))

    def meet(self, url: str) -> bool:
        """Whether a document is met for the first time in this crawl: one list shows it on several pages."""
        first = url not in self.met
        self.met.add(url)
        return first

    def keep(self, visit: Visit, answer: Answer) -> str:
        """The answer in the archive, with the digest that a record of it has; returns the capture."""
        said = {
            "sha256": hashlib.sha256(answer.body).hexdigest(),
            "kind": visit.kind, "source": self.name, "asked": visit.url, "parent": visit.listed.parent,
            "number": visit.listed.number, "issued_on": visit.listed.issued_on, "title": visit.listed.title,
        }  # fmt: skip
        notes = {name: value for name, value in said.items() if value}
        return self.tools.archive.write(answer.url, f"{answer.status}", answer.headers, answer.received, notes)

    def fail(self, visit: Visit, answer: Answer, error: DocumentError) -> None:
        """A failure of the source, with the page kept as proof."""
        proof = None
        if answer.status and answer.status != 304:
            notes = {"kind": "failure", "source": self.name, "asked": visit.url, "code": error.code}
            proof = self.tools.archive.write(answer.url, f"{answer.status}", answer.headers, answer.received, notes)
        failure = SourceFailure(self.name, visit.url, error.code, error.message, proof)
        self.report.failures.append(failure)
        self.tools.journal.save_error(self.name, visit.url, error, proof, self.tools.now())
        self.tools.listener.failed(failure)

    def problem(self, url: str, error: DocumentError) -> None:
        """A problem of one document; the source goes on."""
        found = error.as_problem(url)
        self.report.problems.append(found)
        self.tools.journal.save_problem(found)
        self.tools.listener.problem(found)
