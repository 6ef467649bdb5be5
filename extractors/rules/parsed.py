"""A pattern as the engine's own parser sees it, which ``re`` offers under no public name since ``sre_parse`` is deprecated."""

from __future__ import annotations

import re
from functools import lru_cache
from importlib import import_module
from typing import Any

_PARSER: Any = import_module("re._parser")  # Python 3.11 and later; tests compare what is told from it with the plain pattern


@lru_cache(maxsize=1)  # of one pattern the literals and the first characters are asked for, one after the other
def parsed(pattern: str, flags: int = 0) -> Any:
    """The parts of the pattern as ``(operator, value)``; empty where letters of either case match, which no literal tells."""
    parts = _PARSER.parse(pattern, flags)
    return [] if parts.state.flags & re.IGNORECASE else parts
