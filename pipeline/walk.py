"""From what was asked for (paths, folders, addresses) to single documents, in the order given."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from pipeline.captures import NAMES, documents_in, is_warc
from pipeline.errors import DocumentError
from pipeline.walk_errors import access_error, readable_name
from schemas import Problem

READABLE = (
    ".txt", ".md", ".html", ".htm", ".xhtml", ".mhtml", ".mht", ".eml", ".pdf", ".docx", ".docm", ".doc", ".rtf", ".odt",
    ".zip", ".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".gif",
)  # fmt: skip
"""What a folder is searched for; a file that is named itself is read whatever its name."""

STDIN = "-"


def is_url(address: str) -> bool:
    return address.lower().startswith(("http://", "https://"))


def walk(addresses: Iterable[str]) -> Iterator[str | Problem]:
    """Files and URLs one by one; a folder gives its readable files by name, a problem where it cannot be listed.

    A WARC file gives the answers in it that may be documents.
    """
    for address in addresses:
        is_path = address != STDIN and not is_url(address)
        if is_path and os.path.isdir(address):
            yield from _folder(address)
        elif is_path and is_warc(address):
            yield from documents_in(address)
        else:
            yield address


def _folder(folder: str) -> Iterator[str | Problem]:
    found = False
    for item in _entries(Path(folder)):
        found = True
        yield item
    if not found:
        error = DocumentError("fetch", "empty_folder", f"Thư mục không có văn bản nào đọc được ({' '.join(READABLE)}).")
        yield error.as_problem(readable_name(folder))


def _entries(folder: Path) -> Iterator[str | Problem]:
    try:
        entries = sorted(folder.iterdir(), key=lambda entry: entry.name)
    except OSError as error:
        yield access_error(error).as_problem(readable_name(str(folder)))
        return
    for entry in entries:
        if entry.name.startswith(".") or entry.name.endswith(".files"):
            continue
        if entry.is_dir():
            if not entry.is_symlink():  # a link may lead back up
                yield from _entries(entry)
        elif entry.name.lower().endswith(NAMES):
            yield from documents_in(str(entry))
        elif entry.suffix.lower() in READABLE:
            yield str(entry)
