"""What crawls remember, in the store: every address with its state, every kept answer, every failure of a source."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import asdict, fields
from datetime import datetime

from pipeline.crawling.listing import Row
from pipeline.crawling.states import Fetched, State
from pipeline.crawling.tally import Counts
from pipeline.errors import DocumentError
from pipeline.store import Store
from schemas import Problem

_STATE = ", ".join(field.name for field in fields(State))


class Journal:
    """Every method is one transaction; a killed crawl is gone on with by beginning again."""

    def __init__(self, store: Store) -> None:
        self._store, self._db = store, store.db
        self.crawl = 0

    def begin(self, sources: Iterable[str], now: datetime) -> None:
        """Goes on with the last crawl where it was cut off."""
        with self._store.transaction():
            found = self._db.execute("SELECT id FROM crawls WHERE finished_at IS NULL ORDER BY id DESC LIMIT 1").fetchone()
            if found is None:
                cursor = self._db.execute("INSERT INTO crawls (started_at) VALUES (?)", (_iso(now),))
                self.crawl = int(cursor.lastrowid or 0)
            else:
                (self.crawl,) = found
            for source in sources:
                self._db.execute("DELETE FROM source_errors WHERE source = ?", (source,))

    def finish(self, now: datetime) -> None:
        with self._store.transaction():
            self._db.execute("UPDATE crawls SET finished_at = ? WHERE id = ?", (_iso(now), self.crawl))

    def state(self, url: str) -> State | None:
        found = self._db.execute(f"SELECT {_STATE} FROM crawled WHERE url = ?", (url,)).fetchone()
        return State(*found) if found else None

    def files_of(self, url: str) -> list[State]:
        """The attachments that a page has offered."""
        found = self._db.execute(
            f"SELECT {_STATE} FROM crawled WHERE parent = ? AND kind = 'attachment' ORDER BY rowid", (url,)
        )
        return [State(*row) for row in found.fetchall()]

    def previous(self, source: str) -> int:
        """The crawl of the source before this one."""
        query = "SELECT coalesce(max(crawl), 0) FROM crawl_sources WHERE source = ? AND crawl < ?"
        (crawl,) = self._db.execute(query, (source, self.crawl)).fetchone()
        return int(crawl)

    def vanished(self, source: str) -> list[State]:
        """Documents that were listed once and are not in this crawl."""
        found = self._db.execute(
            f"SELECT {_STATE} FROM crawled WHERE source = ? AND kind = 'document' AND parent IS NULL AND gone_at IS NULL"
            " AND capture IS NOT NULL AND listed_in < ? AND coalesce(checked_in, 0) <> ?",
            (source, self.crawl, self.crawl),
        )
        return [State(*row) for row in found.fetchall()]

    def has_days(self, source: str) -> bool:
        """Whether rows of the source have had days of issue."""
        query = "SELECT count(*) FROM crawled WHERE source = ? AND issued_on IS NOT NULL"
        (count,) = self._db.execute(query, (source,)).fetchone()
        return int(count) > 0

    def list_rows(self, source: str, rows: Iterable[Row], now: datetime) -> None:
        """Remembers what is listed, and files that rows offer themselves; what was fetched before stays as it is."""
        with self._store.transaction():
            for row in rows:
                self._add(row.url, source, "document", None, now)
                self._db.execute(
                    "UPDATE crawled SET listed_in = ?, number = ?, issued_on = ?, title = ? WHERE url = ?",
                    (self.crawl, row.number, row.issued_on, row.title, row.url),
                )
                for file in row.attachments:
                    self._add(file, source, "attachment", row.url, now)

    def save_fetched(self, url: str, source: str, kind: str, fetched: Fetched, now: datetime) -> None:
        """The answer's state, its capture waiting to be ingested, and the files that the page offers, all or nothing."""
        time = _iso(now)
        said = (fetched.digest, fetched.etag, fetched.last_modified, fetched.listed_as, fetched.capture)
        with self._store.transaction():
            self._add(url, source, kind, None, now)
            self._db.execute(
                "UPDATE crawled SET digest = ?, etag = ?, last_modified = ?, listed_as = coalesce(?, listed_as),"
                " capture = coalesce(?, capture), checked_at = ?, checked_in = ?, gone_at = NULL WHERE url = ?",
                (*said, time, self.crawl, url),
            )
            if fetched.capture is not None:
                self._db.execute(
                    "INSERT INTO captures (capture, url, kind, retrieved_at, ingested) VALUES (?, ?, ?, ?, ?)",
                    (fetched.capture, url, kind, time, int(kind == "listing")),
                )
            for file in fetched.files:
                self._add(file, source, "attachment", url, now)
            self._db.execute("DELETE FROM problems WHERE uri = ? AND stage = 'fetch'", (url,))

    def save_unchanged(self, url: str, listed_as: str | None, now: datetime) -> None:
        """The server said so."""
        with self._store.transaction():
            self._db.execute(
                "UPDATE crawled SET listed_as = coalesce(?, listed_as), checked_at = ?, checked_in = ?, gone_at = NULL"
                " WHERE url = ?",
                (listed_as, _iso(now), self.crawl, url),
            )

    def save_gone(self, url: str, now: datetime) -> None:
        """A tombstone: what was read of it stays in the store."""
        with self._store.transaction():
            self._db.execute(
                "UPDATE crawled SET gone_at = coalesce(gone_at, ?), checked_at = ?, checked_in = ? WHERE url = ?",
                (_iso(now), _iso(now), self.crawl, url),
            )

    def save_error(self, source: str, url: str, error: DocumentError, capture: str | None, now: datetime) -> None:
        row = (source, url, error.code, error.message, capture, self.crawl, _iso(now))
        with self._store.transaction():
            self._db.execute("INSERT OR REPLACE INTO source_errors VALUES (?, ?, ?, ?, ?, ?, ?)", row)

    def save_problem(self, problem: Problem) -> None:
        self._store.save_problem(problem)

    def save_counts(self, source: str, counts: Counts, complete: bool) -> None:
        row = {"crawl": self.crawl, "source": source, **asdict(counts), "complete": int(complete)}
        columns = ", ".join(f'"{name}"' for name in row)
        with self._store.transaction():
            self._db.execute(
                f"INSERT OR REPLACE INTO crawl_sources ({columns}) VALUES ({', '.join('?' * len(row))})", tuple(row.values())
            )

    def pending(self) -> Iterator[str]:
        """Captures that were not ingested yet, in the order they came."""
        for (capture,) in self._db.execute("SELECT capture FROM captures WHERE ingested = 0 ORDER BY rowid").fetchall():
            yield capture

    def save_ingested(self, captures: Iterable[str]) -> None:
        with self._store.transaction():
            self._db.conn.executemany("UPDATE captures SET ingested = 1 WHERE capture = ?", [(each,) for each in captures])

    def _add(self, url: str, source: str, kind: str, parent: str | None, now: datetime) -> None:
        self._db.execute(
            "INSERT INTO crawled (url, source, kind, parent, first_seen) VALUES (?, ?, ?, ?, ?) ON CONFLICT (url) DO NOTHING",
            (url, source, kind, parent, _iso(now)),
        )


def _iso(now: datetime) -> str:
    return now.isoformat(timespec="seconds")
