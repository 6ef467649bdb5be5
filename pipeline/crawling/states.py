"""What is remembered of one address, whether it is to be asked for again, and what an answer adds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from pipeline.crawling.sources import Revisit


@dataclass(frozen=True)
class State:
    """One address as it was last fetched; ``checked_in`` and ``listed_in`` are numbers of crawls, times are ISO 8601."""

    url: str
    source: str
    kind: str
    parent: str | None
    number: str | None
    issued_on: str | None
    title: str | None
    listed_as: str | None
    etag: str | None
    last_modified: str | None
    digest: str | None
    capture: str | None
    first_seen: str
    checked_at: str | None
    checked_in: int | None
    listed_in: int | None
    gone_at: str | None

    def is_due(self, listed_as: str | None, crawl: int, now: datetime, revisit: Revisit) -> bool:
        """Whether to ask again. Never twice in one crawl; always what was not fetched yet or is listed otherwise."""
        if self.checked_in == crawl:
            return False
        if self.capture is None or self.checked_at is None or (listed_as is not None and listed_as != self.listed_as):
            return True
        if now - datetime.fromisoformat(self.first_seen) > timedelta(days=revisit.window):
            return self.is_older(now, revisit.old)
        return bool(self.etag or self.last_modified) or self.is_older(now, revisit.unvalidated)

    def is_listed_as(self, listed_as: str) -> bool:
        """Whether the list says the same as then, whatever its stamp says: some portals stamp everything at each look."""
        return self.listed_as is not None and self.listed_as.partition(" ")[0] == listed_as.partition(" ")[0]

    def is_older(self, now: datetime, days: int) -> bool:
        """Since it was last asked for."""
        return self.checked_at is None or now - datetime.fromisoformat(self.checked_at) >= timedelta(days=days)


@dataclass(frozen=True)
class Fetched:
    """What an answer adds to the state; ``capture`` is ``None`` where nothing is new."""

    digest: str
    etag: str | None
    last_modified: str | None
    listed_as: str | None
    capture: str | None = None
    files: tuple[str, ...] = ()
