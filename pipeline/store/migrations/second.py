"""Version 2: where crawls found documents, what they keep of each address, and every answer that was kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

_CRAWLS: dict[str, type] = {"id": int, "started_at": str, "finished_at": str}

_CRAWL_SOURCES: dict[str, type] = {
    "crawl": int, "source": str, "listed": int, "new": int, "changed": int, "unchanged": int, "gone": int, "forbidden": int,
    "complete": int,
}  # fmt: skip

# One row an address: what is needed to ask again without fetching what is here already.
_CRAWLED: dict[str, type] = {
    "url": str, "source": str, "kind": str, "parent": str, "number": str, "issued_on": str, "title": str,
    "listed_as": str, "etag": str, "last_modified": str, "digest": str, "capture": str, "first_seen": str,
    "checked_at": str, "checked_in": int, "listed_in": int, "gone_at": str,
}  # fmt: skip

_CAPTURES: dict[str, type] = {"capture": str, "url": str, "kind": str, "retrieved_at": str, "ingested": int}

_SOURCE_ERRORS: dict[str, type] = {
    "source": str, "url": str, "code": str, "message": str, "capture": str, "crawl": int, "at": str,
}  # fmt: skip


def add_crawls(db: Database) -> None:
    db.execute("ALTER TABLE sources ADD COLUMN capture TEXT")
    db.execute("ALTER TABLE sources ADD COLUMN parent TEXT")
    db.table("crawls").create(_CRAWLS, pk="id")
    db.table("crawl_sources").create(_CRAWL_SOURCES, pk=("crawl", "source"))
    db.table("crawled").create(_CRAWLED, pk="url", not_null={"source", "kind"})
    db.table("captures").create(_CAPTURES, pk="capture", not_null={"url", "ingested"})
    db.table("source_errors").create(_SOURCE_ERRORS, pk=("source", "url", "code"))
    db.table("crawled").create_index(["source"])
    db.table("captures").create_index(["ingested"])
    db.table("captures").create_index(["url"])
