"""Where recognised pages are kept, so that no page is recognised twice."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

VARIABLE = "THIDUA_CACHE"


def cache_folder() -> Path | None:
    """The folder named by ``THIDUA_CACHE`` (empty: none), else the user's own for such things; ``None`` without a home."""
    if VARIABLE in os.environ:
        named = os.environ[VARIABLE]
        return Path(named) / "ocr" if named else None
    for variable in ("XDG_CACHE_HOME", "LOCALAPPDATA"):
        if os.environ.get(variable):
            return Path(os.environ[variable]) / "thidua" / "ocr"
    try:
        return Path.home() / ".cache" / "thidua" / "ocr"
    except RuntimeError:
        return None


def forget_pages() -> None:
    """Empties the folder: pages are kept by their picture, so those of one document cannot be told from others'.

    Raises ``OSError`` where a page cannot be removed, since it would be a trace of a deleted document.
    """
    folder = cache_folder()
    if folder and folder.exists():
        shutil.rmtree(folder)
