"""Values as cells that no spreadsheet program takes for a formula."""

from __future__ import annotations

import re
from typing import Any

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
MAX_CELL = 32_767
"""Characters an XLSX cell can hold."""


def csv_cell(value: Any) -> Any:
    """Text that a spreadsheet would run gets an apostrophe before it; numbers stay numbers."""
    if value is None:
        return ""
    if isinstance(value, str) and value.lstrip(" ").startswith(_FORMULA):
        return "'" + value
    return value


def xlsx_text(value: str) -> str:
    """Without the code points XML cannot hold, cut to what a cell can hold."""
    text = _CONTROL.sub("", value)
    return text if len(text) <= MAX_CELL else text[: MAX_CELL - 1] + "…"
