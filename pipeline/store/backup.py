"""A copy of a store before its shape changes."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path


def back_up(connection: sqlite3.Connection, path: Path, version: int) -> Path:
    """``thidua.db`` as it is into ``thidua.db.v2-backup``; a copy that is there already is of the same version and stays."""
    target = path.with_name(f"{path.name}.v{version}-backup")
    partial = target.with_name(f"{target.name}.{os.getpid()}.partial")
    if not target.exists():
        copy = sqlite3.connect(partial)
        try:
            connection.backup(copy)
        finally:
            copy.close()
        os.replace(partial, target)
    return target
