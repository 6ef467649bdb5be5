"""What a crawl did to each source, counted and told."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any, Literal, Protocol

from schemas import Problem

Outcome = Literal["new", "changed", "unchanged", "gone"]


@dataclass
class Counts:
    """Of documents and attachments; ``listed`` are rows, ``forbidden`` what robots.txt does not allow."""

    listed: int = 0
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    gone: int = 0
    forbidden: int = 0

    def add(self, outcome: Outcome) -> None:
        setattr(self, outcome, getattr(self, outcome) + 1)


@dataclass(frozen=True)
class SourceFailure:
    """``capture`` is the answer that proves it, where there was one."""

    source: str
    url: str
    code: str
    message: str
    capture: str | None = None


@dataclass
class SourceReport:
    name: str
    counts: Counts = field(default_factory=Counts)
    complete: bool = True
    failures: list[SourceFailure] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


@dataclass
class CrawlReport:
    sources: list[SourceReport]
    seconds: float = 0.0

    @property
    def exit_code(self) -> int:
        """3 where a source as a whole failed, 1 where single documents have problems, else 0."""
        if any(source.failures for source in self.sources):
            return 3
        return 1 if any(source.problems for source in self.sources) else 0

    def as_json(self) -> dict[str, Any]:
        return {
            "seconds": self.seconds,
            "sources": [
                {
                    "name": source.name,
                    **asdict(source.counts),
                    "complete": source.complete,
                    "failures": [asdict(failure) for failure in source.failures],
                    "problems": [problem.model_dump() for problem in source.problems],
                }
                for source in self.sources
            ],
        }


class Listener(Protocol):
    """Told of the crawl as it goes."""

    def fetched(self, source: str, url: str, what: Outcome) -> None: ...

    def failed(self, failure: SourceFailure) -> None: ...

    def problem(self, problem: Problem) -> None: ...
