"""Opening the database file: is it there, is it ours, may it be used."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.errors import StoreError
from pipeline.store.backup import back_up
from pipeline.store.index import refresh_instruments
from pipeline.store.migrations import APPLICATION_ID, VERSION, migrate

if TYPE_CHECKING:
    from sqlite_utils import Database

WAIT_SECONDS = 20.0


def open_for_writing(path: Path, wait: float = WAIT_SECONDS) -> Database:
    """The store at ``path``, made or brought to this version. Raises ``StoreError``."""
    with _named(path):
        db = _connect(path, "rwc", wait)
        try:
            _check_ours(db, path, new_allowed=True)
            db.execute("PRAGMA journal_mode = WAL")
            db.execute("PRAGMA synchronous = NORMAL")
            db.execute("PRAGMA secure_delete = ON")
            _bring_forward(db, path)
            db.execute("BEGIN IMMEDIATE")  # shows here, not in the middle of a run, that the file cannot be written
            refresh_instruments(db)
            db.execute("COMMIT")
        except BaseException:
            db.close()
            raise
        return db


def _bring_forward(db: Database, path: Path) -> None:
    (version,) = db.execute("PRAGMA user_version").fetchone()
    if 0 < version < VERSION:
        back_up(db.conn, path, version)
    migrate(db)


def open_for_reading(path: Path, wait: float = WAIT_SECONDS) -> Database:
    """The store at ``path``, which stays as it is. Raises ``StoreError``."""
    if not os.path.isfile(path):  # false, too, where the folder may not be looked into
        raise StoreError(f"{path}: không có kho này hoặc không có quyền mở; tạo kho bằng: thidua ingest TỆP --db {path}")
    with _named(path):
        try:
            db = _connect(path, "ro", wait)
            _check_ours(db, path, new_allowed=False)
        except sqlite3.OperationalError:
            log = path.with_name(path.name + "-wal")
            if log.exists() and log.stat().st_size:
                raise
            db = _connect(path, "ro&immutable=1", wait)  # a folder without write rights has no place for WAL's own files
            _check_ours(db, path, new_allowed=False)
        return db


def _connect(path: Path, mode: str, wait: float) -> Database:
    from sqlite_utils import Database

    uri = f"{path.absolute().as_uri()}?mode={mode}"
    connection = sqlite3.connect(uri, uri=True, timeout=wait, isolation_level=None, check_same_thread=False)
    return Database(connection)


def _check_ours(db: Database, path: Path, *, new_allowed: bool) -> None:
    (application,) = db.execute("PRAGMA application_id").fetchone()
    (version,) = db.execute("PRAGMA user_version").fetchone()
    (tables,) = db.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if application != APPLICATION_ID and (tables or not new_allowed):
        raise StoreError(f"{path}: không phải kho của thidua, được giữ nguyên; chọn tệp khác bằng --db")
    if version > VERSION:
        raise StoreError(
            f"{path}: kho phiên bản {version}, của bản thidua mới hơn (chương trình này biết đến {VERSION}); hãy cập nhật"
        )
    if version < VERSION and not new_allowed:
        raise StoreError(f"{path}: kho của bản thidua cũ; nâng cấp bằng: thidua ingest TỆP --db {path}")


@contextmanager
def _named(path: Path) -> Iterator[None]:
    """Whatever SQLite says, with the file's name and what to do."""
    try:
        yield
    except sqlite3.Error as error:
        raise StoreError(f"{path}: {explain(error)}") from error


def explain(error: sqlite3.Error) -> str:
    reason = str(error)
    for part, advice in (
        ("not a database", "không phải tệp SQLite, được giữ nguyên; chọn tệp khác bằng --db"),
        ("locked", "chương trình khác đang dùng; hãy chờ nó xong"),
        ("readonly", "không có quyền ghi tệp hoặc thư mục"),
        ("unable to open", "không mở hoặc không tạo được tệp hay thư mục"),
        ("malformed", "tệp hỏng; xóa tệp rồi chạy lại thidua ingest"),
        ("full", "ổ đĩa đầy"),
    ):
        if part in reason:
            return f"{advice} ({reason})"
    return reason
