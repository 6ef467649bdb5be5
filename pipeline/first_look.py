"""What needs no worker: files that stand in the store as they are, and files older than what was asked for."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator

from pipeline.captures import is_capture
from pipeline.document import Item, Unchanged
from pipeline.store import Found, Store
from pipeline.walk import STDIN, is_url
from pipeline.walk_errors import readable_name
from schemas import Problem

_SMALL = 4 * 2**20  # bytes: larger files are hashed by the workers, side by side


def unless_standing(items: Iterable[str | Problem], store: Store, extractor_version: str) -> Iterator[Item]:
    """Known files with the bytes they had are settled here, for a tenth of what sending them to a process costs."""
    for item in items:
        if isinstance(item, Problem) or not is_file_path(item):
            yield item
            continue
        name = readable_name(item)
        known = store.digest_at(name, extractor_version)
        yield Unchanged(known[:16], Found(name)) if known and _digest(item) == known else item


def modified_since(items: Iterable[str | Problem], since: float | None) -> Iterator[str | Problem]:
    """Files that the file system says were changed at ``since`` (seconds of the epoch) or later; all else as it is."""
    return (item for item in items if since is None or not is_file_path(item) or _is_recent(str(item), since))


def is_file_path(item: str | Problem) -> bool:
    """Neither a problem, nor standard input, a web address or an answer in an archive."""
    return isinstance(item, str) and item != STDIN and not is_url(item) and not is_capture(item)


def _is_recent(path: str, since: float) -> bool:
    try:
        return os.stat(path).st_mtime >= since
    except (OSError, ValueError):  # its reader names what is wrong with it
        return True


def _digest(path: str) -> str | None:
    try:
        if not os.path.isfile(path) or os.path.getsize(path) > _SMALL:
            return None
        with open(path, "rb") as stream:
            return hashlib.sha256(stream.read(_SMALL + 1)).hexdigest()
    except (OSError, ValueError):
        return None
