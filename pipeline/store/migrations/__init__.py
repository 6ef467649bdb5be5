"""The store's shape, one step a version: a step that has been released is never edited, only followed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from pipeline.store.migrations.first import create_tables
from pipeline.store.migrations.second import add_crawls
from pipeline.store.migrations.third import add_rules
from pipeline.store.migrations.views import create_views

if TYPE_CHECKING:
    from sqlite_utils import Database

APPLICATION_ID = 0x74686475  # "thdu": tells a thidua store from every other SQLite file

STEPS: tuple[Callable[[Database], None], ...] = (create_tables, add_crawls, add_rules)
VERSION = len(STEPS)


def migrate(db: Database) -> None:
    """Every step the file has not had yet, all in one transaction."""
    (done,) = db.execute("PRAGMA user_version").fetchone()
    if done == VERSION:
        return
    db.execute("BEGIN IMMEDIATE")
    try:
        (done,) = db.execute("PRAGMA user_version").fetchone()  # another process may have been faster
        for step in STEPS[done:]:
            step(db)
        create_views(db)
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        db.execute(f"PRAGMA user_version = {VERSION}")
    except BaseException:
        db.execute("ROLLBACK")
        raise
    db.execute("COMMIT")
